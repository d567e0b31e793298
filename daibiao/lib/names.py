"""Names of persons out of a cell: inner spaces, every separator, notes in brackets, titles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from daibiao.lib.tidy import half_width, is_nothing


class Name(NamedTuple):
    """The name without inner spaces and titles, and what stands behind it in brackets."""

    text: str
    note: str = ""


_HARD = re.compile(r"[、,，;；/|｜\n\r\t。]+")
_AND = re.compile(r"(?<=[一-鿿㐀-䶿]{2})[和与及](?=[一-鿿㐀-䶿]{2})")
_BRACKET = re.compile(r"[（(\[【〔]([^）)\]】〕]*)[）)\]】〕]?")
_TITLE = re.compile(
    r"(?<=.{2})(人大代表|代表|同志|先生|女士|老师|主任|书记|主席|副主席|组长|副组长|村长|支书|医生|户)$"
)
_AND_OTHERS = re.compile(r"等\s*(?:[\d一二两三四五六七八九十]+\s*(?:人|名|户|位))?$")
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}[.、)）]|[①-⑳]|[（(]\d{1,2}[)）])\s*")
_HOUSEHOLD = re.compile(r"^(户主|代表|组长|副组长|姓名|联系人)[:：]\s*")


@lru_cache(maxsize=65536)
def read_name(text: str) -> Name | None:
    """One name; None for an empty cell, a dash, 无."""
    if not text.strip() or is_nothing(text):
        return None
    notes = [note.strip() for note in _BRACKET.findall(text)]
    bare = _BRACKET.sub(" ", half_width(text))
    bare = re.sub(r"\s+", "", _HOUSEHOLD.sub("", _NUMBERED.sub("", bare)))
    if others := _AND_OTHERS.search(bare):
        notes.append(others[0])
        bare = bare[: others.start()]
    bare = _TITLE.sub("", bare).strip("·.：: ")
    return Name(bare, "；".join(note for note in notes if note)) if bare else None


@lru_cache(maxsize=65536)
def read_names(text: str) -> tuple[Name, ...]:
    """All names of a cell, in their order."""
    text = half_width(text)
    if not text.strip() or is_nothing(text):
        return ()
    found = []
    for piece in _split_outside_brackets(text):
        for part in _by_spaces(piece):
            name = read_name(part)
            if name:
                found.append(name)
    return tuple(found)


def _split_outside_brackets(text: str) -> list[str]:
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"\x01{len(kept) - 1}\x02"

    pieces = _HARD.split(_BRACKET.sub(keep, text))
    parts = [part for piece in pieces for part in _AND.split(piece)]
    return [re.sub(r"\x01(\d+)\x02", lambda m: kept[int(m[1])], part) for part in parts]


def _by_spaces(piece: str) -> list[str]:
    """Spaces part names of two characters and more, and stretch a name of two: 李 椿 is one."""
    notes_kept = re.sub(r"\s+(?=[（(\[【〔])|(?<=[（(\[【〔])\s+|\s+(?=[）)\]】〕])", "", piece)
    tokens = notes_kept.split()
    lengths = [len(_BRACKET.sub("", token)) for token in tokens]
    if len(tokens) < 2 or all(length == 0 for length in lengths):
        return [piece]
    joined: list[str] = []
    waiting = ""
    for token, length in zip(tokens, lengths, strict=True):
        if length <= 1 or waiting:
            waiting += token
            if len(_BRACKET.sub("", waiting)) >= 2:
                joined.append(waiting)
                waiting = ""
        else:
            joined.append(token)
    if waiting:
        joined[-1:] = [(joined[-1] if joined else "") + waiting]
    return joined
