"""Paragraphs and tables of WordprocessingML as lines; names only, so that both OOXML kinds fit."""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.documents.ooxml import Node, attribute, children, local
from daibiao.documents.reading_numbers import Numbers

# words that are struck out, moved away, or shown a second time for old programs
_SKIPPED = {"del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText", "txbxContent"}
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


def lines(node: Node, numbers: Numbers) -> Iterator[str]:
    for each in node:
        name = local(each)
        if name == "p":
            yield from _paragraph(each, numbers)
        elif name == "tbl":
            yield from _table(each, numbers)
        elif name not in _SKIPPED:
            yield from lines(each, numbers)


def _paragraph(node: Node, numbers: Numbers) -> Iterator[str]:
    """A line break typed within a paragraph ends the line, as it does for the reader."""
    words = "".join(_words(node)).strip("\n")
    label = numbers.label(node) if words.strip() else ""
    yield from f"{label}{words}".split("\n")


def _words(node: Node) -> Iterator[str]:
    for each in node:
        name = local(each)
        if name == "t":
            yield each.text or ""
        elif name == "br" and attribute(each, "type") in {"page", "column"}:
            continue
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in _SKIPPED:
            yield from _words(each)


def _table(node: Node, numbers: Numbers) -> Iterator[str]:
    """One line a row, cells set apart by tabs; lines within a cell are joined."""
    for row in children(node, "tr"):
        cells = (" ".join(filter(None, lines(cell, numbers))) for cell in children(row, "tc"))
        yield "\t".join(cells).rstrip("\t")
