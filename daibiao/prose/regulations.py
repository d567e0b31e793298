"""Which paragraphs are articles of a rule: their numbers are thresholds, never quantities."""

from __future__ import annotations

import re
from collections.abc import Iterable

from daibiao.lib.numerals import NUMERAL

_ARTICLE = re.compile(
    rf"[\s#*]*第[{NUMERAL}0-9]+条(?:之[{NUMERAL}]+)?(?:[\s:：、]|[^，。的款第和至、]|$)"
)
_LAST_ARTICLE = re.compile(r"自[^，。]{0,24}(?:起)?(?:施行|执行|实施|生效)")
_TITLE = re.compile(r"(?:规定|办法|条例|细则|规则|决定|制度|守则)(?:[（(][^）)]*[)）])?$")
_TITLE_LINES = 3
_OFTEN = 5
# one line that begins so may be a quotation
_FEWEST = 2


def articles(paragraphs: Iterable[str]) -> list[bool]:
    """For each paragraph, whether it stands inside the articles of a rule.

    A rule begins with its first article and ends with the one that puts it in force; a rule
    without numbered articles is told by its title and its wording, and is a rule throughout.
    """
    lines = list(paragraphs)
    if sum(1 for line in lines if _ARTICLE.match(line)) < _FEWEST:
        return [_is_a_rule(lines)] * len(lines)
    inside, answer = False, []
    for line in lines:
        opens = bool(_ARTICLE.match(line))
        inside = inside or opens
        answer.append(inside)
        if opens and _LAST_ARTICLE.search(line):
            inside = False
    return answer


def _is_a_rule(lines: list[str]) -> bool:
    named = any(_TITLE.search(line.strip()) for line in lines[:_TITLE_LINES])
    return named and sum(line.count("应当") for line in lines) >= _OFTEN
