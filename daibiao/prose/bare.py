"""Numbers whose measure word is missing: 合计：2110, 收集意见156，, +++选举经费."""

from __future__ import annotations

import re

from daibiao.prose.notation import ARABIC

_SUM = re.compile(
    rf"(?<=[计数额为：:])(?P<before>)(?P<number>(?P<arabic>{ARABIC}))(?P<measure>)"
    r"(?=[，。；、）,;)\s]|$)"
)
_SUM_WORD = re.compile(r"(?:合计|共计|总计|小计|累计|总数|总额)[为：:]?\s*$")
_NOUN = re.compile(
    r"(?<=[\u4e00-\u9fff])(?P<before>)"
    r"(?P<number>(?P<arabic>[0-9]{1,4}(?:\.[0-9]+)?))(?P<measure>)(?=[，。；、](?![0-9]))"
)
_PLUS = re.compile(
    r"(?P<number>(?P<mark>\+{2,}))(?P<measure>)(?=[\u4e00-\u9fff])(?![镇乡县区市村街年月日号届某])"
)
_NAMED = re.compile(
    r"(?:[第年月日号类图表注例附件卷册版编之其期届十百千万至到]"
    r"|电话|邮编|热线|编号|证号|号码|代码|手机|传真|文号|型号)[：:]?$"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# a shorter clause is a label or a heading mark
_SHORTEST = 4


def bare_numbers(line: str) -> list[re.Match[str]]:
    """Numbers without a measure word that still count something."""
    sums = [m for m in _SUM.finditer(line) if _totals(line, m)]
    nouns = [m for m in _NOUN.finditer(line) if _counts(line, m)]
    return sums + nouns + list(_PLUS.finditer(line))


def _counts(line: str, match: re.Match[str]) -> bool:
    before = line[max(0, match.start() - 8) : match.start()]
    plain = not _YEAR.fullmatch(match["number"]) and not _NAMED.search(before)
    return plain and len(before) >= _SHORTEST


def _totals(line: str, match: re.Match[str]) -> bool:
    return bool(_SUM_WORD.search(line[max(0, match.start() - 6) : match.start()]))
