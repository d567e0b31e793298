"""The year of a date that was written without one, and years written wrong."""

from __future__ import annotations

import datetime as dt
import itertools
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from daibiao.lib.dates import Day
from daibiao.lib.when import Month

_LATER_AT_MOST = 330
_SLACK = dt.timedelta(days=31)


@dataclass
class YearGuide:
    """The dates of a table's first date column, row by row, as far as their years are written."""

    year: int
    rows: list[int] = field(default_factory=list)
    days: list[dt.date] = field(default_factory=list)
    ordered: bool = False

    @classmethod
    def of(cls, year: int, written: Sequence[tuple[int, dt.date]]) -> YearGuide:
        """From (row, date) pairs in the order of the rows."""
        rows = [row for row, _ in written]
        days = [day for _, day in written]
        rising = sum(a <= b for a, b in itertools.pairwise(days))
        return cls(year, rows, days, rising >= 0.75 * (len(days) - 1) - 0.5)

    def around(self, row: int) -> tuple[dt.date | None, dt.date | None]:
        """The nearest written dates above and below a row."""
        at = bisect_left(self.rows, row)
        above = self.days[at - 1] if at else None
        at += at < len(self.rows) and self.rows[at] == row
        return above, self.days[at] if at < len(self.rows) else None

    def first(self, day: Day, row: int) -> int:
        """The year of the row's own date: the book's, unless the neighbours say another."""
        if not self.ordered:
            return self.year
        above, below = self.around(row)
        for year in (self.year, self.year - 1, self.year + 1):
            date = made(day, year)
            if date and (above is None or above <= date) and (below is None or date <= below):
                return year if above or below else self.year
        return self.year

    def typo(self, date: dt.date, row: int) -> dt.date | None:
        """The same day in the neighbours' year, when this year stands alone between them."""
        above, below = self.around(row)
        if not self.ordered or above is None or below is None or date.year == self.year:
            return None
        if above.year != below.year or above.year == date.year or above <= date <= below:
            return None
        likely = made(Day(above.year, date.month, date.day), above.year)
        fits = likely and above - _SLACK <= likely <= below + _SLACK
        return likely if fits else None


def later(day: Day, after: dt.date | None, year: int, *, carried: bool = False) -> int:
    """The year of a date that follows another: the book's when that comes soon enough after."""
    if after is None:
        return year
    own = made(day, year)
    soon = own is not None and 0 <= (own - after).days <= _LATER_AT_MOST
    same_book = own is not None and after.year == year and own >= after
    if own and (carried or soon or same_book):
        return year
    return min(
        (y for y in (after.year, after.year + 1, after.year - 1) if made(day, y)),
        key=lambda y: _distance(made(day, y), after),
        default=year,
    )


def _distance(date: dt.date | None, after: dt.date) -> int:
    delta = (date - after).days if date else 10_000
    return delta if delta >= 0 else -3 * delta


def made(day: Day, year: int) -> dt.date | None:
    """The calendar day, or None when it does not exist."""
    try:
        return dt.date(day.year or year, day.month or 1, day.day or 1)
    except ValueError:
        return None


def when(day: Day, year: int) -> dt.date | Month | None:
    """The day, or the month where no day is written; None for what does not exist."""
    if day.month is None:
        return None
    if day.day is None:
        return Month(day.year or year, day.month, day.part) if 1 <= day.month <= 12 else None
    return made(day, year)
