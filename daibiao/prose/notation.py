"""How a quantity is written: the number or the mark in its place, 约 余 多 以上, measure word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from daibiao.lib.numerals import NUMERAL
from daibiao.prose.measures import MEASURE

CROSSES = "xX\u00d7\uff58\uff38\u2715\u2716\u2573\u2a2f"
_CROSS = rf"[{CROSSES}]+(?:[.\uff0e·,][{CROSSES}]+)*"
_LINES = r"_+(?:\._+)?|\uff3f+|[*\uff0a]+(?:\.[*\uff0a]+)?|\+{2,}|&+|-{2,}|\uff0b{2,}"
_SHAPES = r"[□■◻▢○◯●△▲◇◆☆★]+|[?\uff1f]{1,}|#{2,}"
_MIXED = rf"\d+\*+\d*|(?<!\*)\*\d+|\d+[{CROSSES}]+(?![\d])"
_GAP = r"[ \u3000\xa0]"
EMPTY = rf"（{_GAP}*）|\({_GAP}*\)|\[{_GAP}*\]|［{_GAP}*］|【{_GAP}*】"
MARK = rf"(?:{_MIXED}|{_CROSS}|{_LINES}|{_SHAPES})"

_D = "[0-9０-９]"
ARABIC = rf"(?:{_D}{{1,3}}(?:,{_D}{{3}})+(?!{_D})|{_D}+)(?:[.\uff0e·]{_D}+)?"
_SOME = r"[数几](?:[十百千]+|(?=[万亿]))|[数几]?十[几数]"
CHINESE = rf"(?:{_SOME}|[{NUMERAL}]+(?:[万亿][{NUMERAL}]+)*|万(?=[余多]))"
_TO = r"(?:[-~～—–－]{1,2}|至|到)"

_BEFORE = (
    r"(?:大约|将近|接近|逾|(?<![最附靠临就邻贴远])近(?!年)|上(?=[百千万])"
    r"|(?<![签预邀相履违制节集公合条特契])约|(?<![赶高])超)"
)
_PERCENT_SIGN = "[%％‰]"
QUANTITY = re.compile(
    rf"(?P<before>{_BEFORE})?"
    rf"(?P<number>(?P<mark>{MARK}(?:{_TO}{MARK})?)|(?P<empty>{EMPTY})"
    rf"|(?P<arabic>{ARABIC}(?:{_PERCENT_SIGN}?{_TO}{ARABIC})?)"
    rf"|(?P<chinese>{CHINESE}(?:{_TO}{CHINESE})?))"
    rf"(?P<more>余|多|来)?[ \u3000\xa0]?"
    rf"(?:(?P<myriad>百|千|万|亿)?(?P<over>余|多)?(?P<measure>{MEASURE})"
    r"|(?P<bare>[万亿])(?P<odd>余|多)?)"
    rf"(?P<after>以上|左右|上下)?"
)
PERCENT_IN_WORDS = re.compile(
    rf"(?P<before>{_BEFORE})?百分之(?P<number>[{NUMERAL}]+(?:点[{NUMERAL}]+)?)(?P<after>以上|左右)?"
)
_GAP_MEASURE = r"(?:人次|人|名|件|条|次|个|项|张|票|户|起|份|家|场次|场|期|处|篇|万元|元|%|％)"
GAP = re.compile(
    rf"(?<=[\u4e00-\u9fff])(?P<number>[ \u3000\xa0]+)(?P<measure>{_GAP_MEASURE})"
    r"(?=[，。；、）,;)]|[ \u3000\xa0]*(?:\n|$))"
)


class Writing(Enum):
    """What stands where the number stands."""

    ARABIC = "arabic"
    CHINESE = "chinese"
    MARK = "mark"


def writing_of(match: re.Match[str]) -> Writing:
    groups = match.groupdict()
    if groups.get("mark") or groups.get("empty"):
        return Writing.MARK
    return Writing.ARABIC if groups.get("arabic") else Writing.CHINESE


def quantities(text: str) -> Iterator[re.Match[str]]:
    """Everything written like a quantity, whether it is one or not."""
    return QUANTITY.finditer(text)
