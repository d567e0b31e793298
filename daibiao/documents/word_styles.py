"""The styles of an official paper, under Word's own names, from the sheet's values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.documents import sheet
from daibiao.documents.sheet import Font, Measure
from daibiao.documents.word_xml import Element, el, fonts, off, val

CHARACTER = sheet.BODY_SIZE.twips + sheet.TRACKING.twips


@dataclass(frozen=True)
class Style:
    id: str
    name: str
    font: Font = sheet.BODY_FONT
    size: Measure = sheet.BODY_SIZE
    pitch: Measure = sheet.PITCH
    align: str = "both"
    indent: int = 0
    level: int | None = None
    is_bold: bool = False


STYLES = (
    Style("Title", "Title", sheet.TITLE_FONT, sheet.TITLE_SIZE, sheet.TITLE_PITCH, "center"),
    Style("Subtitle", "Subtitle", sheet.KAI_FONT, align="center"),
    Style("Heading1", "heading 1", sheet.HEI_FONT, indent=2, level=1),
    Style("Heading2", "heading 2", sheet.KAI_FONT, indent=2, level=2),
    Style("Heading3", "heading 3", indent=2, level=3),
    Style("Heading4", "heading 4", indent=2, level=4),
    Style("BodyText", "Body Text", indent=2),
    Style("Salutation", "Salutation"),
    Style("Signature", "Signature", align="left"),
    Style("Date", "Date", align="left"),
    Style(
        "TableText", "Table Text", size=sheet.TABLE_SIZE, pitch=sheet.TABLE_PITCH, align="center"
    ),
    Style("Footer", "footer", sheet.SONG_FONT, sheet.FOLIO_SIZE),
)


def all_styles() -> Iterator[Element]:
    yield _defaults()
    yield el("style", val("name", "Normal"), el("qFormat"), _paragraph(NORMAL), _run(NORMAL),
             type="paragraph", default="1", styleId="Normal")  # fmt: skip
    yield el("style", val("name", "Default Paragraph Font"), val("uiPriority", 1),
             type="character", default="1", styleId="DefaultParagraphFont")  # fmt: skip
    yield from (_style(style) for style in STYLES)


NORMAL = Style("Normal", "Normal")


def _style(style: Style) -> Element:
    return el(
        "style", val("name", style.name), val("basedOn", "Normal"), el("qFormat"),
        _paragraph(style), _run(style), type="paragraph", styleId=style.id,
    )  # fmt: skip


def _defaults() -> Element:
    """What Word takes when a style says nothing: the body font, in Chinese."""
    language = el("lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA")
    size = sheet.BODY_SIZE.half_points
    run = el("rPr", fonts(sheet.BODY_FONT), val("sz", size), val("szCs", size), language)
    return el("docDefaults", el("rPrDefault", run), el("pPrDefault", el("pPr")))


def _paragraph(style: Style) -> Element:
    """No widow control and no gap between Chinese and digits: both would break the grid."""
    level = [] if style.level is None else [val("outlineLvl", style.level - 1)]
    first = [indent(first=style.indent)] if style.indent else []
    # LibreOffice gives a large line two lines of the grid unless it is let go
    loose = [] if style.size == sheet.BODY_SIZE else [off("snapToGrid")]
    spacing = el("spacing", before=0, after=0, line=style.pitch.twips, lineRule="exact")
    return el(
        "pPr", off("widowControl"), el("kinsoku"), el("overflowPunct"), off("autoSpaceDE"),
        off("autoSpaceDN"), *loose, spacing, *first, val("jc", style.align), *level,
    )  # fmt: skip


def _run(style: Style) -> Element:
    tracking = sheet.TRACKING.twips if style.size == sheet.BODY_SIZE else 0
    size = style.size.half_points
    return el(
        "rPr", fonts(style.font), off("b"), val("color", "000000"), val("spacing", tracking),
        val("sz", size), val("szCs", size),
    )  # fmt: skip


def indent(*, left: float = 0, first: float = 0, hanging: float = 0) -> Element:
    """An indent in characters for Word, with twips for programs that know only those."""
    sides = {"left": left, "firstLine": first, "hanging": hanging}
    given = {side: count for side, count in sides.items() if count}
    characters = {f"{side}Chars": round(count * 100) for side, count in given.items()}
    lengths = {side: round(count * CHARACTER) for side, count in given.items()}
    return el("ind", **characters, **lengths)
