"""Numbers that say which one, not how many: 第三次, 前3名, 十九届三次会议, 二期工程."""

from __future__ import annotations

import re

from daibiao.lib.numerals import NUMERAL
from daibiao.prose.notation import Writing
from daibiao.prose.place import led_by_a_verb
from daibiao.prose.spot import Spot

_NUM = rf"[0-9０-９{NUMERAL}xX\u00d7]"
_ORDINAL = re.compile(
    rf"(?:第|其)(?:{_NUM}+[、，至到和]第?)*(?:{_NUM}+[条项次款]?[、，至到和])*\s?$"
)
_POINTS_BACK = re.compile(
    r"(?:(?<![目当会此年])前|(?:^|[，。；、：:为将对])以[上下]|上述|下列|每|这|那|逐)$"
)
_WHICH = re.compile(
    r"(?:[同某每逐各这那哪另首头任再半整全唯统]|(?<![线网会])[上下]|(?<!先)后|(?<![目当会此])前)$"
)
_SESSION = re.compile(
    r"(?:会议|全会|全体|人代会|党代会|全委会|主席团会议|常委会会议|代表大会|人民代表大会)"
)
_TERM = re.compile(r"(?:届|人大|代表大会|全委会?|中央)(?:第?[一二三四五六七八九十0-9、]+次、)*$")
_NAMED_PHASE = re.compile(r"(?:工程|项目|建设|改造)")


def ordinal(spot: Spot) -> bool:
    """第三次, 第十二、十三条, 前3名, 同一个, 每一名."""
    if _ORDINAL.search(spot.before[-24:]):
        return True
    if _POINTS_BACK.search(spot.before[-3:]):
        return not spot.measure.endswith(("元", "%", "％"))
    if spot.measure == "天" and spot.before.endswith("前"):
        return True
    return spot.is_numeral and bool(_WHICH.search(spot.before[-2:]))


def session(spot: Spot) -> bool:
    """十九届三次会议, 六次会议前; but 召开三次会议 is a quantity."""
    if not spot.measure.startswith("次"):
        return False
    if _TERM.search(spot.before[-20:]):
        return bool(_SESSION.match(spot.after)) or spot.before.endswith("届")
    named = bool(_SESSION.match(spot.after)) and spot.writing is not Writing.ARABIC
    return named and not led_by_a_verb(spot)


def phase(spot: Spot) -> bool:
    """二期工程: the number names one of several."""
    return spot.is_numeral and spot.measure == "期" and bool(_NAMED_PHASE.match(spot.after))
