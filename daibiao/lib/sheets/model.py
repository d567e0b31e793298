"""What every reader returns: sheets of plain values, and sparse notes about single cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from daibiao.lib.refusal import Refused

Spot = tuple[int, int]
"""Row and column, both from 0."""


class UnreadableFile(Refused):
    """The file cannot be read; the text says in Chinese what is wrong and what to do."""


class NotAWorkbook(UnreadableFile):
    """The file is sound, but holds a text, a picture, an archive: no table."""


@dataclass(slots=True)
class Sheet:
    """``rows`` hold str, int, float, bool, date, datetime, time; an empty cell is ``""``."""

    name: str
    rows: list[list[Any]]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    comments: dict[Spot, str] = field(default_factory=dict)
    struck: set[Spot] = field(default_factory=set)
    half_struck: dict[Spot, str] = field(default_factory=dict)
    unsolved: dict[Spot, str] = field(default_factory=dict)


@dataclass(slots=True)
class Workbook:
    """``named`` is false where a sheet's name is only the file's name (.csv, .html)."""

    sheets: list[Sheet]
    form: str
    named: bool = True

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self.sheets)


def strip_tail(rows: list[list[Any]]) -> list[list[Any]]:
    """The rows without the empty ones at the end."""
    last = len(rows)
    while last and not any(value not in ("", None) for value in rows[last - 1]):
        last -= 1
    return rows[:last]
