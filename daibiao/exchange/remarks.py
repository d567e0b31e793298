"""What a remark or a cell comment says about its line: its standing, corrections, facts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from daibiao.exchange.lines import Standing
from daibiao.lib import amounts, dates
from daibiao.lib.dates import Day
from daibiao.lib.tidy import squeezed

_DAY = (
    r"(?:\d{4}\s*[年./-])?\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?"
    r"|(?:\d{4}\s*[年./-])?\s*\d{1,2}\s*月"
)
_TENS = "[一二三四五六七八九十]"
_CN_DAY = rf"(?:[一二〇○零三四五六七八九]{{4}}年)?{_TENS}{{1,2}}月{_TENS}{{1,3}}[日号]"
_ANY_DAY = rf"({_DAY}|{_CN_DAY})"
_SHOULD = r"(?:应为|应是|实为|实际为|实际是|更正为|改为|改正为|应系|系|是|即|为)"
_YEAR = re.compile(
    rf"(?:年份|年度|年)[^\d]{{0,8}}(?:笔误|有误|写错|错误|误写|填错)?[^\d]{{0,6}}{_SHOULD}\s*(\d{{4}})年?(?!\s*\d)"
)
_DATE = re.compile(
    rf"(?:笔误|有误|写错|误写|填错|错误|更正|日期|时间|实际)[^\d一二三四五六七八九十]{{0,10}}?{_ANY_DAY}"
)
_DATE_IS = re.compile(rf"{_SHOULD}\s*{_ANY_DAY}")
_DONE_ON = re.compile(
    rf"(?:于|在)?\s*{_ANY_DAY}\s*(?:达成|签订|签署|化解|调结|办结|完成|召开|开展|举行|举办|补开|补办|进行|答复|实施)"
)
_HEADS = re.compile(
    r"(?:实到|实有|实际到会|实际参加|实际参训|到会|签到|实际|参加|人数应?为|人数是|核实为|核对为|核实|统计|实数|应为|实为)[^\d]{0,6}?([\d]+|[一二三四五六七八九十百]+)\s*(?:人次|人|名|位)"
)
_HEADS_SHEET = re.compile(r"(?:签到|考勤|名单|登记)[^\d]{0,12}?([\d]+)\s*(?:人次|人|名|位)")
_AMOUNT = re.compile(
    r"([^\s，。；,;]{0,8}?)(?:实为|应为|更正为|实际为|实际是|应是|就是|实|系)\s*[￥¥]?([\d.,]+)\s*(万元|元|万|张|票|份|条|件|个|户|次|项|块|天|亩)?"
)
_BY = re.compile(
    r"(?:按|以|归入|计入|归为|列入|算作|记为)[“\"]?([^，。；,;“”\"]{2,10}?)[”\"]?(?:类)?(?:统计|计算|登记|归类|计|$)"
)
_VILLAGE = re.compile(r"(?:系|应为|实为|即|是|为|指)([^\s，。；,;系]{1,6}(?:村|社区))")
_SEE = re.compile(r"(?:见|转|已转|列为)[^，。；]{0,8}?建议[^\d]{0,6}(?:第)?([\d\-〔〕]+)\s*号?")
_MONTHS = re.compile(r"期限[^\d]{0,4}(\d{1,2})\s*个?月|(\d{1,2})个月(?:内)?(?:答复|办理)")
_SESSIONS = re.compile(r"共\s*(\d+|[一二两三四五六七八九十]+)\s*(?:场|次|期|天|讲|课)")
_BY_ELECTION = re.compile(rf"{_ANY_DAY}?[^，。；]{{0,6}}补选")
_ENDED = re.compile(
    r"辞职|辞去|调离|调出|调走|去世|病故|死亡|逝世|终止|罢免|免去|迁出|外迁|离任|资格(?:已)?终止|不再担任|停止履职|已离开|不再联系|已退出|注销|撤职|代表资格取消|搬迁外地"
)
_WHY = {
    "辞": "resigned",
    "调": "moved",
    "迁": "moved",
    "去世": "died",
    "病故": "died",
    "死亡": "died",
    "逝世": "died",
    "罢免": "recalled",
}
_VOID = re.compile(
    r"作废|重复(?:登记|录入|填写|填报)|登记有误|误登|误录|录入错误|填写?错误作废|不予统计|多录|不计入|此(?:行|条)?(?:无效|不算)|本(?:行|条)无效|无效(?!票)|删除(?!）)|注销此"
)
_NOT_DELETE = re.compile(r"请勿删除|不要删除|勿删")
_RETURNED = re.compile(r"退回|退还|已退|收回|未领取|未发放|不予发放|停发")
_CANCELLED = re.compile(
    r"取消|未成行|未(?:能)?(?:开展|举办|召开|举行|进行|实施|走访|接待|组织)|停办|没有?(?:开展|举办|召开|举行|去成)|不再(?:开展|召开|举办)|流会|停止(?:开展|举办)"
)
_MOVED = re.compile(
    r"改期|延期|推迟|顺延|改至|改到|改在|改于|另行(?:通知|安排|召开)|择期|缓(?:开|办)|暂缓|后延|延至|调整[至到]|提前[至到]|推后"
)
_HELD = re.compile(
    r"已(?:于.{0,12})?(?:开展|召开|举行|举办|补开|补办|完成|进行|组织|实施|落实|走访|补|如期|按期)|补(?:开|办|课|训|做)|已.{0,10}(?:开展|召开|举行|举办)|(?:正常|如期|按期)(?:开展|召开|举行)|实际.{0,10}(?:开展|召开|举行)"
)
_PLANNED = re.compile(
    r"^计划$|^拟$|拟[^，。；]{0,8}(?:召开|听取|开展|举行|举办|进行|安排|实施|述职)|^拟.{0,8}月|待(?:述职|开展|召开|听取|举行|举办|接待|实施|评议|测评|进行|安排)|"
    r"尚未(?:召开|开展|进行|举行|举办|听取|述职|到期)|^(?:已)?计划(?:中|$|于|在|\d)|预计|预安排|未到(?:时间|期)|准备(?:召开|开展|举行)|即将"
)
_DRAFT = re.compile(
    r"草拟|未定稿?|草案|初稿|待定|征求意见稿|拟稿|待审|未审定|尚未审定|未批准|待批|暂定"
)
_NOT_ACCEPTED = re.compile(r"不予立案|不立案|未立案|不予受理|不作为建议|作?退回处理|不符合立案")
_WITHDRAWN = re.compile(r"撤回|撤销建议|撤案|收回建议")
_CARRIED = re.compile(
    r"(?:上年|去年|上年度|\d{4}年)(?:结转|遗留|延续|转入|跨年|续建|接转)|结转(?:项目|案件)?|上年(?:未结|续办)"
)
_GROUP_OVER = re.compile(r"撤销|撤并|并入|解散|停用|不再设")


@dataclass(frozen=True)
class Remark:
    """``days``, ``heads``, ``amounts`` are corrections; ``text`` the words they stand in."""

    text: str = ""
    standing: Standing | None = None
    held_after_all: bool = False
    year: int | None = None
    day: Day | None = None
    heads: int | None = None
    amount: tuple[Any, str, str] | None = None
    category: str = ""
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def number(self) -> Any:
        """The number of 实为…; None where no number is corrected."""
        return self.amount[0] if self.amount else None


SILENT = Remark()


@lru_cache(maxsize=16384)
def read(text: str) -> Remark:
    """Understand one remark or comment."""
    bare = squeezed(text)
    if not bare or len(bare) > 300:
        return SILENT
    moved = bool(_MOVED.search(bare))
    standing = _standing(bare, moved=moved)
    year = _YEAR.search(bare)
    return Remark(
        text=text.strip(),
        standing=standing,
        held_after_all=moved and standing is None,
        year=int(year[1]) if year else None,
        day=None if year else _day(bare),
        heads=_heads(bare),
        amount=_amount(bare),
        category=found[1] if (found := _BY.search(bare)) else "",
        facts=_facts(bare),
    )


def _standing(bare: str, *, moved: bool) -> Standing | None:
    if _VOID.search(bare) and not _NOT_DELETE.search(bare):
        return Standing.VOID
    held = bool(_HELD.search(bare))
    if moved:
        return None if held else Standing.POSTPONED
    if _CANCELLED.search(bare) and not held:
        return Standing.CANCELLED
    if _PLANNED.search(bare) and not held:
        return Standing.PLANNED
    if _DRAFT.search(bare):
        return Standing.DRAFT
    return None


def _day(bare: str) -> Day | None:
    for pattern in (_DATE, _DONE_ON, _DATE_IS):
        if found := pattern.search(bare):
            days = dates.read_text(found[1]).days
            if days:
                return days[0]
    if _MOVED.search(bare):
        found = re.search(_ANY_DAY, bare)
        days = dates.read_text(found[1]).days if found else ()
        return days[0] if days else None
    return None


def _heads(bare: str) -> int | None:
    found = _HEADS_SHEET.search(bare) or _HEADS.search(bare)
    value = amounts.read_text(found[1]).value if found else None
    return int(value) if value is not None else None


def _amount(bare: str) -> tuple[Any, str, str] | None:
    """What is corrected, to which number, with which unit: 废票实为0张 → (0, 张, 废票)."""
    found = _AMOUNT.search(bare)
    if not found or re.match(r"^\d{4}[年.]", bare[found.start(2) :]):
        return None
    amount = amounts.read_text(found[2].strip(".,") + (found[3] or ""))
    return None if amount.value is None else (amount.value, found[3] or "", found[1])


def _facts(bare: str) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for name, pattern, make in _FACTS:
        if found := pattern.search(bare):
            facts[name] = make(found)
    if _NOT_ACCEPTED.search(bare):
        facts["fate"] = "not_accepted"
    elif _WITHDRAWN.search(bare):
        facts["fate"] = "withdrawn"
    if found := _ENDED.search(bare):
        facts["ended"] = _first_day(bare[: found.start()]) or True
        facts["why"] = next((why for sign, why in _WHY.items() if sign in found[0]), "")
    return facts


def _first_day(text: str | None) -> Day | None:
    days = dates.read_text(text).days if text else ()
    return days[0] if days else None


_FACTS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], Any]], ...] = (
    ("village", _VILLAGE, lambda found: found[1]),
    ("see_suggestion", _SEE, lambda found: found[1]),
    ("months", _MONTHS, lambda found: int(found[1] or found[2])),
    ("sessions", _SESSIONS, lambda found: amounts.read_text(found[1]).value),
    ("carried_over", _CARRIED, lambda _: True),
    ("returned", _RETURNED, lambda _: True),
    ("by_election", _BY_ELECTION, lambda found: _first_day(found[1])),
    ("dissolved", _GROUP_OVER, lambda found: _first_day(found.string) or True),
)
