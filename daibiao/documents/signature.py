"""How wide words are, and where the issuer's name and date stand, in characters from the left."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from daibiao.documents import sheet
from daibiao.documents.paper import Paper, text_of


@dataclass(frozen=True)
class Place:
    issuer: float
    issued_on: float


def width(text: str) -> float:
    """The width in characters: a Latin letter or digit is half of one."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.5 for c in text)


def place(paper: Paper) -> Place:
    issuer, date = width(text_of(paper.issuer)), width(text_of(paper.issued_on))
    return _sealed(issuer, date) if paper.is_sealed else _unsealed(issuer, date)


def _unsealed(issuer: float, date: float) -> Place:
    """The date begins two characters right of the name; the longer one ends two from the edge."""
    edge = sheet.COLUMNS.amount - sheet.SIGN_BLANK.amount
    shift = sheet.DATE_SHIFT.amount if issuer else 0
    start = edge - max(issuer, date + shift)
    return Place(max(start, 0), max(start + shift, 0))


def _sealed(issuer: float, date: float) -> Place:
    """The date ends four characters from the edge; the name is centred on it."""
    start = sheet.COLUMNS.amount - sheet.SEALED_BLANK.amount - date
    return Place(max(start + (date - issuer) / 2, 0), max(start, 0))


def mark_size(mark: str) -> float:
    """As large as the standard's example, smaller when the mark must fit one line."""
    room = sheet.TEXT_WIDTH.points / max(width(mark), 1)
    return min(sheet.MARK_SIZE.points, int(room * 2) / 2)
