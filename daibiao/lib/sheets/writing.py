"""Writes a plain workbook: a heading, rows of text, columns as wide as they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

WIDEST = 60


def write(path: Path, *, sheet: str, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """One sheet of texts; nothing in it is taken for a formula."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        page = book.add_worksheet(sheet)
        bold = book.add_format({"bold": True, "bottom": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for column, text in enumerate(heading):
            page.set_column(column, column, min(WIDEST, 4 + 2 * len(text)))
            page.write_string(0, column, text, bold)
        page.freeze_panes(1, 0)
        for at, row in enumerate(rows, start=1):
            for column, text in enumerate(row):
                page.write_string(at, column, text, wrapped)
