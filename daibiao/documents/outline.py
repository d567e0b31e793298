"""Which words of a paragraph are its heading, told by its numbering."""

from __future__ import annotations

import re

from daibiao.documents.paper import HEADINGS, Kind

_CHINESE = "[一二三四五六七八九十百〇零]{1,4}"
_NUMBERINGS = (
    (
        Kind.HEADING_1,
        re.compile(rf"{_CHINESE}(?:[、．.]|[ \u3000]+(?=\S))|第{_CHINESE}[章编节部分]"),
    ),
    (Kind.HEADING_2, re.compile(rf"[（(]{_CHINESE}[)）]")),
    (Kind.HEADING_3, re.compile(r"\d{1,2}(?:[．、]|\.(?!\d))")),
    (Kind.HEADING_4, re.compile(r"[（(]\d{1,2}[)）]")),
)
_STOPS = "。！？；…"
LONGEST_HEADING = 40
LONGEST_LEAD = 30


def numbering(text: str) -> tuple[Kind, int] | None:
    """The heading level that the numbering at the start stands for, and where it ends."""
    for kind, pattern in _NUMBERINGS:
        if found := pattern.match(text):
            return kind, found.end()
    return None


def heading(text: str) -> tuple[Kind, int]:
    """The kind of a paragraph, and how many of its characters are the heading."""
    found = numbering(text)
    if found is None:
        return Kind.BODY, 0
    kind, start = found
    length = _length(text, start)
    return (kind, length) if length else (Kind.BODY, 0)


def _length(text: str, start: int) -> int:
    """A heading is one short sentence, alone in its paragraph or leading it."""
    stop = next((i for i, sign in enumerate(text) if i >= start and sign in _STOPS), None)
    if stop is None:
        is_item = text.endswith(("，", ","))
        return 0 if is_item or len(text) > LONGEST_HEADING else len(text)
    if text[stop] != "。" or stop - start > LONGEST_LEAD:
        return 0
    return len(text) if stop + 1 == len(text.rstrip()) else stop + 1


def is_heading(text: str) -> bool:
    return heading(text)[0] in HEADINGS
