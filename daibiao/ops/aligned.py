"""Columns that stand under each other, where a Chinese sign is as wide as two letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

GAP = "  "


def aligned(rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> Iterator[str]:
    """The rows as lines; the columns named in `right` end under each other."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [_fill(cell, widths[n], n in right) for n, cell in enumerate(row)]
        yield GAP.join(cells).rstrip()


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _fill(cell: str, room: int, ends: bool) -> str:  # noqa: FBT001 - a cell of one column
    space = " " * (room - width(cell))
    return space + cell if ends else cell + space
