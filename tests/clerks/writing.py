"""Writes the books of a town in a clerk's hand."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.clerks.facts import town_json
from tests.clerks.hand import Hand
from tests.clerks.laying import sheets
from tests.clerks.page import Page, Row


def write(hand: Hand, town: str, folder: Path) -> None:
    """All books of the town, as this clerk would have kept them."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, book in _books(hand, town).items():
        if file.endswith(".csv"):
            _write_csv(folder / file, next(iter(book.values())), hand.encoding)
        else:
            _write_xlsx(folder / file, book)


def _books(hand: Hand, town: str) -> dict[str, dict[str, list[Row]]]:
    said = town_json(town)
    books: dict[str, dict[str, list[Row]]] = {}
    for form in hand.forms:
        bare = form.file.endswith(".csv")
        page = Page(hand, form, town, said["town"], said["year"], bare)
        book = books.setdefault(page.fill(form.file), {})
        for name, rows in sheets(page):
            below = book.setdefault(page.fill(name), [])
            if below:
                below += [Row([]), Row([])]
            below += rows
    return books


def _write_csv(path: Path, rows: list[Row], encoding: str) -> None:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(row.cells for row in rows)


def _write_xlsx(path: Path, book: dict[str, list[Row]]) -> None:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy/m/d"}) as file:
        plain = file.add_format()
        struck = file.add_format({"font_strikeout": True})
        struck_day = file.add_format({"font_strikeout": True, "num_format": "yyyy/m/d"})
        for name, rows in book.items():
            sheet = file.add_worksheet(name)
            for r, row in enumerate(rows):
                formats = (struck, struck_day) if row.struck else (plain, None)
                _write_row(sheet, r, row, formats)


def _write_row(sheet: Any, r: int, row: Row, formats: tuple[Any, Any]) -> None:
    for c, value in enumerate(row.cells):
        _write_cell(sheet, (r, c), value, formats)
    for first, last, text in row.over:
        if last > first:
            sheet.merge_range(r, first, r, last, text)
    for c, note in row.notes.items():
        sheet.write_comment(r, c, note)
    if row.hidden:
        sheet.set_row(r, None, None, {"hidden": True})


def _write_cell(sheet: Any, spot: tuple[int, int], value: Any, formats: tuple[Any, Any]) -> None:
    if isinstance(value, dt.date):
        day = dt.datetime(value.year, value.month, value.day)  # noqa: DTZ001
        sheet.write_datetime(*spot, day, formats[1])
    elif isinstance(value, str) and value:
        sheet.write_string(*spot, value, formats[0])
    elif value not in ("", None):
        sheet.write(*spot, value, formats[0])
