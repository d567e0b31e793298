"""How a stored value stands in a clerk's cell, so that reading the cell gives the value back."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Manager, Model

from daibiao.lib.sheets.table import Cell
from daibiao.people.models import Person
from daibiao.registers.columns import Column, Kind

NOBODY = "—"
# in these columns an empty cell under a filled one may mean "as above" to a reader
SPOKEN_EMPTY = frozenset({Kind.VILLAGE, Kind.HOME, Kind.PERSON})
PARTS_OF_A_MONTH = {1: "", 11: "中旬", 16: "下半月", 21: "下旬"}
WORDS_FOR = {"yes": True, "no": False}
ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
PARTED = re.compile(r"[；;\n]|^\s*[\d（(①-⑳一二三四五六七八九十]")


@dataclass(frozen=True)
class Showing:
    """What one export knows beside its rows: names that several deputies of the town share."""

    year: int
    namesakes: frozenset[str] = frozenset()

    def cell(self, column: Column, value: Any) -> Cell:
        shown = self._shown(column, value)
        if shown in (None, "") and column.kind in SPOKEN_EMPTY:
            return NOBODY
        return shown

    def _shown(self, column: Column, value: Any) -> Cell:
        if isinstance(value, Manager):
            value = list(value.all())
        if value is None or value == "":
            return None
        if isinstance(value, list | tuple):
            return self._several(column, value)
        if isinstance(value, Person):
            return self.person(value)
        return _plain(column, value)

    def _several(self, column: Column, values: Iterable[Any]) -> Cell:
        if column.kind is Kind.ITEMS:
            return numbered([str(value) for value in values])
        shown = (
            self.person(value) if isinstance(value, Person) else str(value) for value in values
        )
        return "、".join(shown)

    def person(self, person: Person) -> str:
        """The name; the village tells two of one name apart."""
        if person.name in self.namesakes and person.village:
            return f"{person.name}（{person.village}）"
        return person.name


def _plain(column: Column, value: Any) -> Cell:
    if column.choices is not None:
        return str(column.choices(value).label)
    if column.kind is Kind.YES_NO:
        return yes_or_no(column, answer=value)
    if column.kind is Kind.MONTH:
        return in_chinese(str(value))
    return str(value) if isinstance(value, Model) else value


def yes_or_no(column: Column, *, answer: bool) -> str:
    """The column's own words for it, else 是 and 否."""
    for written, meaning in column.words:
        if WORDS_FOR.get(meaning) is answer:
            return written
    return "是" if answer else "否"


def numbered(texts: list[str]) -> str:
    """Several things in one cell, each with its number; one plain thing without."""
    if len(texts) == 1 and not PARTED.search(texts[0]):
        return texts[0]
    return "\n".join(f"{number}、{text}" for number, text in enumerate(texts, start=1))


def day(value: date | None, *, month_only: bool = False, until: date | None = None) -> Cell:
    """A day; a month of which the day is not known; the first and the last day."""
    if value is None:
        return None
    if month_only:
        return f"{value.year}年{value.month}月{_part(value)}"
    if until is not None and until != value:
        return f"{spelled(value)}至{spelled(until)}"
    return value


def _part(value: date) -> str:
    last = monthrange(value.year, value.month)[1]
    return "底" if value.day == last else PARTS_OF_A_MONTH.get(value.day, "")


def in_chinese(said: str) -> str:
    """2025-03 → 2025年3月, 2025-03-01/2025-03-09 → …至…; other words stay as they are."""
    parts = [ISO.fullmatch(part) for part in said.split("/")]
    days = [_joined(part) for part in parts if part]
    return "至".join(days) if len(days) == len(parts) else said


def _joined(found: re.Match[str]) -> str:
    year, month, last = found.groups()
    return f"{int(year)}年{int(month)}月" + (f"{int(last)}日" if last else "")


def spelled(value: date) -> str:
    return f"{value.year}年{value.month}月{value.day}日"
