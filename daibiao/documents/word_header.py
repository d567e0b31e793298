"""版头 for Word: the red mark, the document number, the red rule."""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.documents import sheet, signature
from daibiao.documents.paper import Header, Run
from daibiao.documents.word_xml import Element, clean, el, fonts, paragraph, run, text, val

_EIGHTHS_OF_A_POINT = 8


def header(given: Header | None) -> Iterator[Element]:
    if given is None:
        return
    yield _mark(given.mark)
    for _ in range(2):
        yield paragraph("Salutation")
    yield _number(given)
    for _ in range(2):
        yield paragraph("Salutation")


def _mark(mark: str) -> Element:
    size = signature.mark_size(mark)
    spacing = el(
        "spacing", before=sheet.MARK_DROP.twips, line=round(size * 1.2 * 20), lineRule="exact"
    )
    look = el("rPr", fonts(sheet.TITLE_FONT), val("color", sheet.RED), val("sz", round(size * 2)))
    return paragraph("Title", el("r", look, text(clean(mark))), properties=(spacing,))


def _number(given: Header) -> Element:
    """The number stands in the middle; with a signer it goes left and the signer right."""
    thickness = round(sheet.RULE_WIDTH.points * _EIGHTHS_OF_A_POINT)
    space = round(sheet.RULE_DROP.points)
    rule = el("bottom", val="single", sz=thickness, space=space, color=sheet.RED)
    words = [run(Run(given.number), sheet.BODY_FONT)]
    if given.signer:
        words = _with_signer(given)
    where = val("jc", "left" if given.signer else "center")
    return paragraph("Salutation", *words, properties=(el("pBdr", rule), where))


def _with_signer(given: Header) -> list[Element]:
    used = signature.width(f"{given.number}签发人：{given.signer}") + 2
    gap = "\u3000" * max(int(sheet.COLUMNS.amount - used), 1)
    label = run(Run(f"\u3000{given.number}{gap}签发人："), sheet.BODY_FONT)
    return [label, run(Run(given.signer), sheet.KAI_FONT)]
