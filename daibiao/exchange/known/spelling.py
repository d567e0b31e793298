"""Names as people write them, made comparable; names that are one character apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Without spaces and punctuation, in lower case."""
    return _NOT_WORD.sub("", text).lower()


def gaps(name: str) -> Iterator[str]:
    """The name with each of its characters left open in turn: 沈早牧 → ?早牧 沈?牧 沈早?."""
    for place in range(len(name)):
        yield f"{name[:place]}?{name[place + 1 :]}"


class Near:
    """Finds the names that differ from a given one in exactly one character."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_gap: dict[str, set[str]] = defaultdict(set)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        for gap in gaps(name):
            self._by_gap[gap].add(name)

    def to(self, name: str) -> list[str]:
        """In a fixed order, without the name itself."""
        if len(name) < 2:
            return []
        found: set[str] = set()
        for gap in gaps(name):
            found |= self._by_gap.get(gap, set())
        return sorted(found - {name})
