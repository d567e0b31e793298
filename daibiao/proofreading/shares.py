"""Percentages of a text with the numbers they may have been worked out from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from daibiao.proofreading.page import Page
from daibiao.proofreading.quantities import Quantity, one_kind, plain

_LOOSE = r"(?<![近约超过于到])"
_SHARE = re.compile(
    r"(?:占比?|比例|比重)[\u4e00-\u9fff]{0,8}?[为达]?(?P<said>\d+(?:\.\d+)?)[ ]?[%％](?!以上"
    r"|以下|左右)"
)
_RATE = re.compile(
    r"(?P<stem>[\u4e00-\u9fff]{2})(?:成功|完成)?率(?P<verb>达到?|为"
    r"|是)?(?P<said>\d+(?:\.\d+)?)[ ]?[%％](?!以上|以下|左右)"
)
_GROWTH = re.compile(
    r"(?P<verb>增长|上升|增加|提高|下降|减少|降低"
    r"|递增)(?:了)?(?P<said>\d+(?:\.\d+)?)[ ]?[%％](?!以上|左右)"
)
_MORE = re.compile(r"比[^，。；]{0,8}?(?:增加|多|增长|上升|减少|少|下降)(?:了)?$")
_TOTAL = re.compile(
    r"共|总|收到|受理|交办|立案|现有|选出|全[市县区镇乡]|合计|发[放出]|登记|应到|收回|承办"
)
_LAST_YEAR = re.compile(r"去年|上年|上届|上次|同期")
REACH = 260
NEAR = 16
NEAR_RATE = 30
ALL = 100


@dataclass(frozen=True)
class Share:
    """`bases` are (part, whole) pairs, the most likely first."""

    start: int
    end: int
    said: Decimal
    bases: tuple[tuple[Decimal, Decimal], ...]
    candidates: tuple[tuple[Decimal, Decimal], ...] = ()

    @property
    def places(self) -> int:
        exponent = self.said.as_tuple().exponent
        return max(0, -exponent) if isinstance(exponent, int) else 0

    def rounded(self, base: tuple[Decimal, Decimal]) -> Decimal:
        part, whole = base
        unit = Decimal(1).scaleb(-self.places)
        return (part * 100 / whole).quantize(unit, rounding=ROUND_HALF_UP)

    def roundings(self) -> set[Decimal]:
        return {self.rounded(base) for base in self.candidates or self.bases}

    def how(self) -> str:
        part, whole = self.bases[0]
        return f"{plain(part)}÷{plain(whole)}"


def find_shares(page: Page) -> Iterator[Share]:
    yield from _shares(page)
    yield from _rates(page)
    yield from _growths(page)


def _earlier(page: Page, end: int, unit: str, reach: int = REACH) -> list[Quantity]:
    """Counts of the same kind before `end`, the nearest first."""
    near = [q for q in page.quantities if end - reach <= q.start and q.end <= end]
    return [q for q in reversed(near) if one_kind(q.unit, unit) and q.is_exact]


def _shares(page: Page) -> Iterator[Share]:
    found = []
    for match in _SHARE.finditer(page.text):
        part = _part_before(page, match.start())
        if part:
            found.append((part, match))
    wholes = [_wholes(page, part) for part, _ in found]
    for (part, match), candidates in zip(found, wholes, strict=True):
        whole = _agreed_whole(found, candidates, part)
        if whole:
            values = {c.value for c in candidates} | _sum_of_neighbours(page, found, part)
            pairs = tuple((part.value, value) for value in values)
            start = part.start - min(len(part.noun), 6)
            said = Decimal(match["said"])
            yield Share(start, match.end(), said, ((part.value, whole.value),), pairs)


def _part_before(page: Page, end: int) -> Quantity | None:
    """35 岁以下15名，占…: the number in the clause right before."""
    near = [q for q in page.quantities if end - 14 <= q.end <= end]
    if not near or not near[-1].is_exact:
        return None
    gap = page.text[near[-1].end : end]
    return (
        near[-1]
        if re.fullmatch(r"[\u4e00-\u9fff]{0,6}[，、（(,]?[\u4e00-\u9fff]{0,5}", gap)
        else None
    )


def _wholes(page: Page, part: Quantity) -> list[Quantity]:
    earlier = _earlier(page, part.start, part.unit, reach=len(page.text))
    return [q for q in earlier if q.value >= part.value]


def _agreed_whole(
    found: Sequence[tuple[Quantity, re.Match[str]]], candidates: Sequence[Quantity], part: Quantity
) -> Quantity | None:
    """The total that the neighbours' shares come from, or the only one announced as a total."""
    votes = {q.start: _votes(found, q, part) for q in candidates}
    best = max(candidates, key=lambda q: votes[q.start], default=None)
    announced = [q for q in candidates if _TOTAL.search(q.noun) and part.start - q.end <= REACH]
    near = [q for q in announced if part.start - q.end <= NEAR]
    if best and votes[best.start] > (1 if near else 0):
        return best
    return (near or announced)[0] if near or len({q.value for q in announced}) == 1 else None


