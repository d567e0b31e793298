"""Where a sheet's tables begin: header rows of one or two lines, known by their words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from daibiao.exchange.books import EQUIPMENT, SEQ, known
from daibiao.exchange.likeness import bones
from daibiao.exchange.spelling import plain, unit_of

Row = Sequence[Any]
_SIDE = re.compile(
    r"之家$|联络站$|家站$|次会议$|人代会$|(培训|视察|调研|活动|检查|座谈会?|学习|述职|会议)[^\d]{0,12}$"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """One column's heading; ``parent`` is what spans over it in the line above."""

    column: int
    text: str
    parent: str = ""
    below: Any = ""

    @property
    def spellings(self) -> tuple[str, ...]:
        """The ways to look it up, best first."""
        own, over = plain(self.text), plain(self.parent)
        corner = tuple(part for part in corner_words(self.text) if part != own)
        if not over or over == own:
            return (own, *corner)
        return (over + own, own)

    @property
    def unit(self) -> str:
        return unit_of(self.text) or unit_of(self.parent)


@dataclass(frozen=True, slots=True)
class Header:
    """The header of one table: its first row, how many rows it takes, its headings."""

    row: int
    height: int
    headings: tuple[Heading, ...]
    texts: tuple[str, ...]

    @property
    def seq(self) -> int | None:
        return next((h.column for h in self.headings if plain(h.text) in SEQ), None)


_CORNER = re.compile(r"[\\／/|]")


def corner_words(text: str) -> tuple[str, ...]:
    """The two words in the corner of a matrix: 设施\\代表之家; the lower left one comes first."""
    parts = [plain(part) for part in _CORNER.split(text)] if _CORNER.search(text) else []
    return tuple(parts) if len(parts) == 2 and all(parts) else ()


_SEEN: dict[str, bool] = {}


def is_known(value: Any) -> bool:
    """Is the cell a heading that the reader knows?"""
    if not isinstance(value, str) or not value:
        return False
    hit = _SEEN.get(value)
    if hit is None:
        corner = corner_words(value)
        hit = len(value) < 40 and (
            plain(value) in known() or (len(corner) > 1 and all(w in known() for w in corner))
        )
        if len(_SEEN) < 100_000:
            _SEEN[value] = hit
    return hit


def is_header(row: Row) -> bool:
    """Most cells are headings; or the row begins with 序号 and holds words only (a matrix)."""
    cells = [value for value in row if value not in ("", None)]
    if len(cells) < 3 or any(isinstance(cell, int | float) for cell in cells):
        return False
    if len(set(cells)) < 0.75 * len(cells) or not any(map(is_known, cells[:4])):
        return False
    return _is_known_row(cells) or _heads_a_matrix(cells) or _speaks_as_header(cells)


def _is_known_row(cells: list[Any]) -> bool:
    hits = sum(map(is_known, cells))
    if hits >= 3 and hits >= (0.4 if is_known(cells[0]) else 0.6) * len(cells):
        return True
    return hits >= 2 and isinstance(cells[0], str) and plain(cells[0]) in SEQ


def _heads_a_matrix(cells: list[Any]) -> bool:
    """A known word, then homes, things, events or deputies."""
    if not is_known(cells[0]):
        return False
    hits = sum(map(is_known, cells))
    sides = sum(isinstance(cell, str) and is_side(cell) for cell in cells[1:])
    return (sides >= 2 and hits + sides >= 0.6 * len(cells)) or _names_follow(cells[1:])


def _names_follow(cells: list[Any]) -> bool:
    """Known words, then people only: the deputies over the columns of a matrix."""
    people = [c for c in cells if isinstance(c, str) and not is_known(c) and _PERSON.match(c)]
    known_ones = sum(map(is_known, cells))
    return len(people) >= 5 and len(people) + known_ones == len(cells) and known_ones < 4


_PERSON = re.compile(r"^[㐀-鿿·]{1,2}[ 　]*[㐀-鿿·]{1,3}([（(].{1,6}[）)])?$")
_FIGURE = re.compile(r"[0-9０-９×＊*√]")


def _speaks_as_header(cells: list[Any]) -> bool:
    """Different short words without a figure, most of which sound like headings."""
    if len(cells) < 4 or not all(isinstance(cell, str) for cell in cells):
        return False
    words = [plain(cell) for cell in cells]
    if len(set(words)) < len(words) or any(len(w) > 14 or _FIGURE.search(w) for w in words):
        return False
    return sum(map(sounds_known, words)) >= 0.6 * len(words)


@lru_cache(maxsize=8192)
def sounds_known(word: str) -> bool:
    """Is the end of the word a heading that the reader knows?"""
    bare = bones(word)
    if plain(word) in known() or bare in _known_bones():
        return True
    return any(bare[i:] in _known_bones() for i in range(1, len(bare) - 1))


