"""How many came, according to other books: evidence for a number that a book only gives roughly."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from daibiao.catalogue import BY_CODE
from daibiao.exchange.builders.common import as_text, first_of, last_of
from daibiao.exchange.known.happenings import alike, is_congress
from daibiao.exchange.lines import Line, Severity

# of each book: the column that says how many deputies came
CAME = {
    "trainings": "deputies",
    "inspections": "deputies",
    "activities": "present",
    "sessions": "present",
}
PRESENT = "present"


@dataclass(slots=True)
class Head:
    """The deputies present at one happening, as one book says."""

    slug: str
    title: str
    first: dt.date
    last: dt.date
    counts: Counter[str] = field(default_factory=Counter)
    stated: int | None = None

    @property
    def came(self) -> int | None:
        return self.stated if self.stated is not None else self.counts.get(PRESENT)


class Heads:
    """What all books of one import say; filled before any line is judged."""

    def __init__(self) -> None:
        self._by_day: dict[dt.date, list[Head]] = defaultdict(list)

    def read(self, code: str, lines: Iterable[Line]) -> None:
        slug = BY_CODE[code].slug
        if slug == "attendance":
            for line in lines:
                self._attended(line)
        elif slug in CAME:
            for line in lines:
                self._stated(slug, line)

    def _attended(self, line: Line) -> None:
        head = self._head("attendance", line)
        if head is None:
            return
        if line.values.get(PRESENT) is not None:
            head.stated = int(line.values[PRESENT])
        if presence := line.values.get("presence"):
            head.counts[str(presence)] += 1

    def _stated(self, slug: str, line: Line) -> None:
        name = CAME[slug]
        doubted = {p.field for p in line.problems if p.kind is Severity.DOUBTFUL}
        number = line.values.get(name)
        if not isinstance(number, int) or name in doubted:
            return
        head = self._head(slug, line)
        if head is not None:
            head.stated = number

    def _head(self, slug: str, line: Line) -> Head | None:
        when: Any = line.values.get("event__held_on")
        first = first_of(when)
        if first is None:
            return None
        title = as_text(line.values.get("event__title"))
        for head in self._by_day[first]:
            if head.slug == slug and head.title == title:
                return head
        head = Head(slug, title, first, last_of(when) or first)
        self._by_day[first].append(head)
        return head

    def other_book(self, slug: str, line: Line) -> Head | None:
        """Another book's count for the happening of this line; the attendance book speaks first."""
        first = first_of(line.values.get("event__held_on"))
        title = as_text(line.values.get("event__title"))
        if first is None:
            return None
        found = [
            head
            for head in self._by_day[first]
            if head.slug != slug and head.came and _same(head.title, title)
        ]
        found.sort(key=lambda head: head.slug != "attendance")
        return found[0] if found else None


def _same(one: str, other: str) -> bool:
    return alike(one, other) or (is_congress(one) and is_congress(other))
