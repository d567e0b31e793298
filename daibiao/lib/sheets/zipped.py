"""Workbooks in a zip (.xlsx .xlsm .xlsb .ods): values by calamine, marks from the parts."""

from __future__ import annotations

import io
import zipfile
import zlib

from daibiao.lib.sheets import engine
from daibiao.lib.sheets.formulas import solve
from daibiao.lib.sheets.model import NotAWorkbook, Sheet, UnreadableFile, Workbook
from daibiao.lib.sheets.parts import Package, Scan

HUGE = (
    "文件解开后太大（可能是压缩炸弹或整列填满了格式），没有读取。请删去空白的行列后另存，再导入。"
)
WORD = "这是 Word 文档，不是表格。请把其中的表格复制到 Excel 或 WPS 表格，存为 .xlsx 后导入。"
SLIDES = "这是演示文稿，不是表格。"
ARCHIVE = "这是压缩包，不是表格。请先解压，再导入里面的表格。"
LARGEST = 900 * 1024 * 1024
SUSPICIOUS = 64 * 1024 * 1024
MOST_CELLS = 30_000_000


def read(data: bytes) -> Workbook:
    """Read a zip; a bomb, a Word file, an archive of files are each refused in one sentence."""
    archive = _opened(data)
    _refuse_bomb(archive, len(data))
    names = set(archive.namelist())
    _refuse_foreign(names)
    if "xl/workbook.xml" not in names:
        return Workbook(engine.sheets(data), "ods" if "content.xml" in names else "xlsb")
    try:
        package = Package(archive)
        scans = {name: package.scan(part) for name, part in package.sheet_parts()}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, ValueError) as error:
        raise UnreadableFile(engine.DAMAGED) from error
    if any(scan.last_row * scan.last_column > MOST_CELLS for scan in scans.values()):
        raise UnreadableFile(HUGE)
    found = engine.sheets(data)
    for sheet in found:
        if scan := scans.get(sheet.name):
            _add_marks(sheet, scan)
    return Workbook(found, "xlsx")


def _opened(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UnreadableFile(engine.DAMAGED) from error


def _refuse_bomb(archive: zipfile.ZipFile, packed: int) -> None:
    size = sum(entry.file_size for entry in archive.infolist())
    crowded = len(archive.infolist()) > 20_000
    if crowded or size > LARGEST or (size > SUSPICIOUS and size > 150 * packed):
        raise UnreadableFile(HUGE)


def _refuse_foreign(names: set[str]) -> None:
    if "word/document.xml" in names:
        raise NotAWorkbook(WORD)
    if "ppt/presentation.xml" in names:
        raise NotAWorkbook(SLIDES)
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise NotAWorkbook(ARCHIVE) if names else UnreadableFile(engine.DAMAGED)


def _add_marks(sheet: Sheet, scan: Scan) -> None:
    sheet.hidden_rows = frozenset(scan.hidden_rows)
    sheet.hidden_columns = frozenset(scan.hidden_columns)
    sheet.merged = scan.merged
    sheet.comments = scan.comments
    sheet.struck = scan.struck
    sheet.half_struck = scan.half_struck
    for (row, column), formula in scan.formulas.items():
        answer = solve(formula, sheet.rows, row)
        if answer is None:
            sheet.unsolved[row, column] = formula
        elif row < len(sheet.rows) and column < len(sheet.rows[row]):
            sheet.rows[row][column] = answer
