"""A table: one header, one line per row, with what clerks put between the rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange import cells, remarks
from daibiao.exchange.books import Field
from daibiao.exchange.cells import Reader, Said
from daibiao.exchange.headers import Header
from daibiao.exchange.judging import Evidence, Flaw, Judge, comments_of
from daibiao.exchange.layouts.suspects import odd_amounts
from daibiao.exchange.lines import Book, Line, RowKind
from daibiao.exchange.matching import Match
from daibiao.exchange.rowkinds import Classifier, repeats
from daibiao.exchange.sections import read_section
from daibiao.exchange.years import YearGuide, later, made, when
from daibiao.lib import amounts, dates
from daibiao.lib.dates import Day, Written
from daibiao.lib.sheets import Sheet
from daibiao.lib.tidy import is_ditto, is_nothing
from daibiao.lib.when import Month, Span
from daibiao.registers.columns import Kind

_CARRIED = frozenset({Kind.VILLAGE, Kind.HOME, Kind.PERSON, Kind.DATE})
_STOCKS = frozenset({"birth", "started_on", "since", "opened_on", "bought_on", "founded_on"})
_MOST_WORDS = 50_000


@dataclass(slots=True)
class Column:
    """One column while its table is walked: its reader, what it read before, what stands above."""

    field: Field
    index: int
    read: Reader
    is_date: bool
    carry: bool = False
    memo: dict[Any, Said] = field(default_factory=dict)
    last: Any = ""

    def said(self, raw: Any) -> Said:
        found = self.memo.get(raw)
        if found is None:
            found = self.read(raw)
            if len(self.memo) < _MOST_WORDS:
                self.memo[raw] = found
        return found


@dataclass
class Table:
    """The rows of one header, up to ``end``; ``context`` holds what the title says."""

    sheet: Sheet
    header: Header
    match: Match
    book: Book
    end: int
    context: dict[str, Any] = field(default_factory=dict)
    kinds: dict[int, RowKind] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.code = self.match.kind.code
        self.rows = self.sheet.rows
        self.start = self.header.row + self.header.height
        self.columns = self._columns()
        self.by_index = {column.index: column.field.name for column in self.columns}
        self._classify()
        self._find_carried()
        self.guide = self._guide()
        self.filled = self._filled()
        self.odd = odd_amounts(self)
        self.likely: dict[int, dt.date] = {}
        self.unmarked = [
            c.field.name for c in self.columns if c.field.kind is Kind.YES_NO and self.code == "G21"
        ]
        names = {column.field.name: column.field.heading for column in self.columns}
        self.judge = Judge(self.match.kind, self.book, names)

    def __iter__(self) -> Iterator[Line]:
        section: dict[str, Any] = {}
        for column in self.columns:
            column.last = ""
        for at in range(self.start, self.end):
            kind = self.kinds.get(at)
            if kind is RowKind.SECTION:
                section = self._section(at)
                if "due" in section:
                    yield self._heading_line(at, section)
            elif kind is None:
                yield self._line(at, section)

    def data_rows(self) -> Iterator[tuple[int, Sequence[Any]]]:
        """Every row of data with its number from 0."""
        for at in range(self.start, self.end):
            if at not in self.kinds:
                yield at, self.rows[at]

    def _columns(self) -> list[Column]:
        found = []
        for name, index in self.match.columns.items():
            one = self.match.kind.field(name)
            if one is None:
                continue
            heading = self.match.headings[name]
            unit = heading.unit or self.context.get("_unit", "")
            is_date = one.kind in (Kind.DATE, Kind.MONTH)
            reader = cells.reader(one, heading.text, unit)
            found.append(Column(one, index, reader, is_date))
        # the line's own date is read first: the others follow it
        day = self.match.kind.day or "due"
        return sorted(found, key=lambda column: column.field.name != day)

    def _classify(self) -> None:
        """Data rows have no entry: a table of 200,000 lines keeps a short list."""
        lead = next((h.column for h in self.header.headings), 0)
        classifier = Classifier(self.header, frozenset(self.by_index), lead)
        for at in range(self.start, self.end):
            if repeats(self.header, self.rows, at):
                self.kinds[at] = RowKind.REPEATED_HEADER
                if self.header.height > 1 and at + 1 < self.end:
                    self.kinds[at + 1] = RowKind.REPEATED_HEADER
            elif at not in self.kinds:
                kind = classifier.kind(self.rows[at], at)
                if kind is not RowKind.DATA:
                    self.kinds[at] = kind

    def _find_carried(self) -> None:
        """Columns in which an empty cell means: as above."""
        merged = {c for r1, c, r2, c2 in self.sheet.merged if r2 > r1 >= self.start and c == c2}
        lead = {"event__title", "name"} if self.code in ("G10", "G06") else set()
        for column in self.columns:
            wanted = column.field.kind in _CARRIED or column.field.name in lead
            if not wanted or column.index in merged:
                continue
            if column.is_date and self.code != "G10":
                continue
            column.carry = self._leaves_blanks(column.index)

    def _leaves_blanks(self, index: int) -> bool:
        texts = [row[index] if index < len(row) else "" for _, row in self.data_rows()]
        filled = [text for text in texts if text not in ("", None)]
        if not filled or texts[0] in ("", None) or len(filled) > 0.7 * len(texts):
            return False
        again = sum(a == b for a, b in zip(filled, filled[1:], strict=False))
        # after a repeated header the name stands once more
        return again <= 0.4 * len(filled)

    def _filled(self) -> dict[tuple[int, int], Any]:
        filled: dict[tuple[int, int], Any] = {}
        for top, left, bottom, right in self.sheet.merged:
            if bottom > top >= self.start and left == right and left in self.by_index:
                value = self.rows[top][left] if top < len(self.rows) else ""
                for row in range(top + 1, min(bottom + 1, self.end)):
                    filled[row, left] = value
        return filled

    def _guide(self) -> YearGuide:
        year = self.context.get("_year") or self.book.year
        column = next((c for c in self.columns if c.field.name == self.match.kind.day), None)
        written: list[tuple[int, dt.date]] = []
        if column:
            for at, row in self.data_rows():
                raw = row[column.index] if column.index < len(row) else ""
                days = dates.read(raw).days if raw != "" else ()
                if days and days[0].year and days[0].month and (day := made(days[0], 0)):
                    written.append((at, day))
        return YearGuide.of(year, written)

    def _section(self, at: int) -> dict[str, Any]:
        text = next(str(value) for value in self.rows[at] if value not in ("", None))
        found = read_section(text, self.match.kind)
        day = found.get("event__held_on")
        if isinstance(day, Day):
            found["event__held_on"] = when(day, self.guide.first(day, at))
        return found

    def _heading_line(self, at: int, section: dict[str, Any]) -> Line:
        line = Line(self.code, at + 1, dict(section), {}, kind=RowKind.SECTION)
        return line

    def _line(self, at: int, section: dict[str, Any]) -> Line:
        row = self.rows[at]
        line = Line(self.code, at + 1, {}, self.match.columns, hidden=at in self.sheet.hidden_rows)
        flaws: list[Flaw] = []
        for column in self.columns:
            index = column.index
            raw = row[index] if index < len(row) else ""
            if raw == "" or raw is None:
                raw = self.filled.get((at, index), column.last if column.carry else "")
                if raw == "" or raw is None:
                    continue
            elif isinstance(raw, str):
                if is_ditto(raw):
                    raw = column.last
                elif (at, index) in self.sheet.half_struck:
                    raw = self._unstruck(line, column, at)
            column.last = raw
            if column.is_date:
                self._date(line, column, raw, at, section, flaws)
            else:
                said = column.said(raw)
                if said.value is not None:
                    line.values[column.field.name] = said.value
                if said.flaw:
                    flaws.append(Flaw(column.field.name, said.flaw, said.note))
        self._finish(line, at, section, flaws)
        return line

    def _unstruck(self, line: Line, column: Column, at: int) -> str:
        kept = self.sheet.half_struck[at, column.index]
        line.repair(
            "half_struck", f"“{column.field.heading}”里画了删除线的部分没有读入，读作“{kept}”。",
            field=column.field.name,
        )
        return kept

    def _date(
        self, line: Line, column: Column, raw: Any, at: int, section: dict[str, Any],
        flaws: list[Flaw],
    ) -> None:
        written = dates.read(raw)
        name = column.field.name
        if not written.days or written.days[0].month is None:
            self._no_date(line, column, raw, written, flaws)
            return
        if written.impossible:
            flaws.append(Flaw(name, "impossible_date", cells.as_text(raw)))
            return
        year = self._year(line, column, written.days[0], at, section)
        value = as_value(written, year)
        if column.field.kind is Kind.MONTH and isinstance(value, Month):
            value = value.as_span() or value
        if value is None:
            return
        line.values[name] = value
        if name == self.match.kind.day and isinstance(value, dt.date) and written.days[0].year:
            if likely := self.guide.typo(value, at):
                note = cells.as_text(raw) if isinstance(raw, str) else f"{value.year}年{value.month}月{value.day}日"
                self.likely[at] = likely
                flaws.append(Flaw(name, "year_typo", note, likely, f"上下各行都是{likely.year}年"))
        elif written.unclear:
            flaws.append(Flaw(name, "date_as_number", cells.as_text(raw)))

    def _no_date(
        self, line: Line, column: Column, raw: Any, written: Written, flaws: list[Flaw]
    ) -> None:
        if not (written.rest or written.days) or is_nothing(str(raw)):
            return
        if column.field.kind is Kind.MONTH:
            line.values[column.field.name] = cells.as_text(raw)
        elif len(written.rest) > 1:
            flaws.append(Flaw(column.field.name, "unreadable_date", cells.as_text(raw)))

    def _year(
        self, line: Line, column: Column, day: Day, at: int, section: dict[str, Any]
    ) -> int:
        if day.year:
            return day.year
        name = column.field.name
        month = section.get("_month")
        if name == self.match.kind.day:
            return month.year if month and month.year else self.guide.first(day, at)
        if name.rsplit("__", 1)[-1] in _STOCKS or not self.match.kind.day:
            return self.guide.year
        first = line.values.get(self.match.kind.day)
        if isinstance(first, Month | Span):
            first = first.first
        first = self.likely.get(at, first)
        after = first if isinstance(first, dt.date) else None
        return later(day, after, self.guide.year)

    def _finish(self, line: Line, at: int, section: dict[str, Any], flaws: list[Flaw]) -> None:
        for context in (section, self.context):
            for name, value in context.items():
                if not name.startswith("_") and name not in ("due", "present", "leave", "absent"):
                    line.values.setdefault(name, value)
        for name in self.unmarked:
            line.values.setdefault(name, False)
        line.struck = self._is_struck(at)
        if (at in self.odd) and not any(flaw.field == self.odd[at] for flaw in flaws):
            name = self.odd[at]
            raw = self.rows[at][self.match.columns[name]]
            flaws.append(Flaw(name, "unit_suspect", cells.as_text(raw)))
        self._composition(line)
        self._missing(line, flaws)
        found = {c: text for c, text in self._comments(at).items()}
        named, loose = comments_of(found, self.by_index)
        text = next((v for n, v in line.values.items() if n.endswith("remark")), "")
        self.judge.judge(line, flaws, Evidence(remarks.read(str(text)), named, loose))

    def _comments(self, at: int) -> dict[int, str]:
        if not self.sheet.comments:
            return {}
        return {c: text for (r, c), text in self.sheet.comments.items() if r == at}

    def _is_struck(self, at: int) -> bool:
        if not self.sheet.struck:
            return False
        filled = [c for c, value in enumerate(self.rows[at]) if value not in ("", None)]
        struck = sum((at, c) in self.sheet.struck for c in filled)
        return struck * 10 >= len(filled) * 6

    def _composition(self, line: Line) -> None:
        """代表18人、群众65人 in one cell gives the two numbers their own columns would hold."""
        text = line.values.get("composition")
        if self.code != "G16" or not isinstance(text, str):
            return
        parts = amounts.labelled(text)
        for label, number in parts:
            if label:
                line.values.setdefault("deputies" if "代表" in label else "residents", number)
        if parts and "deputies" in line.values:
            line.values.setdefault("residents", 0)

    def _missing(self, line: Line, flaws: list[Flaw]) -> None:
        day = self.match.kind.day
        told = {flaw.field for flaw in flaws}
        if day and day in self.match.columns and day not in line.values and day not in told:
            flaws.append(Flaw(day, "missing_date"))
        settled = line.values.get("outcome") in ("written", "oral")
        if settled and not ({"settled_on"} & (line.values.keys() | told)):
            flaws.append(Flaw("settled_on", "missing_date"))


def as_value(written: Written, year: int) -> Any:
    """A day, a month, a span, or a tuple of days."""
    whens = [when(day, day.year or year) for day in written.days]
    first = whens[0]
    if len(whens) == 1 or first is None:
        return first
    last = whens[-1]
    if written.span and isinstance(first, dt.date) and isinstance(last, dt.date):
        if last < first:
            last = made(Day(None, last.month, last.day), last.year + 1) or last
        return Span(first, last)
    days = tuple(one for one in whens if isinstance(one, dt.date))
    return days if len(days) == len(whens) else first
