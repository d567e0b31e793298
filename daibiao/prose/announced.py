"""Counts that announce a list: 以下四个方面, 三项制度（甲、乙、丙）, 有六项：."""

from __future__ import annotations

import re

from daibiao.lib.numerals import to_number
from daibiao.prose.notation import Writing
from daibiao.prose.spot import Spot

_LEADS_ON = re.compile(r"(?:以下|下列|如下|下述|下面|上述|这)$")
# the words of slogans and plans: 三个转变, 五个重点, 四个意识
_MATTERS = re.compile(
    r"(?:方面|环节|重点(?!项目|工程|件|建议|企业|单位)|转变|到位|结合|确保|坚持|强化|关键|原则|统一"
    r"|提升|突破|注重|抓手|层面|维度|特点|亮点|不足|误区|关系|优势|目标|定位|导向|同步|起来|严格|必须"
    r"|意识|自信|确立|维护|服从|全面|不|百分之百|务必|革命|从|更|新|进一步|文明)"
)
_ITEMS = re.compile(
    r"(?:重点|主要|具体|中心|核心)?"
    r"(?:工作|任务|意见|要求|希望|措施|建议|问题|体会|打算|举措|议程|要点|想法|制度|机制)"
)
_WORKED_ON = re.compile(
    r"(?:做好|抓好|抓实|抓牢|突出|围绕|落实好|继续|强化|着力|重点|把握|讲|谈|提|注意|处理好|干好"
    r"|做到|紧扣|完成好|实现|等)$"
)
_FIRST = re.compile(r"\s*(?:一[是要、]|其一|首先|第一|[（(]一[）)]|1[、.．）)]|①|⑴|[—-]{2})")
_FOUND = re.compile(r"(?:提出|收集|查摆|梳理|归纳|反映|整改|征求|反馈|形成|汇总)(?:了|出)?$")
_FOUND_THINGS = re.compile("的?(?:问题|意见|建议)")


def announces_a_list(spot: Spot) -> bool:
    """Whether the number only says how many items the text goes on to list."""
    if spot.measure.endswith("方面"):
        if re.match(r"\d", spot.after):
            return False
        return not (_FOUND.search(spot.before) and _FOUND_THINGS.match(spot.after))
    if not spot.measure.startswith(tuple("个项条本种类件")):
        return False
    if spot.measure == "个" and _MATTERS.match(spot.after):
        return True
    if spot.measure == "件" and re.match("事(?![项业故件])", spot.after):
        return True
    return bool(_LEADS_ON.search(spot.before)) or _list_follows(spot)


def _list_follows(spot: Spot) -> bool:
    noun, opening, rest = _split_at_opening(spot.after)
    if opening == "：":
        return _items_follow(spot, noun, rest)
    if opening == "（" and spot.writing is not Writing.MARK:
        said = spot.is_numeral or _ITEMS.match(spot.after)
        return bool(said) and _is_listing(re.split("[）)]", rest)[0])
    return spot.is_numeral and bool(_WORKED_ON.search(spot.before) and _ITEMS.match(spot.after))


def _items_follow(spot: Spot, noun: str, rest: str) -> bool:
    if _FIRST.match(rest):
        return bool(noun) or spot.is_numeral
    ends_here = not rest.partition("\n")[0].strip()
    return spot.is_numeral and (ends_here or _as_many_as_said(spot, re.split("[。；]", rest)[0]))


def _split_at_opening(after: str) -> tuple[str, str, str]:
    match = re.match(r"([^，。；：:（(\d\n]{0,14})([：:（(])(.*)", after, re.DOTALL)
    if not match:
        return "", "", ""
    return match[1], "：" if match[2] in "：:" else "（", match[3]


def _as_many_as_said(spot: Spot, listing: str) -> bool:
    return not re.search(r"\d", listing) and listing.count("、") + 1 == to_number(spot.number)


def _is_listing(text: str) -> bool:
    return bool(re.search("[、，,]", text)) and not re.search(r"\d", text)
