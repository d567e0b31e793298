"""Steps of a numbering that do not follow: what came before a mark at its own level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.proofreading.marks import Mark
from daibiao.proofreading.page import Page

# 第三条 goes on through all chapters
_THROUGHOUT = frozenset({"article", "chapter"})
_INLINE = frozenset({"first_is", "first_must", "circled"})


@dataclass(frozen=True)
class Step:
    before: int
    mark: Mark


def odd_steps(page: Page) -> Iterator[Step]:
    """Marks that neither go on by one nor begin anew."""
    last: dict[str, int] = {}
    ranks: list[str] = []
    for mark in page.marks:
        if mark.style not in ranks:
            ranks.append(mark.style)
        before = last.get(mark.style, 0)
        if mark.number not in {1, before + 1}:
            yield Step(before, mark)
        _forget_below(last, ranks, mark.style)
        last[mark.style] = mark.number


def _forget_below(last: dict[str, int], ranks: list[str], style: str) -> None:
    """A new 二、 makes the （一） below it begin anew; the order of first use tells the levels."""
    if style in _INLINE:
        return
    for below in ranks[ranks.index(style) + 1 :]:
        if below not in _THROUGHOUT:
            last.pop(below, None)
