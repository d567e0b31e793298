"""Things across homes, deputies across events, and lists of who was there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.clerks.facts import Fact
from tests.clerks.hand import Head
from tests.clerks.page import Page, Row, header_rows, line_row
from tests.clerks.saying import say_date
from tests.clerks.shaping import events


def item_rows(page: Page, lines: list[Fact]) -> Iterator[Row]:
    """Homes down and things across, or the other way round."""
    homes = list(dict.fromkeys(fact.said["home"] for fact in lines))
    things = list(dict.fromkeys(fact.said["item"] for fact in lines))
    had = {(f.said["home"], f.said["item"]): f.said for f in lines}
    words = page.hand.words["G05.cond"]

    def mark(home: str, thing: str) -> Any:
        said = had.get((home, thing))
        if said is None:
            return ""
        return said["qty"] if said.get("cond", "good") == "good" else words[said["cond"]]

    corner = page.form.heads()[0].word
    shown = {home: page.cell(Head("", "home"), home) for home in homes}
    if page.form.layout == "turned":
        yield Row([corner, *shown.values()])
        for thing in things:
            yield Row([thing, *(mark(home, thing) for home in homes)])
        return
    yield Row([corner, *things])
    for home in homes:
        yield Row([shown[home], *(mark(home, thing) for thing in things)])


def attendance_rows(page: Page) -> list[Row]:
    form, held = page.form, events(page.town)
    rows = [Row([page.fill(text)]) for text in (form.title, *page.hand.above) if text]
    counted = any("due" in event for event in held)
    if form.layout == "table" or counted:
        rows += _list(page, held, counted=counted)
    else:
        rows += _cross(page, held)
    return [*rows, *(Row([page.fill(text)]) for text in (*form.notes, *page.hand.below))]


def _list(page: Page, held: list[dict[str, Any]], *, counted: bool) -> Iterator[Row]:
    heads = page.form.heads()
    if counted:
        heads = [head for head in heads if head.field not in {"event", "date"}]
    yield from header_rows(heads)
    number = 0
    for event in held:
        if counted:
            yield Row([_line_of(page, event)])
        for said in event["who"]:
            number += 1
            fact = Fact([], {"event": event["event"], "date": event["date"], **said})
            if said.get("state") is not None:
                yield line_row(page, heads, fact, number)


def _line_of(page: Page, event: dict[str, Any]) -> str:
    day = say_date("cn", event["date"], 0)
    text = page.hand.words["G10.line"]["line"]
    return text.format(**{k: v for k, v in event.items() if k != "date"}, day=day)


def _cross(page: Page, held: list[dict[str, Any]]) -> Iterator[Row]:
    heads = {head.field: head.word for head in page.form.heads()}
    people = list(dict.fromkeys(s["deputy"] for event in held for s in event["who"]))
    words = page.hand.words["G10.state"]
    states = {
        (event["event"], s["deputy"]): words[s["state"]]
        for event in held
        for s in event["who"]
        if s.get("state")
    }
    day = Head("", "date")
    if page.form.layout == "turned":
        yield Row(
            [heads["event"], heads["date"], *(page.cell(Head("", "deputy"), p) for p in people)]
        )
        for event in held:
            marks = [states.get((event["event"], person), "/") for person in people]
            yield Row([event["event"], page.cell(day, event["date"]), *marks])
        return
    yield Row([heads["seq"], heads["deputy"], *(event["event"] for event in held)])
    yield Row(["", "", *(page.cell(day, event["date"]) for event in held)])
    for n, person in enumerate(people, 1):
        marks = [states.get((event["event"], person), "/") for event in held]
        yield Row([n, page.cell(Head("", "deputy"), person), *marks])
