"""How alike two headings are that are not the same: by their bones, by what one adds to the other.

A Chinese heading has its head at the end: 与代表沟通日期 is a 沟通日期, 所到地点 a 地点.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from daibiao.exchange.spelling import plain

NEAR = 0.72
_SAME = (
    (re.compile(r"(?:年月日|日期|年月|时点|年度时间|节点)"), "时间"),
    (re.compile(r"时间时间|时间节点"), "时间"),
    (re.compile(r"部门|机构|主体"), "单位"),
    (re.compile(r"(?<!代表)(?:姓名|名字|人员|人选|者)$"), "人"),
    (re.compile(r"代表(?:姓名|名字|人)$|人大代表"), "代表"),
    (re.compile(r"人人$"), "人"),
    (re.compile(r"地址|场所|位置|地方|去处|点位|何处"), "地点"),
    (re.compile(r"(?:[条个张人次项件份户票块名]|人次|数目|总)?数量?$"), "数"),
    (re.compile(r"类型|分类|种类|类"), "类别"),
    (re.compile(r"类别别"), "类别"),
    (re.compile(r"方式|渠道|途径|形式"), "方式"),
    (re.compile(r"金额|费用|资金|经费"), "钱"),
    (re.compile(r"状况|状态|情形|进展|现状"), "情况"),
    (re.compile(r"事项|议题|题目|主题|事由"), "内容"),
    (re.compile(r"期限|时限|限期|截止时间"), "期限"),
    (re.compile(r"[的之了其中、，]"), ""),
    (re.compile(r"^(?:具体|主要|有关|相关|目前|当前|现有|本次|拟|所|该|何)(?=..)"), ""),
    (re.compile(r"(?<=..)(?:安排|栏|一栏|填写)$"), ""),
)


@lru_cache(maxsize=65536)
def bones(word: str) -> str:
    """A heading with its synonyms made one: 转办日期 and 转办时间 are the same."""
    bare = plain(word)
    for pattern, same in _SAME:
        bare = pattern.sub(same, bare)
    return bare or plain(word)


@lru_cache(maxsize=4096)
def skeletons(words: frozenset[str]) -> tuple[str, ...]:
    """The bones of many words, the longest first."""
    return tuple(sorted({bones(word) for word in words}, key=lambda one: (-len(one), one)))


@lru_cache(maxsize=65536)
def likeness(word: str, words: frozenset[str]) -> float:
    """1 the same bones · over 0.8 one is the tail of the other · down to 0 nothing alike."""
    bare = bones(word)
    best = max((_alike(bare, one) for one in skeletons(words) if _touches(bare, one)), default=0.0)
    if best >= NEAR:
        return best
    found = process.extractOne(bare, skeletons(words), scorer=fuzz.ratio, score_cutoff=78)
    return found[1] / 100 - 0.05 if found else 0.0


def _touches(a: str, b: str) -> bool:
    return a in b or b in a


def _alike(a: str, b: str) -> float:
    short, long = sorted((a, b), key=len)
    if short == long:
        return 1.0
    if len(short) < 2 or short in _MUTE:
        return 0.0
    if short in _VAGUE:
        return NEAR if long.endswith(short) else 0.0
    share = len(short) / len(long)
    return 0.2 * share + (0.78 if long.endswith(short) else 0.66)


# Heads that many columns of one book share, and heads that say a little.
_MUTE = frozenset(
    ["时间", "人", "数", "钱", "期限", "代表", "意见", "建议", "名称", "活动", "会议", "户", "情况"]
)
_VAGUE = frozenset(["地点", "单位", "内容", "项目", "编号", "结果", "类别", "方式"])
