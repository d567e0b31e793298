"""Workbooks of the old kind (.xls, .et): values by calamine, marks of cells by xlrd."""

from __future__ import annotations

import io
import itertools
import struct

import xlrd
from xlrd.biffh import XLRDError
from xlrd.compdoc import CompDocError

from daibiao.lib.sheets import engine
from daibiao.lib.sheets.model import NotAWorkbook, Sheet, UnreadableFile, Workbook

ENCRYPTED = "文件有打开密码，读不了。请打开后取消密码、另存一份，再导入。"
WORD = "这是 Word 文档，不是表格。请把其中的表格复制到 Excel 或 WPS 表格，存为 .xlsx 后导入。"
OTHER = "这不是 Excel 或 WPS 表格文件。请打开后另存为 .xlsx，再导入。"
_UNREADABLE_MARKS = (
    XLRDError,
    CompDocError,
    struct.error,
    AssertionError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    NotImplementedError,
)


def read(data: bytes) -> Workbook:
    """Read an OLE file; encrypted ones, Word files and others are told apart by their streams."""
    _refuse_foreign(data)
    marks = _open_for_marks(data)
    found = engine.sheets(data)
    if marks is not None:
        for sheet in found:
            _add_marks(sheet, marks)
    return Workbook(found, "xls")


def _refuse_foreign(data: bytes) -> None:
    if _has(data, "EncryptedPackage") or _has(data, "EncryptionInfo"):
        raise UnreadableFile(ENCRYPTED)
    if _has(data, "Workbook") or _has(data, "Book") or not data.startswith(b"\xd0\xcf"):
        return
    raise NotAWorkbook(WORD if _has(data, "WordDocument") else OTHER)


def _has(data: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in data


def _open_for_marks(data: bytes) -> xlrd.Book | None:
    try:
        return xlrd.open_workbook(
            file_contents=data, formatting_info=True, logfile=io.StringIO(), on_demand=True
        )
    except _UNREADABLE_MARKS as error:
        if "ncrypt" in str(error) or "password" in str(error):
            raise UnreadableFile(ENCRYPTED) from error
        return None


def _add_marks(sheet: Sheet, book: xlrd.Book) -> None:
    try:
        marks = book.sheet_by_name(sheet.name)
        sheet.hidden_rows = frozenset(r for r, info in marks.rowinfo_map.items() if info.hidden)
        sheet.hidden_columns = frozenset(
            c for c, info in marks.colinfo_map.items() if info.hidden and c < marks.ncols
        )
        sheet.merged = [(r1, c1, r2 - 1, c2 - 1) for r1, r2, c1, c2 in marks.merged_cells]
        sheet.comments = {spot: note.text.strip() for spot, note in marks.cell_note_map.items()}
        _add_struck(sheet, book, marks)
        book.unload_sheet(sheet.name)
    except _UNREADABLE_MARKS:
        return


def _add_struck(sheet: Sheet, book: xlrd.Book, marks: xlrd.sheet.Sheet) -> None:
    fonts = {i for i, font in enumerate(book.font_list) if font.struck_out}
    if not fonts:
        return
    styles = {i for i, style in enumerate(book.xf_list) if style.font_index in fonts}
    for row in range(marks.nrows):
        for column in range(marks.row_len(row)):
            if marks.cell_xf_index(row, column) in styles and marks.cell_value(row, column) != "":
                sheet.struck.add((row, column))
    for (row, column), runs in marks.rich_text_runlist_map.items():
        _add_half_struck(sheet, (row, column), str(marks.cell_value(row, column)), runs, fonts)


def _add_half_struck(
    sheet: Sheet, spot: tuple[int, int], text: str, runs: list[tuple[int, int]], fonts: set[int]
) -> None:
    edges = [*runs, (len(text), -1)]
    if not any(font in fonts for _, font in runs):
        return
    kept = text[: edges[0][0]] + "".join(
        text[start:end]
        for (start, font), (end, _) in itertools.pairwise(edges)
        if font not in fonts
    )
    if kept.strip():
        sheet.half_struck[spot] = kept.strip()
    else:
        sheet.struck.add(spot)
