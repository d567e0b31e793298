"""Rows, and what a form needs to know to be laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.clerks.facts import Fact
from tests.clerks.hand import Form, Hand, Head
from tests.clerks.saying import MONEY, say


@dataclass(slots=True)
class Row:
    """One row of a sheet; ``over`` are merges (first column, last column, text)."""

    cells: list[Any]
    struck: bool = False
    hidden: bool = False
    notes: dict[int, str] = field(default_factory=dict)
    over: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """What a form needs to know to be laid out."""

    hand: Hand
    form: Form
    town: str
    name: str
    year: int
    bare: bool

    def fill(self, text: str, **more: str) -> str:
        return text.format(town=self.name, year=self.year, **more)

    def cell(self, head: Head, value: Any) -> Any:
        return say(self.hand, self.form, self.unit(head), value, self.year)

    def unit(self, head: Head) -> Head:
        """The head with what the title says of all money."""
        over = "万元" if "万元" in self.form.title else head.over
        return Head(head.word, head.field, over)


def header_rows(heads: list[Head]) -> list[Row]:
    if not any(head.over for head in heads):
        return [Row([head.word for head in heads])]
    over: list[tuple[int, int, str]] = []
    for n, head in enumerate(heads):
        if head.over and over and over[-1][2] == head.over and over[-1][1] == n - 1:
            over[-1] = over[-1][0], n, head.over
        elif head.over:
            over.append((n, n, head.over))
    upper = ["" if head.over else head.word for head in heads]
    for first, _, text in over:
        upper[first] = text
    return [Row(upper, over=over), Row([head.word if head.over else "" for head in heads])]


def line_row(page: Page, heads: list[Head], fact: Fact, number: int) -> Row:
    row = Row([""] * len(heads), fact.struck, fact.hidden)
    remark = str(fact.said.get("remark") or "")
    for n, head in enumerate(heads):
        row.cells[n] = number if head.field == "seq" else _value(page, head, fact)
        if head.field in fact.notes and not page.bare:
            row.notes[n] = fact.notes[head.field]
    if page.bare:  # a text file keeps neither strokes nor comments: the clerk writes them out
        struck = "作废" if fact.struck and not remark else ""
        remark = "；".join(filter(None, (remark, *fact.notes.values(), struck)))
    for n, head in enumerate(heads):
        if head.field == "remark":
            row.cells[n] = remark
    return row


def _value(page: Page, head: Head, fact: Fact) -> Any:
    if page.form.register == "G06" and head.field == "members" and fact.said.get("gone"):
        gone = [f"{name}（{why}）" for name, why in fact.said["gone"]]
        return page.cell(head, fact.said.get("members", [])) + page.hand.joint + gone[0]
    if head.field in fact.raw and _fits(page.unit(head), fact.raw[head.field]):
        return fact.raw[head.field]
    if head.field == "composite":
        return _composite(fact)
    return page.cell(head, fact.said.get(head.field))


def _fits(head: Head, raw: str) -> bool:
    """Whether the doubtful cell is still doubtful under this header."""
    if head.field not in MONEY:
        return True
    return (float(raw) > 1000) == head.in_ten_thousands


def _composite(fact: Fact) -> str:
    deputies, residents = fact.said.get("deputies"), fact.said.get("residents")
    return "" if deputies is None else f"代表{deputies}人，群众{residents}人"
