"""A clerk's hand: which words, orders, layouts and habits a town's books are written in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Head:
    """One column: the words above it, the field below it, what the header says of units."""

    word: str
    field: str
    over: str = ""

    @property
    def in_ten_thousands(self) -> bool:
        return "万元" in self.word + self.over


@dataclass(frozen=True, slots=True)
class Form:
    """How one register is written: ``columns`` are ``word:field`` or ``over/word:field``."""

    register: str
    file: str
    sheet: str
    title: str = ""
    columns: str = ""
    layout: str = "table"
    section: str = ""
    split: str = ""
    ditto: str = ""
    dates: str = ""
    notes: tuple[str, ...] = ()
    numbers: Mapping[str, str] = field(default_factory=dict)

    def heads(self) -> list[Head]:
        return [_head(one) for one in self.columns.split()]


@dataclass(frozen=True, slots=True)
class Hand:
    """The habits that all books of one clerk share."""

    name: str
    forms: tuple[Form, ...]
    words: Words
    dates: str = "dot"
    joint: str = "、"
    items: str = "{n}.{text}；"
    spaced: bool = False
    same: str = "同上"
    home: str = "{home}"
    village: str = "{village}"
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    total: str = ""
    nothing: str = ""
    example: bool = False
    repeat: int = 0
    encoding: str = "gb18030"


def _head(text: str) -> Head:
    words, _, name = text.rpartition(":")
    over, _, word = words.rpartition("/")
    return Head(word.replace("_", " ").replace("|", "\n"), name, over.replace("_", " "))
