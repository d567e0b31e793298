"""A form: labels with their values beside them, one record after another, or one per sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange.headers import Heading, is_known
from daibiao.exchange.spelling import plain
from daibiao.lib.sheets import Sheet

FEWEST_LABELS = 3


@dataclass
class Record:
    """One filled form: label → value with its place, from row ``first`` to ``last``."""

    first: int
    last: int
    cells: list[tuple[Heading, int, Any]] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)


def records(rows: Sequence[Sequence[Any]], start: int, end: int) -> list[Record]:
    """The forms among these rows; a label that comes again begins the next one."""
    found: list[Record] = []
    current: Record | None = None
    for at in range(start, end):
        labels = list(_labels(rows[at]))
        if not labels:
            continue
        if current is None or any(plain(rows[at][c]) in current.labels for c in labels):
            current = Record(at, at)
            found.append(current)
        _fill(current, rows[at], at, labels)
    return [record for record in found if len(record.labels) >= FEWEST_LABELS]


def _labels(row: Sequence[Any]) -> Iterator[int]:
    """Columns whose cell is a label with room for a value on its right."""
    taken = -1
    for c, value in enumerate(row):
        if c <= taken or not is_known(value):
            continue
        following = next((i for i in range(c + 1, len(row)) if row[i] not in ("", None)), None)
        yield c
        if following is not None and not is_known(row[following]):
            taken = following


def _fill(record: Record, row: Sequence[Any], at: int, labels: list[int]) -> None:
    for i, c in enumerate(labels):
        stop = labels[i + 1] if i + 1 < len(labels) else len(row)
        place = next((j for j in range(c + 1, stop) if row[j] not in ("", None)), None)
        column = c + 1 if place is None else place
        record.labels.add(plain(row[c]))
        value = row[place] if place is not None else ""
        record.cells.append((Heading(column, str(row[c])), at, value))
    record.last = at


def as_table(sheet: Sheet, found: list[Record]) -> tuple[list[Heading], Sheet, list[list[int]]]:
    """The records as rows of one table; the third part says from which row each cell came."""
    order: dict[str, int] = {}
    headings: list[Heading] = []
    for record in found:
        for heading, _, _ in record.cells:
            word = plain(heading.text)
            if word not in order:
                order[word] = len(order)
                headings.append(Heading(order[word], heading.text))
    flat = Sheet(sheet.name, [[""] * len(order) for _ in found])
    places = [[record.first] * len(order) for record in found]
    for i, record in enumerate(found):
        for heading, at, value in record.cells:
            column = order[plain(heading.text)]
            flat.rows[i][column] = value
            places[i][column] = at
            spot = (at, heading.column)
            if spot in sheet.comments:
                flat.comments[i, column] = sheet.comments[spot]
            if spot in sheet.struck:
                flat.struck.add((i, column))
    return headings, flat, places
