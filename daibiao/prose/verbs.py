"""Which verb leads a quantity: 镇人大组织视察3次 → 组织."""

from __future__ import annotations

import re

from daibiao.prose.words import words

VERBS = frozenset(words("verbs"))
NOUNY = frozenset(words("nouny"))
HELPERS = frozenset(words("helpers"))
LONGEST = max(map(len, VERBS))
_NOT_ALONE = frozenset(words("not_alone"))
# 联络站, 慰问金: with one of these behind it a verb is part of a noun
_NOUN_ENDINGS = frozenset("站室员会班组金费团期点表单书证卡栏票人")
_SHORTEST_NOUN = 2
_SINGLE = re.compile("(?<=[\u4e00-\u9fff])(?:设(?![施备计])|辖|获|有(?![关效机])|占(?!地))")


def ending_verb(before: str) -> str:
    """The longest verb that `before` ends with, without 了; empty when there is none."""
    bare = before.rstrip("了过")
    for size in range(min(LONGEST, len(bare)), 0, -1):
        if bare[-size:] in VERBS:
            return bare[-size:]
    return "了" if before.endswith("了") else ""


def starting_verb(clause: str) -> str:
    """The longest verb that `clause` begins with; empty when there is none."""
    for size in range(min(LONGEST, len(clause)), 0, -1):
        if clause[:size] in VERBS and clause[:2] not in _NOT_ALONE:
            return clause[:size]
    return ""


def leading_verb(clause: str) -> tuple[str, str]:
    """The verb that governs the end of `clause`, and its object: 镇人大组织视察 → 组织, 视察."""
    found = _verbs_in(clause)
    for n in range(len(found) - 1, -1, -1):
        if _governs(clause, found, n):
            start, end = found[n]
            return clause[start:end], clause[end:].lstrip("了过出")
    verb = starting_verb(clause)
    if len(verb) == 1:
        return verb, clause[1:].lstrip("了过出")
    single = None if found else _SINGLE.search(clause)
    return (single[0], clause[single.end() :]) if single else ("", clause)


def _verbs_in(clause: str) -> list[tuple[int, int]]:
    """Verbs of two characters and more, from left to right, the longest at each place."""
    found, at = [], 0
    while at < len(clause):
        for size in range(min(LONGEST, len(clause) - at), 1, -1):
            if clause[at : at + size] in VERBS:
                found.append((at, at + size))
                at += size - 1
                break
        at += 1
    return found


def _governs(clause: str, found: list[tuple[int, int]], n: int) -> bool:
    start, end = found[n]
    if clause[end:] in _NOUN_ENDINGS:
        return False
    if clause[start:end] not in NOUNY:
        return True
    if n > 0 and found[n - 1][1] == start:
        return clause[slice(*found[n - 1])] in HELPERS and end < len(clause)
    return n == 0 and (end < len(clause) or start == 0)


def without_verb(noun: str) -> str:
    """`noun` up to the first verb behind its first word: 小组提出意见 → 小组."""
    for start, end in _verbs_in(noun):
        plain = noun[start:end] not in NOUNY and noun[end:] not in _NOUN_ENDINGS
        if start >= _SHORTEST_NOUN and plain:
            return noun[:start]
    return noun
