"""Elements of WordprocessingML in the order that its schema asks for."""

from __future__ import annotations

import re
from typing import cast

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from daibiao.documents.paper import Run
from daibiao.documents.sheet import Font

Element = BaseOxmlElement
OPEN_COLOUR = "yellow"
_BREAK = re.compile("[\n\r\v\f\u2028\u2029]")
_NOT_XML = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def el(tag: str, *children: Element, **attributes: str | int) -> Element:
    """`el("ind", left="320")` is <w:ind w:left="320"/>."""
    element = cast("Element", OxmlElement(f"w:{tag}"))
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.extend(children)
    return element


def val(tag: str, value: str | int) -> Element:
    return el(tag, val=value)


def off(tag: str) -> Element:
    return el(tag, val="0")


def fonts(font: Font) -> Element:
    """Word picks a face by script; all four must be named, or Chinese falls back to the theme."""
    name = font.word
    return el("rFonts", ascii=name, hAnsi=name, cs=name, eastAsia=name, hint="eastAsia")


def text(words: str) -> Element:
    element = el("t")
    element.text = words
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def run(piece: Run, font: Font) -> Element:
    """A run names its font itself, so that pasting it elsewhere keeps the face."""
    marks = [val("highlight", OPEN_COLOUR)] if piece.is_open else []
    return el("r", el("rPr", fonts(font), *marks), text(clean(piece.text)))


def clean(words: str) -> str:
    """Without what XML cannot hold; a line break becomes a space. Rare characters all stay."""
    return _NOT_XML.sub("", _BREAK.sub(" ", words))


def paragraph(style: str, *children: Element, properties: tuple[Element, ...] = ()) -> Element:
    return el("p", el("pPr", val("pStyle", style), *properties), *children)


def page_number() -> list[Element]:
    """The field PAGE in its three parts."""
    order = el("instrText")
    order.text = " PAGE "
    kinds = [el("fldChar", fldCharType=kind) for kind in ("begin", "separate", "end")]
    return [kinds[0], order, kinds[1], text("1"), kinds[2]]
