"""Checks over a word list: wrong form (a pattern), right form, reason, and now and then a level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Check, Hit, Level
from daibiao.proofreading.words import rows


@dataclass(frozen=True)
class _Entry:
    wrong: re.Pattern[str]
    right: str
    reason: str
    level: Level | None


@cache
def _entries(name: str) -> tuple[_Entry, ...]:
    """One pattern an entry: a literal beginning is found many times faster than an alternation."""
    return tuple(
        _Entry(re.compile(wrong), right, reason, Level(level[0]) if level else None)
        for wrong, right, reason, *level in rows(name)
    )


def listed(name: str) -> Check:
    """A check that reports every wrong form of `words/<name>.tsv`, each stretch once."""

    def check(page: Page) -> Iterator[Hit]:
        taken: set[int] = set()
        for entry in _entries(name):
            for match in entry.wrong.finditer(page.text):
                if taken.isdisjoint(range(*match.span())):
                    taken.update(range(*match.span()))
                    says = {"quote": match[0], "right": entry.right, "reason": entry.reason}
                    yield Hit(*match.span(), says, suggestion=entry.right, level=entry.level)

    return check
