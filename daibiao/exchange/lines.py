"""What a clerk's workbook says, line by line, before anybody is looked up.

Use: ``for page in pages(read(path), book): for line in page.lines: ...`` where ``book`` is a
:class:`Book` (year, town, villages, period). A ``Page`` is one register in one sheet; a sheet with
two registers under each other gives two pages, a sheet nobody needs gives one with
``register=None`` and ``why``.

A ``Line`` is one fact as written (or, where a cell holds several, the line they stand on).
``line.values[field]`` is the clean value, ``line.cell(field)`` the cell (``"C5"``), field names are
those of the register's columns. An empty cell has no entry. Clean values by kind of column:

======== =============================================================================
date     ``datetime.date``; ``Month`` (no day written); ``Span`` (10日至11日); a tuple of
         dates when one cell holds several happenings
number   ``int`` or ``Decimal`` (whole numbers are always ``int``); money in yuan
name     ``Name(text, note)``: 杜松（双峪村） → ``Name("杜松", "双峪村")``
names    tuple of ``Name``
choice   the code of the vocabulary, e.g. ``"reception"``; an unknown word has no entry and a
         doubtful problem; ``level`` columns give a tuple of codes
flag     ``True`` / ``False``
items    tuple of texts: numbered items of one cell
text, village, home, id   ``str``; tidied, not resolved
======== =============================================================================

``line.problems`` tells what is doubtful, wrong or repaired: each names its field, its code (the
``reason`` words of the samples' README where one fits), a Chinese sentence, and, when the files
hold evidence, a clean ``suggestion`` (same type as the value) with the ``evidence`` in words. The
value of a doubtful field is what stands there when it can be used (an approximate number: its
number), else missing. ``line.standing`` says whether the line counts; ``line.facts`` what a remark
adds (``ended``, ``by_election``, ``see_suggestion`` …, see ``remarks.py``; days in it are
``dates.Day``, whose year may be open). An attendance section with head counts gives a line of kind
SECTION; where several names stand in a cell for one, the value is a tuple of ``Name``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from daibiao.lib.names import Name

__all__ = [
    "Book",
    "Line",
    "Name",
    "Page",
    "Problem",
    "RowKind",
    "Severity",
    "Standing",
    "cell_name",
]


class Severity(StrEnum):
    DOUBTFUL = "doubtful"
    WRONG = "wrong"
    REPAIRED = "repaired"


class Standing(StrEnum):
    """Does the line count? Everything but CONFIRMED is written with its state, and not counted.

    The first five are those of ``registers.standing``; RETURNED (money given back), ENDED (a
    mandate, group or pairing that is over) and DRAFT belong to single registers.
    """

    CONFIRMED = "confirmed"
    PLANNED = "planned"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    VOID = "void"
    RETURNED = "returned"
    ENDED = "ended"
    DRAFT = "draft"


class RowKind(StrEnum):
    TITLE = "title"
    FILL_IN = "fillin"
    HEADER = "header"
    REPEATED_HEADER = "repeat_header"
    SECTION = "section"
    DATA = "data"
    EXAMPLE = "template"
    NUMBERED_EMPTY = "seqonly"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    NOTE = "note"
    SIGNATURE = "signature"
    BLANK = "blank"


@dataclass(slots=True)
class Problem:
    kind: Severity
    code: str
    message: str
    field: str = ""
    cell: str = ""
    suggestion: Any = None
    evidence: str | None = None


@dataclass(frozen=True)
class Book:
    """What is known before reading: whose book of which year it is."""

    year: int
    town: str = ""
    villages: tuple[str, ...] = ()
    first: dt.date | None = None
    cutoff: dt.date | None = None


@dataclass(slots=True)
class Line:
    register: str
    row: int
    values: dict[str, Any]
    columns: dict[str, int]
    kind: RowKind = RowKind.DATA
    problems: list[Problem] = field(default_factory=list)
    standing: Standing = Standing.CONFIRMED
    facts: dict[str, Any] = field(default_factory=dict)
    cells: dict[str, str] | None = None
    hidden: bool = False
    struck: bool = False

    def cell(self, name: str) -> str:
        """The cell a value stands in; the row's first cell when it comes from a title."""
        if self.cells and name in self.cells:
            return self.cells[name]
        return cell_name(self.row, self.columns.get(name, 0))

    def doubt(self, code: str, message: str, **more: Any) -> None:
        self._add(Severity.DOUBTFUL, code, message, more)

    def repair(self, code: str, message: str, **more: Any) -> None:
        self._add(Severity.REPAIRED, code, message, more)

    def refuse(self, code: str, message: str, **more: Any) -> None:
        self._add(Severity.WRONG, code, message, more)

    def _add(self, kind: Severity, code: str, message: str, more: dict[str, Any]) -> None:
        more.setdefault("cell", self.cell(more.get("field", "")))
        self.problems.append(Problem(kind, code, message, **more))


@dataclass
class Page:
    """One register in one sheet, its rows told apart; ``lines`` may be walked once or again.

    ``headings`` are the columns read (field → heading), ``unread`` the headings nobody knows.
    """

    sheet: str
    register: str | None
    why: str
    layout: str = "table"
    headings: dict[str, str] = field(default_factory=dict)
    kinds: dict[int, RowKind] = field(default_factory=dict)
    source: Iterable[Line] = ()
    unread: list[str] = field(default_factory=list)

    @property
    def lines(self) -> Iterator[Line]:
        return iter(self.source)


def cell_name(row: int, column: int) -> str:
    """Row from 1, column from 0: (5, 2) is C5."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"
