"""版记 for Word: who gets copies, who printed it and when, between two rules."""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.documents import sheet
from daibiao.documents.paper import Imprint
from daibiao.documents.sheet import Measure
from daibiao.documents.word_xml import Element, clean, el, fonts, paragraph, text, val

_EIGHTHS_OF_A_POINT = 8


def imprint(given: Imprint | None) -> Iterator[Element]:
    """The lines stand after the text and are kept together; Word has no sure way to the bottom."""
    if given is None:
        return
    yield paragraph("Salutation", properties=(el("keepNext"),))
    if given.copies_to:
        yield _line(f"抄送：{given.copies_to}", sheet.THIN_RULE_WIDTH, is_held=True)
    right = sheet.TEXT_WIDTH.twips - sheet.IMPRINT_SIZE.twips
    stop = el("tabs", el("tab", val="right", pos=right))
    words = f"{given.printed_by}\t{given.printed_on}"
    yield _line(words, sheet.RULE_WIDTH, stop, is_top=not given.copies_to)


def _line(
    words: str, under: Measure, *more: Element, is_held: bool = False, is_top: bool = True
) -> Element:
    top = [_rule("top", sheet.RULE_WIDTH)] if is_top else []
    edge = el("pBdr", *top, _rule("bottom", under))
    keep = [el("keepNext")] if is_held else []
    aside = sheet.IMPRINT_SIZE.twips
    place = el("ind", left=aside, right=aside)
    properties = (*keep, edge, *more, place, val("jc", "left"))
    return paragraph("Salutation", *_words(words), properties=properties)


def _rule(side: str, width: Measure) -> Element:
    thickness = round(width.points * _EIGHTHS_OF_A_POINT)
    return el(side, val="single", sz=thickness, space=1, color="000000")


def _words(words: str) -> Iterator[Element]:
    """The words, set apart at the tab."""
    size = sheet.IMPRINT_SIZE.half_points
    for number, part in enumerate(words.split("\t")):
        look = el("rPr", fonts(sheet.BODY_FONT), val("sz", size), val("szCs", size))
        gap = [el("tab")] if number else []
        yield el("r", look, *gap, text(clean(part)))
