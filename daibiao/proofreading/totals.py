"""Parts and their total: which counts belong together, and whether they must add up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from daibiao.proofreading.quantities import Quantity, one_kind

# kinds that exclude each other and leave nothing out
_PARTITION = re.compile(
    r"[A-DＡ-Ｄ甲乙丙丁]类|其[他它]|不予|未(?:办|立|化|整|完|答)|正在"
    r"|[市县区镇乡省](?:人大)?代表|主办|[会协]办|闭会|非党员"
)
_OVERLAP = re.compile(
    r"女|妇女|党员|少数民族|大专|学历|一线|基层|岁|以上|重点|以下|连任|新当选|侨|非公"
)
_TOTAL_WORD = re.compile(
    r"共|总|收到|受理|交办|立案|现有|登记|办结|合计|全[镇乡县市]|排查|调解|提出"
)
_ANNOUNCES = re.compile(r"其中|分别[为是]|包括|^[：:]")
_ENDS_A_LIST = re.compile(r"共|合计|比|增加|减少")
_SHARE = re.compile(r"(?:[，、（(]?占[\u4e00-\u9fff]{0,6}\d+(?:\.\d+)?[%％][）)]?)?")
_FACTOR = ("×", "*", "x", "=", "＝", "/")
FEW, MANY = 3, 5
FIRST_GAP, NEXT_GAP, GAP_BEHIND = 26, 14, 30


def added(parts: Iterable[Quantity]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


def parts_before(text: str, before: Sequence[Quantity], end: int, unit: str) -> list[Quantity]:
    """The parts that lead up to a total at `end`; factors of a product are none."""
    parts: list[Quantity] = []
    for quantity in reversed(before):
        gap = text[quantity.end : parts[0].start if parts else end]
        is_factor = _SHARE.sub("", gap).startswith(_FACTOR)
        if len(gap) > GAP_BEHIND or not (is_factor or one_kind(quantity.unit, unit)):
            break
        if not is_factor:
            parts.insert(0, quantity)
    return parts


def parts_after(text: str, total: Quantity, after: Sequence[Quantity]) -> list[Quantity]:
    """The counts of the total's kind that follow it closely."""
    parts: list[Quantity] = []
    last = total.end
    for quantity in after:
        gap = text[last : quantity.start]
        widest = NEXT_GAP if parts else FIRST_GAP
        fits = one_kind(quantity.unit, total.unit) and len(gap) <= widest
        if not fits or _ENDS_A_LIST.search(gap):
            break
        parts.append(quantity)
        share = _SHARE.match(text, quantity.end)
        last = share.end() if share else quantity.end
    return parts


def must_add_up(text: str, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether the list leaves nothing out: announced and near the total, or of kinds apart."""
    nouns = [part.noun + part.thing[:2] for part in parts]
    if any(_OVERLAP.search(noun) for noun in nouns):
        return False
    apart = sum(bool(_PARTITION.search(noun)) for noun in nouns)
    if apart and _negates(nouns):
        return True
    has_rest = any(re.search("其[他它]", noun) for noun in nouns)
    if _ANNOUNCES.search(text[total.end : parts[0].start]):
        return _is_near(total, parts) or apart > 1 or has_rest
    return bool(_TOTAL_WORD.search(total.noun)) and len(parts) >= FEW and (apart >= FEW or has_rest)


def _is_near(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """The longer an announced list, the less likely that it leaves something out."""
    off = abs(added(parts) - total.value) / total.value if total.value else Decimal(1)
    limit = Decimal("0.34") if len(parts) >= MANY else Decimal("0.1")
    return len(parts) >= FEW and off <= limit


def _negates(nouns: Sequence[str]) -> bool:
    """立案 and 不予立案 side by side, and nothing else."""
    if len(nouns) > len(("立案", "不予立案")):
        return False
    stems = [
        re.sub(r"^.*(?:不予|未)", "", noun)[:2] for noun in nouns if re.search("不予|未", noun)
    ]
    return any(
        stem and stem in noun
        for stem in stems
        for noun in nouns
        if "未" not in noun and "不予" not in noun
    )