def _sum_of_neighbours(
    page: Page, found: Sequence[tuple[Quantity, re.Match[str]]], part: Quantity
) -> set[Decimal]:
    """The whole may stand nowhere and be the parts of this sentence together."""
    begin = max(page.text.rfind(mark, 0, part.start) for mark in "。\n")
    stops = [page.text.find(mark, part.start) for mark in "。\n"]
    end = min((stop for stop in stops if stop >= 0), default=len(page.text))
    together = [q for q, _ in found if begin < q.start < end and one_kind(q.unit, part.unit)]
    return {sum((q.value for q in together), Decimal(0))} if len(together) > 1 else set()


def _votes(found: Sequence[tuple[Quantity, re.Match[str]]], whole: Quantity, part: Quantity) -> int:
    votes = 0
    for other, match in found:
        if (
            other != part
            and one_kind(other.unit, whole.unit)
            and abs(other.start - part.start) < REACH
        ):
            exact = other.value * 100 / whole.value
            places = len(match["said"].partition(".")[2])
            # one place or more may be cut off instead of rounded
            slack = Decimal(1).scaleb(-places) if places else Decimal("0.5")
            votes += abs(exact - Decimal(match["said"])) <= slack
    return votes


def _rates(page: Page) -> Iterator[Share]:
    for match in _RATE.finditer(page.text):
        said = Decimal(match["said"])
        begin = max(page.text.rfind(mark, 0, match.start()) for mark in "。\n")
        parts = [
            q
            for q in page.quantities
            if begin < q.start < match.start() and match["stem"] in q.noun + q.thing[:3]
        ]
        part = parts[-1] if parts and parts[-1].is_exact and parts[-1].unit != "个百分点" else None
        if part is None or match.start() - part.end > NEAR_RATE:
            continue
        wholes = [q for q in _earlier(page, part.start, part.unit) if q.value >= part.value]
        if wholes and not (said == ALL and len(wholes) == 1 and wholes[0].value != part.value):
            pairs = tuple((part.value, whole.value) for whole in wholes)
            start = part.start - min(len(part.noun), len(match["stem"]))
            yield Share(start, match.end(), said, pairs[:1], pairs)


def _growths(page: Page) -> Iterator[Share]:
    for match in _GROWTH.finditer(page.text):
        begin = max(page.text.rfind(mark, 0, match.start()) for mark in "。\n；") + 1
        inside = [q for q in page.quantities_in(begin, match.start()) if q.is_exact]
        pairs = _growth_pairs(page, inside)
        if pairs:
            yield Share(inside[0].start, match.end(), Decimal(match["said"]), pairs[:1], pairs)


def _growth_pairs(page: Page, inside: Sequence[Quantity]) -> tuple[tuple[Decimal, Decimal], ...]:
    if not inside:
        return ()
    last = inside[-1]
    if _MORE.search(page.text[max(0, last.start - 14) : last.start]):
        fell = re.search(r"少|下降", page.text[max(0, last.start - 3) : last.start])
        totals = [q for q in inside[:-1] if one_kind(q.unit, last.unit) and q.value > last.value]
        olds = [q.value + last.value if fell else q.value - last.value for q in totals]
        return tuple((last.value, old) for old in olds if old > 0)
    # 同比下降1.2% tells no base
    context = page.text[max(0, inside[0].start - 12) : last.end + 6].replace("同比", "")
    if len(inside) == 1 and "相比" in context and _LAST_YEAR.search(last.noun):
        news = _earlier(page, last.start, last.unit)
        return tuple((abs(q.value - last.value), last.value) for q in news)
    if len(inside) <= 1 or not one_kind(inside[-2].unit, last.unit) or "比" not in context:
        return ()
    first, second = inside[-2].value, last.value
    grew = abs(second - first)
    if _LAST_YEAR.search(inside[-2].noun):
        return ((grew, first),)
    # 今年46件，比去年的40件增长15%: the old number may stand behind the new one
    return ((grew, second),) if _LAST_YEAR.search(last.noun) else ((grew, first), (grew, second))
