"""Writes one table as a workbook: numbers as numbers, days as days, all else as text.

Cells that look like formulas stay texts; what a sheet cannot hold is refused.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

import xlsxwriter

from daibiao.lib.refusal import Refused

Cell = str | int | Decimal | date | None

LONGEST_TEXT = 32_767  # what a cell of the format holds
MOST_ROWS = 1_048_576  # what a sheet of the format holds
MOST_DIGITS = 15  # a number in a cell is a float: more digits would be rounded
FORMULA_SIGNS = ("=", "+", "-", "@")


class DoesNotFit(Refused):
    """The table is larger than a sheet can be."""


class Look(StrEnum):
    """How a column looks; what a cell is follows from its value."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DAY = "day"
    CODE = "code"  # digits that are no number: they keep their zeros


@dataclass(frozen=True, kw_only=True)
class SheetColumn:
    heading: str
    look: Look = Look.TEXT
    width: int = 12


@dataclass(frozen=True, kw_only=True)
class SheetRow:
    """`note` is a comment on the first cell; a struck row is crossed out."""

    cells: Sequence[Cell]
    note: str = ""
    struck: bool = False


@dataclass(frozen=True, kw_only=True)
class SheetTable:
    """`lines` stand between the title and the header, e.g. 填报单位."""

    tab: str
    title: str
    lines: tuple[str, ...] = ()
    columns: tuple[SheetColumn, ...]
    rows: Iterable[SheetRow]


_FRAME = {"border": 1, "valign": "vcenter", "text_wrap": True}
_FORMATS = {
    Look.TEXT: _FRAME,
    Look.NUMBER: {**_FRAME, "num_format": "General"},
    Look.MONEY: {**_FRAME, "num_format": "#,##0.00"},
    Look.DAY: {**_FRAME, "num_format": 'yyyy"年"m"月"d"日"', "align": "left"},
    Look.CODE: {**_FRAME, "num_format": "@"},
}
_TITLE = {"bold": True, "font_size": 16, "align": "center", "valign": "vcenter"}
_HEADING = {**_FRAME, "bold": True, "align": "center", "bg_color": "#F2F2F2"}
# a text that looks like a formula stays a text even after somebody edits the cell
_QUOTED = {**_FRAME, "num_format": "@", "quote_prefix": True}


def write(table: SheetTable) -> bytes:
    """The workbook. Raises DoesNotFit."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"constant_memory": True})
    try:
        _Writer(book, table).write()
    finally:
        book.close()
    return buffer.getvalue()


class _Pens:
    """The formats of one kind of row."""

    def __init__(self, book: Any, **more: Any) -> None:
        self.looks = {look: book.add_format({**said, **more}) for look, said in _FORMATS.items()}
        self.quoted = book.add_format({**_QUOTED, **more})


class _Writer:
    def __init__(self, book: Any, table: SheetTable) -> None:
        self.table = table
        self.sheet = book.add_worksheet(table.tab)
        self.plain = _Pens(book)
        self.crossed = _Pens(book, font_strikeout=True)
        self.title = book.add_format(_TITLE)
        self.heading = book.add_format(_HEADING)

    def write(self) -> None:
        header = 1 + len(self.table.lines)
        self._page(header)
        self._top()
        for at, column in enumerate(self.table.columns):
            self.sheet.write_string(header, at, column.heading, self.heading)
        for number, row in enumerate(self.table.rows, start=header + 1):
            if number >= MOST_ROWS:
                raise DoesNotFit(f"行数超过一张表的上限（{MOST_ROWS}行），请分年度导出。")
            self._row(number, row)

    def _row(self, number: int, row: SheetRow) -> None:
        pens = self.crossed if row.struck else self.plain
        for at, value in enumerate(row.cells):
            self._cell(number, at, value, pens)
        if row.note:
            self.sheet.write_comment(number, 0, row.note)

    def _page(self, header: int) -> None:
        for at, column in enumerate(self.table.columns):
            self.sheet.set_column(at, at, column.width)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)  # A4
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(header)
        self.sheet.freeze_panes(header + 1, 0)

    def _top(self) -> None:
        self.sheet.set_row(0, 30)
        last = len(self.table.columns) - 1
        if last > 0:
            self.sheet.merge_range(0, 0, 0, last, self.table.title, self.title)
        else:
            self.sheet.write_string(0, 0, self.table.title, self.title)
        for at, line in enumerate(self.table.lines, start=1):
            self.sheet.write_string(at, 0, line)

    def _cell(self, row: int, at: int, value: Cell, pens: _Pens) -> None:
        look = pens.looks[self.table.columns[at].look]
        if isinstance(value, int | Decimal) and _digits(value) > MOST_DIGITS:
            value = str(value)
        if value is None or value == "":
            self.sheet.write_blank(row, at, None, look)
        elif isinstance(value, str):
            self._fits(at, value)
            looks_like_formula = value.startswith(FORMULA_SIGNS)
            self.sheet.write_string(row, at, value, pens.quoted if looks_like_formula else look)
        elif isinstance(value, date):
            self.sheet.write_datetime(row, at, value, look)
        else:
            self.sheet.write_number(row, at, value, look)

    def _fits(self, at: int, text: str) -> None:
        if len(text) > LONGEST_TEXT:
            heading = self.table.columns[at].heading
            raise DoesNotFit(
                f"“{heading}”有一格超过{LONGEST_TEXT}个字，一个单元格装不下。请先把它分开登记。"
            )


def _digits(value: int | Decimal) -> int:
    return len(str(value).strip("-").replace(".", ""))