@cache
def _known_bones() -> frozenset[str]:
    return frozenset(bones(word) for word in known())


@lru_cache(maxsize=8192)
def is_side(text: str) -> bool:
    """May this head a column of a matrix: a home, a thing, an event?"""
    bare = plain(text)
    sentence = "\n" in text.strip() or "；" in bare or "。" in bare
    return len(bare) < 30 and not sentence and (bare in EQUIPMENT or bool(_SIDE.search(bare)))


def read_header(rows: Sequence[Row], at: int) -> Header:
    """The header that begins in this row, with the second line when it has one."""
    top = [_text(value) for value in rows[at]]
    width = max((i + 1 for i, text in enumerate(top) if text), default=0)
    low: list[Any] = []
    if at + 1 < len(rows) and _is_second_line(rows[at], rows[at + 1]):
        low = list(rows[at + 1])
        width = max(width, *(i + 1 for i, value in enumerate(low) if value not in ("", None)))
    top += [""] * (width - len(top))
    headings = _two_lines(top, low, width) if low else _one_line(top, width)
    return Header(at, 2 if low else 1, tuple(headings), tuple(top))


def _one_line(top: list[str], width: int) -> list[Heading]:
    return [Heading(i, top[i]) for i in range(width) if top[i].strip()]


def _two_lines(top: list[str], low: list[Any], width: int) -> list[Heading]:
    headings: list[Heading] = []
    parent = ""
    for i in range(width):
        parent = top[i] or parent
        child = low[i] if i < len(low) else ""
        if child in ("", None):
            if top[i].strip():
                headings.append(Heading(i, top[i]))
        elif isinstance(child, str) and (not top[i] or _opens_group(top, low, i)):
            headings.append(Heading(i, child, parent, child))
        else:
            headings.append(Heading(i, top[i] or parent, "", child))
    return headings


def _opens_group(top: list[str], low: list[Any], i: int) -> bool:
    """A heading with an empty one right of it, under which something stands, spans over both."""
    following = i + 1 < len(top) and not top[i + 1]
    return following and i + 1 < len(low) and low[i + 1] not in ("", None)


def _is_second_line(top: Row, low: Row) -> bool:
    """Does the next row belong to the header: words only under gaps, or dates of a matrix?"""
    filled = [i for i, value in enumerate(low) if value not in ("", None)]
    if filled and _under_groups(top, low, filled):
        return True
    if not filled or (
        len(filled) == len([v for v in top if v not in ("", None)]) > 3 and is_header(low)
    ):
        return False
    first = next(i for i, value in enumerate(top) if value not in ("", None))
    if filled[0] == first and not _same(top, low, first):
        return False
    if all(is_known(low[i]) for i in filled) and len(filled) * 2 < len(top):
        return True
    under_gap = any(i < len(top) and top[i] in ("", None) for i in filled) or filled[-1] >= len(top)
    if under_gap and all(isinstance(low[i], str) for i in filled):
        gaps = sum(i >= len(top) or top[i] in ("", None) for i in filled)
        return gaps * 3 >= len(filled) and all(len(low[i]) < 25 for i in filled)
    return _are_days([low[i] for i in filled]) and not any(_is_number(low[i]) for i in filled)


def _under_groups(top: Row, low: Row, filled: list[int]) -> bool:
    """Short words that stand only under gaps, or where a heading with a gap right of it begins."""

    def empty(row: Row, i: int) -> bool:
        return i >= len(row) or row[i] in ("", None)

    def opens(i: int) -> bool:
        return empty(top, i + 1) and not empty(low, i + 1)

    words = all(isinstance(low[i], str) and len(low[i]) < 25 for i in filled)
    groups = sum(not empty(top, i) for i in filled)
    gaps = len(filled) - groups
    return words and 0 < groups <= gaps and all(empty(top, i) or opens(i) for i in filled)


def _same(top: Row, low: Row, i: int) -> bool:
    return _text(top[i]) == _text(low[i])


def _are_days(values: list[Any]) -> bool:
    """A line of dates under the names of events."""
    days = [v for v in values if isinstance(v, dt.date) or (isinstance(v, str) and _short_day(v))]
    return len(days) >= 2 and len(days) == len(values)


def _short_day(text: str) -> bool:
    return (
        len(text) < 14
        and any(c.isdigit() or c in "月日" for c in text)
        and ("月" in text or "." in text or "-" in text or "/" in text)
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)


def _text(value: Any) -> str:
    if isinstance(value, dt.datetime | dt.date):
        return f"{value.year}年{value.month}月{value.day}日"
    return str(value).strip() if value not in ("", None) else ""
