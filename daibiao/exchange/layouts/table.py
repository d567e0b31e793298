"""A table: one header, one line per row, with what clerks put between the rows."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from daibiao.exchange import cells, remarks
from daibiao.exchange.books import Field
from daibiao.exchange.cells import Reader, Said
from daibiao.exchange.headers import Header
from daibiao.exchange.judging import Flaw, Judge
from daibiao.exchange.layouts.body import Body
from daibiao.exchange.layouts.days import Days
from daibiao.exchange.layouts.extras import Extras
from daibiao.exchange.layouts.suspects import odd_amounts
from daibiao.exchange.lines import Book, Line, RowKind
from daibiao.exchange.matching import Match
from daibiao.exchange.sections import read_section
from daibiao.exchange.witness import Evidence, comments_of
from daibiao.exchange.years import when
from daibiao.lib import amounts
from daibiao.lib.dates import Day
from daibiao.lib.sheets import Sheet
from daibiao.lib.tidy import is_ditto
from daibiao.registers.columns import Kind

_CARRIED = frozenset({Kind.VILLAGE, Kind.HOME, Kind.PERSON})
_LEADS = {"G10": {"event__title", "event__held_on"}, "G06": {"name"}}
_HEAD_COUNTS = frozenset({"due", "present", "leave", "absent"})
_MOST_WORDS = 50_000


@dataclass(slots=True)
class Column:
    """One column while its table is walked: its reader, what it read before, what stands above."""

    field: Field
    index: int
    read: Reader
    is_date: bool
    carry: bool = False
    memo: dict[Any, Said] = dataclasses.field(default_factory=dict)
    last: Any = ""

    def said(self, raw: Any) -> Said:
        """What the cell says; the same words are read once."""
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
    context: dict[str, Any] = dataclasses.field(default_factory=dict)

    def __post_init__(self) -> None:
        self.kind = self.match.kind
        self.code = self.kind.code
        self.body = Body(self.sheet, self.header, self.end)
        self.columns = self._columns()
        self.by_index = {column.index: column.field.name for column in self.columns}
        self._find_carried()
        year = self.context.get("_year") or self.book.year
        guide = self.body.guide(self.match.columns.get(self.kind.day), year)
        self.days = Days(self.kind.day, guide)
        self.filled = self.body.filled_down(set(self.by_index))
        money = {
            c.field.name: self.match.headings[c.field.name]
            for c in self.columns
            if c.field.kind is Kind.MONEY and c.field.name != "balance"
        }
        self.odd = odd_amounts(money, self.body)
        self.unmarked = [
            c.field.name for c in self.columns if c.field.kind is Kind.YES_NO and self.code == "G21"
        ]
        self.extras = Extras(self.match, self.context)
        names = {column.field.name: column.field.heading for column in self.columns}
        self.judge = Judge(self.kind, self.book, names)

    def __iter__(self) -> Iterator[Line]:
        section: dict[str, Any] = {}
        for column in self.columns:
            column.last = ""
        for at in range(self.body.start, self.end):
            kind = self.body.kinds.get(at)
            if kind is None:
                yield self._line(at, section)
            elif kind is RowKind.SECTION:
                section = self._section(at)
                if "due" in section:
                    yield Line(self.code, at + 1, dict(section), {}, kind=RowKind.SECTION)

    def _columns(self) -> list[Column]:
        found = []
        for name, index in self.match.columns.items():
            one = self.kind.field(name)
            if one is None:
                continue
            heading = self.match.headings[name]
            unit = heading.unit or self.context.get("_unit", "")
            is_date = one.kind in (Kind.DATE, Kind.MONTH)
            found.append(Column(one, index, cells.reader(one, heading.text, unit), is_date))
        # the line's own date is read first: the others follow it
        day = self.kind.day or "due"
        return sorted(found, key=lambda column: column.field.name != day)

    def _find_carried(self) -> None:
        merged = self.body.merged_down()
        leads = _LEADS.get(self.code, set())
        for column in self.columns:
            wanted = column.field.kind in _CARRIED or column.field.name in leads
            if wanted and column.index not in merged:
                column.carry = self.body.leaves_blanks(column.index)

    def _section(self, at: int) -> dict[str, Any]:
        text = next(str(value) for value in self.sheet.rows[at] if value not in ("", None))
        found = read_section(text, self.kind)
        day = found.get("event__held_on")
        if isinstance(day, Day):
            found["event__held_on"] = when(day, self.days.guide.first(day, at))
        return found

    def _line(self, at: int, section: dict[str, Any]) -> Line:
        row = self.sheet.rows[at]
        width = len(row)
        line = Line(self.code, at + 1, {}, self.match.columns, hidden=at in self.sheet.hidden_rows)
        flaws: list[Flaw] = []
        for column in self.columns:
            raw = row[column.index] if column.index < width else ""
            if raw == "" or raw is None:
                raw = self._from_above(column, at)
            elif isinstance(raw, str):
                raw = self._written(line, column, at, raw)
            if raw == "":
                continue
            column.last = raw
            flaw = self._read(line, column, raw, section)
            if flaw:
                flaws.append(flaw)
        self._finish(line, at, section, flaws)
        return line

    def _from_above(self, column: Column, at: int) -> Any:
        return self.filled.get((at, column.index), column.last if column.carry else "")

    def _written(self, line: Line, column: Column, at: int, raw: str) -> Any:
        """What the cell means: ditto marks are what stands above, struck words do not count."""
        if is_ditto(raw):
            return column.last
        kept = self.sheet.half_struck.get((at, column.index))
        if kept is None:
            return raw
        label = column.field.heading
        line.repair(
            "half_struck",
            f"“{label}”里画了删除线的部分没有读入，读作“{kept}”。",
            field=column.field.name,
        )
        return kept

    def _read(self, line: Line, column: Column, raw: Any, section: dict[str, Any]) -> Flaw | None:
        if column.is_date:
            return self.days.read(line, column.field, raw, section)
        said = column.said(raw)
        if said.value is not None:
            line.values[column.field.name] = said.value
        return Flaw(column.field.name, said.flaw, said.note) if said.flaw else None

    def _finish(self, line: Line, at: int, section: dict[str, Any], flaws: list[Flaw]) -> None:
        self.extras.add(line, self.sheet.rows[at])
        for context in (section, self.context):
            for name, value in context.items():
                if not name.startswith("_") and name not in _HEAD_COUNTS:
                    line.values.setdefault(name, value)
        for name in self.unmarked:
            line.values.setdefault(name, False)
        line.struck = bool(self.sheet.struck) and self._is_struck(at)
        self._composition(line)
        self._suspect(line, at, flaws)
        self._missing(line, flaws)
        self.judge.judge(line, flaws, self._evidence(line, at))

    def _evidence(self, line: Line, at: int) -> Evidence:
        text = line.values.get("remark") or line.values.get("event__remark")
        remark = remarks.read(str(text)) if text else remarks.SILENT
        if not self.sheet.comments:
            return Evidence(remark)
        found = {c: words for (r, c), words in self.sheet.comments.items() if r == at}
        return Evidence(remark, *comments_of(found, self.by_index))

    def _is_struck(self, at: int) -> bool:
        filled = [c for c, value in enumerate(self.sheet.rows[at]) if value not in ("", None)]
        struck = sum((at, c) in self.sheet.struck for c in filled)
        return struck * 10 >= len(filled) * 6

    def _suspect(self, line: Line, at: int, flaws: list[Flaw]) -> None:
        """An amount far from its column, and a formula without its result."""
        name = self.odd.get(at)
        if name and not any(flaw.field == name for flaw in flaws):
            raw = self.sheet.rows[at][self.match.columns[name]]
            flaws.append(Flaw(name, "unit_suspect", cells.as_text(raw)))
        for row, column in self.sheet.unsolved or ():
            if row == at and column in self.by_index:
                flaws.append(Flaw(self.by_index[column], "unsolved_formula"))

    def _composition(self, line: Line) -> None:
        """代表18人、群众65人 in one cell gives the two numbers their own columns would hold."""
        text = line.values.get("composition")
        if not isinstance(text, str):
            return
        parts = amounts.labelled(text)
        for label, number in parts:
            if label:
                line.values.setdefault("deputies" if "代表" in label else "residents", number)
        if parts and "deputies" in line.values:
            line.values.setdefault("residents", 0)

    def _missing(self, line: Line, flaws: list[Flaw]) -> None:
        day = self.kind.day
        told = {flaw.field for flaw in flaws}
        if day and day in self.match.columns and day not in line.values and day not in told:
            flaws.append(Flaw(day, "missing_date"))
        settled = line.values.get("outcome") in ("written", "oral")
        if settled and "settled_on" not in line.values and "settled_on" not in told:
            flaws.append(Flaw("settled_on", "missing_date"))
