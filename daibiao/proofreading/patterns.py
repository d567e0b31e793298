"""Checks that only look for a pattern, and helpers for those that look a little further."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Check, Hit

CJK = "\u4e00-\u9fff"
MONEY = frozenset("元")


def every(pattern: str, flags: int = 0) -> Check:
    """A check that reports every match of `pattern` (its group `at`, where it has one)."""
    compiled = re.compile(pattern, flags)
    group = "at" if "at" in compiled.groupindex else 0

    def check(page: Page) -> Iterator[Hit]:
        for match in compiled.finditer(page.text):
            if match[group]:
                yield Hit(match.start(group), match.end(group), {"quote": match[group]})

    return check
