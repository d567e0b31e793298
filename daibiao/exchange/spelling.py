"""Opening up the words: ``{接待,反映}{时间,日期}`` as four, and headings made comparable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from daibiao.lib.tidy import squeezed

_PART = re.compile(r"\{([^{}]*)\}")
_UNIT = re.compile(r"[（(\[【]([^）)\]】]*)[）)\]】]")
_EDGE = re.compile(r"^(?:\d+[.、．]\s*|[*＊※★])+|[*＊:：。\s]+$")


def spelled(words: str) -> frozenset[str]:
    """All words of a line of words parted by spaces; braces may hold no space."""
    return frozenset(one for word in words.split() for one in _spell(word) if one)


def headings(words: str) -> frozenset[str]:
    """The same for words above columns, where a single sign names nothing but these few."""
    return frozenset(word for word in spelled(words) if len(word) > 1 or word in "族价数村")


def _spell(word: str) -> Iterator[str]:
    parts = _PART.split(word)
    choices = [part.split(",") if i % 2 else [part] for i, part in enumerate(parts)]
    for combination in product(*choices):
        yield plain("".join(combination))


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A heading as it is compared: no spaces, no unit in brackets, one kind of sign."""
    bare = squeezed(word)
    if not bare.startswith(("（", "(", "[", "【")):
        bare = _UNIT.sub("", bare) or bare
    return _EDGE.sub("", bare).replace("：", "").replace(":", "")


@lru_cache(maxsize=4096)
def unit_of(heading: str) -> str:
    """What stands in brackets in a heading: 计划投资（万元） → 万元."""
    found = _UNIT.search(squeezed(heading))
    return found[1].removeprefix("单位").lstrip("：:") if found else ""
