"""Numbers inside fixed expressions: codes, names in quotes, sayings, clock times."""

from __future__ import annotations

import re

from daibiao.prose.measures import NOT_AFTER_A_MARK, is_another_word
from daibiao.prose.notation import Writing
from daibiao.prose.spot import Spot

_GLUED = re.compile(r"[0-9０-９A-Za-z.+/@¥￥$#&]$|(?<!\d)[0-9]-$")
_FAMOUS = re.compile(
    r"八项规定|六项纪律|三个代表|四个全面|四项基本原则|两个文明|四套班子|三个百分之百"
)
_REPEATED = frozenset("一三两五十千百万")
_NAMED = (("“", "”"), ("《", "》"), ("〈", "〉"), ("「", "」"), ("‘", "’"))
_NAME_LENGTH = 14


def another_word(spot: Spot) -> bool:
    """XX个体户, 三条例: the measure word is the beginning of another word."""
    digits = spot.writing is Writing.ARABIC
    named = spot.writing is Writing.MARK and spot.measure in NOT_AFTER_A_MARK
    return named or is_another_word(spot.measure, spot.after[:3], digits=digits)


def glued(spot: Spot) -> bool:
    """Part of a code, a price or a longer number."""
    return bool(_GLUED.search(spot.before[-3:]))


def minutes(spot: Spot) -> bool:
    """十分重要, 三分之二, 九时三十分."""
    if not spot.measure.startswith("分"):
        return False
    if spot.before.endswith(("时", "点", ":")):
        return True
    scored = spot.before.endswith(tuple("得扣加计达高低满共"))
    return spot.is_numeral and not scored


def idiom(spot: Spot) -> bool:
    """一件件, 一事一议, 千家万户, 十个一."""
    if not spot.is_numeral:
        return False
    if spot.after.startswith(("一", "百分之")) or spot.after.startswith(spot.measure):
        return True
    parallel = re.match("[一两三五千万百]([\u4e00-\u9fff])", spot.after)
    return bool(parallel and spot.number in _REPEATED and parallel[1] not in "名人次位")


def famous(spot: Spot) -> bool:
    """八项规定, 三个代表: numbers in names that everybody knows."""
    return spot.is_numeral and bool(_FAMOUS.match(spot.number + spot.measure + spot.after[:4]))


def quoted(spot: Spot) -> bool:
    """“十有”, “5个一”, 《三项规定》: numbers in a name."""
    for opening, closing in _NAMED:
        inside = spot.before.rfind(opening)
        if inside > spot.before.rfind(closing):
            reach = spot.after.find(closing)
            near = 0 <= reach <= _NAME_LENGTH >= len(spot.before) - inside
            return near and (spot.writing is not Writing.MARK or opening == "《")
    return False
