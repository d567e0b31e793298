"""Times that are not one day: a month, a span of days.

A day is a plain ``datetime.date``; what a clerk leaves open stays open here.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month without a day, e.g. 2023年5月; ``part`` is 上旬, 中旬, 下旬, 月底 or nothing."""

    year: int
    month: int
    part: str = ""

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def first(self) -> dt.date:
        return dt.date(self.year, self.month, 1)

    def as_span(self) -> Span | None:
        """上旬, 中旬, 下旬 as the ten days they are; None where no third is named."""
        days = _THIRDS.get(self.part)
        if days is None:
            return None
        start, end = days
        last = dt.date(self.year, self.month, end) if end else self.last
        return Span(dt.date(self.year, self.month, start), last)

    @property
    def last(self) -> dt.date:
        return dt.date(self.year, self.month, monthrange(self.year, self.month)[1])


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Several days in a row that are one happening, e.g. 1月10日至11日."""

    first: dt.date
    last: dt.date

    def __str__(self) -> str:
        return f"{self.first}/{self.last}"


_THIRDS = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 0)}
When = dt.date | Month | Span


def first_day(when: When) -> dt.date:
    return when if isinstance(when, dt.date) else when.first
