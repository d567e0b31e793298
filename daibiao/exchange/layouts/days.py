"""The dates of a table's cells: their years found, what is wrong with them noted."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange import cells
from daibiao.exchange.books import Field
from daibiao.exchange.judging import Flaw
from daibiao.exchange.lines import Line
from daibiao.exchange.years import YearGuide, later, made, when
from daibiao.lib import dates
from daibiao.lib.dates import Day, Written
from daibiao.lib.tidy import is_nothing
from daibiao.lib.when import Month, Span
from daibiao.registers.columns import Kind

_DAY_ALONE = re.compile(r"^(\d{1,2})\s*[日号]?$")
_STOCKS = frozenset({"birth", "started_on", "since", "opened_on", "bought_on", "founded_on"})


@dataclass
class Days:
    """Reads the dates of one table; ``day`` is the field of the line's own date."""

    day: str
    guide: YearGuide
    likely: dict[int, dt.date] = field(default_factory=dict)

    def read(self, line: Line, one: Field, raw: Any, section: dict[str, Any]) -> Flaw | None:
        """Put the date of a cell into the line; what is wrong with it is returned."""
        written = dates.read(raw)
        if (month := section.get("_month")) and (alone := _DAY_ALONE.match(cells.as_text(raw))):
            written = Written((Day(month.year, month.month, int(alone[1])),))
        if not written.days or written.days[0].month is None:
            return self._no_date(line, one, raw, written)
        if written.impossible:
            return Flaw(one.name, "impossible_date", cells.as_text(raw))
        value = as_value(written, self._year(line, one.name, written.days[0], section))
        if value is None:
            return None
        if one.kind is Kind.MONTH and isinstance(value, Month):
            value = value.as_span() or value
        line.values[one.name] = value
        return self._doubt(line, one.name, raw, written)

    def _doubt(self, line: Line, name: str, raw: Any, written: Written) -> Flaw | None:
        value = line.values[name]
        own = name == self.day and isinstance(value, dt.date) and written.days[0].year
        if own and (likely := self.guide.typo(value, line.row - 1)):
            self.likely[line.row - 1] = likely
            note = cells.as_text(raw) if isinstance(raw, str) else _spoken(value)
            return Flaw(name, "year_typo", note, likely, f"上下各行都是{likely.year}年")
        return Flaw(name, "date_as_number", cells.as_text(raw)) if written.unclear else None

    def _no_date(self, line: Line, one: Field, raw: Any, written: Written) -> Flaw | None:
        if not (written.rest or written.days) or is_nothing(str(raw)):
            return None
        if one.kind is Kind.MONTH:
            line.values[one.name] = cells.as_text(raw)
        elif len(written.rest) > 1:
            return Flaw(one.name, "unreadable_date", cells.as_text(raw))
        return None

    def _year(self, line: Line, name: str, day: Day, section: dict[str, Any]) -> int:
        if day.year:
            return day.year
        if name == self.day:
            month = section.get("_month")
            return month.year if month and month.year else self.guide.first(day, line.row - 1)
        if name.rsplit("__", 1)[-1] in _STOCKS or not self.day:
            return self.guide.year
        first = line.values.get(self.day)
        first = first.first if isinstance(first, Month | Span) else first
        first = self.likely.get(line.row - 1, first)
        return later(day, first if isinstance(first, dt.date) else None, self.guide.year)


def as_value(written: Written, year: int) -> Any:
    """A day, a month, a span, or a tuple of days."""
    whens = [when(day, day.year or year) for day in written.days]
    first, last = whens[0], whens[-1]
    if len(whens) == 1 or first is None:
        return first
    if written.span and isinstance(first, dt.date) and isinstance(last, dt.date):
        if last < first:
            last = made(Day(None, last.month, last.day), last.year + 1) or last
        return Span(first, last)
    days = tuple(one for one in whens if isinstance(one, dt.date))
    return days if len(days) == len(whens) else first


def _spoken(day: dt.date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
