"""Counts that announce a list: 以下四个方面, 三项制度（甲、乙、丙）, 有六项：."""

from __future__ import annotations

import re

from daibiao.lib.numerals import to_number
from daibiao.prose.notation import Writing
from daibiao.prose.spot import Spot

_LEADS_ON = re.compile(r"(?:以下|下列|如下|下述|下面|上述|这)$")
_MATTERS = re.compile(
    r"^(?:方面|环节|重点(?!项目|工程|件|建议|企业|单位)|转变|到位|结合|确保|坚持|强化|关键|原则|统一|提升|突破|注重|抓手|层面|维度"
    r"|特点|亮点|不足|误区|关系|优势|目标|定位|导向|同步|起来|严格|必须|意识|自信|确立|维护|服从|全面|不|百分之百|事(?![项业故件])"
    r"|务必|革命|从|更|新|进一步|文明|代表(?=重要|”))"
)
_ITEMS = re.compile(r"^(?:重点|主要|具体|中心|核心)?(?:工作|任务|意见|要求|希望|措施|建议|问题|体会|打算|举措|议程|要点|想法|制度|机制)")
_WORKED_ON = re.compile(r"(?:做好|抓好|抓实|抓牢|突出|围绕|落实好|继续|强化|着力|重点|把握|讲|谈|提|注意|处理好|干好|做到|紧扣|完成好|实现|等)$")
_FIRST = re.compile(r"^[\s]*(?:一[是要、]|其一|首先|第一|（一）|\(一\)|1[、.．）)]|①|⑴|[—-]{2})")
_FOUND = re.compile(r"(?:提出|收集|查摆|梳理|归纳|反映|整改|征求|反馈|形成|汇总)(?:了|出)?$")


def announces_a_list(spot: Spot) -> bool:
    """Whether the number only says how many items the text goes on to list."""
    if spot.measure.endswith("方面"):
        return not (_FOUND.search(spot.before) and re.match("(?:的)?(?:问题|意见|建议)", spot.after))
    if not spot.measure.startswith(tuple("个项条件本种类")):
        return False
    if spot.measure == "个" and _MATTERS.match(spot.after):
        return True
    if spot.measure == "件" and spot.after.startswith("事") and not spot.after.startswith("事项"):
        return True
    return _LEADS_ON.search(spot.before) is not None or _list_follows(spot)


def _list_follows(spot: Spot) -> bool:
    noun, opening, rest = _split_at_opening(spot.after)
    if opening and opening in "：:" and _FIRST.match(rest):
        return bool(noun) or spot.is_numeral
    if opening and opening in "：:" and re.match(r"\s*$|\s*\n", rest):
        return spot.is_numeral
    if opening and opening in "（(" and spot.writing is not Writing.MARK:
        return _is_listing(re.split("[）)]", rest)[0])
    if opening and opening in "：:" and spot.is_numeral:
        return _as_many_as_said(spot, re.split("[。；]", rest)[0])
    return spot.is_numeral and bool(_WORKED_ON.search(spot.before) and _ITEMS.match(spot.after))


def _split_at_opening(after: str) -> tuple[str, str, str]:
    match = re.match(r"([^，。；：:（(\d\n]{0,14})([：:（(])(.*)", after, re.DOTALL)
    return (match[1], match[2], match[3]) if match else ("", "", "")


def _as_many_as_said(spot: Spot, listing: str) -> bool:
    return not re.search(r"\d", listing) and listing.count("、") + 1 == to_number(spot.number)


def _is_listing(text: str) -> bool:
    return "、" in text and not re.search(r"\d", text)
