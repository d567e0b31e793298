"""An empty official sheet for Word: page, grid, footers, settings, styles, no machine data."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.rel import Relationships
from docx.oxml.section import CT_SectPr
from docx.section import Section

from daibiao.documents import sheet
from daibiao.documents.paper import Run
from daibiao.documents.word_styles import all_styles
from daibiao.documents.word_xml import Element, el, fonts, off, page_number, paragraph, run, val

_KEPT = {RT.OFFICE_DOCUMENT, RT.STYLES, RT.SETTINGS}


@lru_cache(maxsize=1)
def blank() -> bytes:
    """The sheet without words: the same for every paper, so made once."""
    document = docx.Document()
    _keep_needed(document.part.package.rels)
    _keep_needed(document.part.rels)
    _replace(document.styles.element, *all_styles())
    _replace(document.settings.element, *_settings())
    _set_page(document.sections[0])
    _set_footers(document)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _keep_needed(relationships: Relationships) -> None:
    """Drop the template's thumbnail, program name, theme and unused parts."""
    for key in [key for key, rel in relationships.items() if rel.reltype not in _KEPT]:
        del relationships[key]


def _replace(parent: Element, *children: Element) -> None:
    parent.clear()
    parent.extend(children)


def _settings() -> list[Element]:
    mode = el("compatSetting", name="compatibilityMode",
              uri="http://schemas.microsoft.com/office/word", val="15")  # fmt: skip
    return [
        val("defaultTabStop", 420),
        el("evenAndOddHeaders"),
        val("characterSpacingControl", "compressPunctuation"),
        el("compat", el("spaceForUL"), el("balanceSingleByteDoubleByteWidth"),
           el("doNotLeaveBackslashAlone"), el("ulTrailSpace"), el("useFELayout"), mode),
        el("themeFontLang", val="en-US", eastAsia="zh-CN"),
    ]  # fmt: skip


def _set_page(section: Section) -> None:
    properties: CT_SectPr = section._sectPr  # noqa: SLF001 -- python-docx has no word for docGrid
    _replace(
        properties,
        el("pgSz", w=sheet.WIDTH.twips, h=sheet.HEIGHT.twips),
        el("pgMar", top=sheet.TOP.twips, right=sheet.OUTER.twips, bottom=sheet.BOTTOM.twips,
           left=sheet.INNER.twips, header=851, footer=sheet.FOLIO_RISE.twips, gutter=0),
        el("cols", space=425),
        el("docGrid", type="lines", linePitch=sheet.PITCH.twips),
    )  # fmt: skip


def _set_footers(document: Document) -> None:
    section = document.sections[0]
    for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        footer.is_linked_to_previous = False
        _replace(footer._element, _folio(side))  # noqa: SLF001 -- a footer has no public element


def _folio(side: str) -> Element:
    """`— 1 —`, one character in from the outer edge."""
    blank = {side: sheet.FOLIO_SIZE.twips, f"{side}Chars": 100}
    field = [el("r", el("rPr", fonts(sheet.SONG_FONT)), part) for part in page_number()]
    dashes = [run(Run("— "), sheet.SONG_FONT), run(Run(" —"), sheet.SONG_FONT)]
    place = (off("snapToGrid"), el("ind", **blank), val("jc", side))
    return paragraph("Footer", dashes[0], *field, dashes[1], properties=place)
