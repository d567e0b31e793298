"""Where a Chinese numeral counts: behind a verb, or at the end of its clause."""

from __future__ import annotations

import re

from daibiao.lib.numerals import NUMERAL
from daibiao.prose.spot import Spot
from daibiao.prose.verbs import ending_verb, leading_verb

_NEXT_KIND = re.compile(
    rf"[{NUMERAL}][余多]?[次名个项场件条期份家户处篇台位][\u4e00-\u9fff]{{2,10}}[、和]$"
)
_LOOSE = frozenset(["种", "批", "类", "方面", "个方面", *"段层道面把头口本分"])
_THINGS = re.compile(
    r"[^，。；：\n]{0,8}?(?:站|点|家|室|组|队|村|区|社|厂|园|所|会|校|库|桥|企业|项目|议案|建议"
    r"|决议|决定|活动|报告|实事|好事|提案)"
)
_PERSONS = frozenset("名位户")
_PLACES = re.compile(
    r"(?:行政|自然)?村|社区|(?:代表)?小组|代表之家|联络站|代表团|单位|部门|乡镇|调研组"
)
_LONG_NUMERAL = 3
_WEAK = frozenset("为由从至到作看走打出带")


def led_by_a_verb(spot: Spot) -> bool:
    """召开三次, 开了三次人代会、十五次主席团会议."""
    return spot.clipped or _is_next_of_a_row(spot) or bool(ending_verb(spot.before))


def _is_next_of_a_row(spot: Spot) -> bool:
    return bool(_NEXT_KIND.search(spot.before[-16:]))


def occurrence(spot: Spot) -> bool:
    """代表三次协调, 一次选举成功: how often the following verb happens, not counted."""
    return spot.is_numeral and spot.measure == "次" and not _in_quantity_place(spot)


def without_a_place(spot: Spot) -> bool:
    """一种, 两个文明: a small numeral in the middle of a clause counts nothing."""
    if not spot.is_numeral or spot.clipped or spot.measure.startswith(("%", "％")):
        return False
    if spot.number == "一":
        return not _one_is_counted(spot)
    if spot.number in {"百", "千", "万"}:
        return True
    return not _in_quantity_place(spot)


def _in_quantity_place(spot: Spot) -> bool:
    if len(spot.number) >= _LONG_NUMERAL or led_by_a_verb(spot):
        return True
    if spot.measure in _PERSONS or (spot.measure in {"个", "家"} and _PLACES.match(spot.after)):
        return True
    return spot.at_clause_end and bool(spot.clause_before)


def _one_is_counted(spot: Spot) -> bool:
    """设主席一名, 组织一次视察; but not 是一项重要工作, 一种, 走出一条新路."""
    if spot.measure in _LOOSE:
        return False
    if spot.measure in {"名", "次"} and _is_next_of_a_row(spot):
        return True
    if spot.measure == "次" and spot.at_clause_end and leading_verb(spot.clause_before)[0]:
        return True
    if spot.at_clause_end and spot.measure not in {"次", "个", "起", "块", "片", "对"}:
        return bool(spot.clause_before) and not spot.before.endswith("是")
    verb = ending_verb(spot.before)
    strong = verb not in _WEAK or spot.before.endswith("了")
    return bool(verb) and strong and _countable(spot)


def _countable(spot: Spot) -> bool:
    if spot.at_clause_end or spot.measure not in {"个", "项", "条", "件", "场", "套", "支", "部"}:
        return True
    return bool(_THINGS.match(spot.after))
