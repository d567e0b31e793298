"""Checks over a word list: wrong form (a pattern), right form, reason, and now and then a level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Check, Hit, Level
from daibiao.proofreading.words import rows


@cache
def _compiled(name: str) -> tuple[re.Pattern[str], tuple[tuple[str, ...], ...]]:
    entries = rows(name)
    return re.compile("|".join(f"(?P<w{n}>{row[0]})" for n, row in enumerate(entries))), entries


def listed(name: str) -> Check:
    """A check that reports every wrong form of `words/<name>.tsv`."""

    def check(page: Page) -> Iterator[Hit]:
        pattern, entries = _compiled(name)
        for match in pattern.finditer(page.text):
            row = entries[int((match.lastgroup or "w0")[1:])]
            level = Level(row[3]) if len(row) > 3 else None
            says = {"quote": match[0], "right": row[1], "reason": row[2]}
            yield Hit(match.start(), match.end(), says, suggestion=row[1], level=level)

    return check
