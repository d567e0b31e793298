"""A table of an official paper for Word: full width, thin lines, its first row on every page."""

from __future__ import annotations

from daibiao.documents import sheet
from daibiao.documents.paper import Block, Line
from daibiao.documents.word_xml import Element, el, paragraph, run, val

_EIGHTHS_OF_A_POINT = 8
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table(block: Block) -> Element:
    columns = max((len(row) for row in block.rows), default=1) or 1
    width = sheet.TEXT_WIDTH.twips // columns
    grid = el("tblGrid", *(el("gridCol", w=width) for _ in range(columns)))
    rows = [_row(row, columns, width, is_head=n == 0) for n, row in enumerate(block.rows)]
    return el("tbl", _properties(), grid, *rows)


def _properties() -> Element:
    thickness = round(sheet.THIN_RULE_WIDTH.points * _EIGHTHS_OF_A_POINT)
    lines = (el(side, val="single", sz=thickness, space=0, color="000000") for side in _SIDES)
    width = el("tblW", w=sheet.TEXT_WIDTH.twips, type="dxa")
    return el("tblPr", width, el("tblBorders", *lines), el("tblLayout", type="autofit"))


def _row(row: tuple[Line, ...], columns: int, width: int, *, is_head: bool) -> Element:
    """A short row is filled up, so that every row has all columns."""
    repeat = [el("tblHeader")] if is_head else []
    cells = [*row, *[()] * (columns - len(row))]
    return el("tr", el("trPr", el("cantSplit"), *repeat), *(
        _cell(words, width, is_head=is_head) for words in cells
    ))  # fmt: skip


def _cell(words: Line, width: int, *, is_head: bool) -> Element:
    font = sheet.HEI_FONT if is_head else sheet.BODY_FONT
    properties = el("tcPr", el("tcW", w=width, type="dxa"), val("vAlign", "center"))
    return el("tc", properties, paragraph("TableText", *(run(piece, font) for piece in words)))
