"""Values of a workbook by calamine; its panics and errors become one sentence."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from daibiao.lib.sheets.model import Sheet, UnreadableFile, strip_tail

LARGE = 500_000
SHORT = 12
MOST_WORDS = 200_000
DAMAGED = "文件已损坏，读不出来。请用 Excel 或 WPS 打开并另存为 .xlsx 后再导入。"


def sheets(data: bytes) -> list[Sheet]:
    """Every worksheet with its values, from cell A1 on."""
    book = guarded(lambda: CalamineWorkbook.from_filelike(io.BytesIO(data)))
    return [
        Sheet(
            name=meta.name,
            rows=guarded(lambda name=meta.name: _rows(book, name)),
            hidden=meta.visible is not SheetVisibleEnum.Visible,
        )
        for meta in book.sheets_metadata
        if meta.typ is SheetTypeEnum.WorkSheet
    ]


def _rows(book: CalamineWorkbook, name: str) -> list[list[Any]]:
    sheet = book.get_sheet_by_name(name)
    if sheet.end is None:
        return []
    if sheet.total_height * sheet.total_width < LARGE:
        return strip_tail(sheet.to_python(skip_empty_area=False))
    return strip_tail(_sharing(sheet.iter_rows()))


def _sharing(rows: Iterable[list[Any]]) -> list[list[Any]]:
    """Rows of a large sheet, equal words kept once: half the memory of a register's words."""
    words: dict[Any, Any] = {}
    kept: list[list[Any]] = []
    for row in rows:
        kept.append(
            [
                words.setdefault(one, one) if type(one) is str and len(one) < SHORT else one
                for one in row
            ]
        )
        if len(words) > MOST_WORDS:
            words.clear()
    return kept


def guarded(work: Any) -> Any:
    """Do the work; whatever the reader throws becomes ``UnreadableFile``."""
    try:
        return work()
    except (KeyboardInterrupt, SystemExit, MemoryError, UnreadableFile):
        raise
    except BaseException as error:
        # a panic of the Rust reader is no Exception, and no file may bring the import down
        raise UnreadableFile(DAMAGED) from error
