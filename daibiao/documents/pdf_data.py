"""A paper as the plain data that the PDF template reads."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from daibiao.documents import sheet, signature
from daibiao.documents.attachments import attachments
from daibiao.documents.paper import Block, Header, Line, Paper, text_of
from daibiao.documents.title import title_lines

Json = Any

_LENGTHS = {
    "width": sheet.WIDTH, "height": sheet.HEIGHT, "top": sheet.TOP, "bottom": sheet.BOTTOM,
    "inner": sheet.INNER, "outer": sheet.OUTER, "pitch": sheet.PITCH, "tracking": sheet.TRACKING,
    "body_size": sheet.BODY_SIZE, "title_size": sheet.TITLE_SIZE, "title_pitch": sheet.TITLE_PITCH,
    "folio_size": sheet.FOLIO_SIZE, "folio_drop": sheet.FOLIO_DROP, "mark_drop": sheet.MARK_DROP,
    "rule_drop": sheet.RULE_DROP, "rule": sheet.RULE_WIDTH, "thin_rule": sheet.THIN_RULE_WIDTH,
    "imprint_size": sheet.IMPRINT_SIZE, "table_size": sheet.TABLE_SIZE,
    "table_pitch": sheet.TABLE_PITCH,
}  # fmt: skip


def data_of(paper: Paper) -> dict[str, Json]:
    return {
        "sheet": {**{name: value.points for name, value in _LENGTHS.items()}, "red": sheet.RED},
        "plain_title": paper.title_text,
        "author": text_of(paper.issuer),
        "header": _header(paper.header),
        "title": [_line(words) for words in title_lines(paper.title)],
        "subtitles": [_line(words) for words in paper.subtitles],
        "addressee": _line(paper.addressee),
        "blocks": [_block(block) for block in paper.blocks],
        "attachments": _attachments(paper),
        "signature": _signature(paper),
        "imprint": asdict(paper.imprint) if paper.imprint else None,
    }


def wanted_fonts() -> dict[str, tuple[str, ...]]:
    return {use: tuple(dict.fromkeys(font.families)) for use, font in sheet.FONTS.items()}


def _line(words: Line) -> list[Json]:
    return [{"text": run.text, "open": run.is_open} for run in words]


def _block(block: Block) -> dict[str, Json]:
    return {
        "kind": block.kind.value,
        "level": block.kind.level,
        "runs": _line(block.runs),
        "tail": _line(block.tail),
        "rows": [[_line(cell) for cell in row] for row in block.rows],
    }


def _header(header: Header | None) -> dict[str, Json] | None:
    return {**asdict(header), "size": signature.mark_size(header.mark)} if header else None


def _attachments(paper: Paper) -> list[Json]:
    return [
        {"label": each.label, "runs": _line(each.name), "left": each.left, "hanging": each.hanging}
        for each in attachments(paper)
    ]


def _signature(paper: Paper) -> dict[str, Json]:
    place = signature.place(paper)
    return {
        "issuer": _line(paper.issuer), "issuer_at": place.issuer,
        "issued_on": _line(paper.issued_on), "issued_on_at": place.issued_on,
    }  # fmt: skip
