"""N101 与台账不符：句中的数须与所引指标一致。"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from daibiao.lib.numerals import to_number
from daibiao.proofreading.facts import BoundNumber, Facts
from daibiao.proofreading.page import Page
from daibiao.proofreading.quantities import plain
from daibiao.proofreading.rule import Hit, Level, Rule

_SAID = re.compile(
    r"(?P<number>\d+(?:,\d{3})*(?:[.·]\d+)?|[零〇一二两三四五六七八九十百千]+)(?P<more>[余多])?"
    r"(?P<big>[万亿])?(?P<over>[余多])?"
)
_BIG = {"万": Decimal(10_000), "亿": Decimal(100_000_000), "": Decimal(1)}


def check(page: Page) -> Iterator[Hit]:
    for bound in page.facts.numbers:
        said = _SAID.search(page.text, bound.start, bound.end)
        if said and not _agrees(said, bound):
            fact = f"{plain(Decimal(str(bound.value)))}{bound.unit}"
            yield Hit(bound.start, bound.end, {"name": bound.name, "fact": fact}, suggestion=fact)


def _agrees(said: re.Match[str], bound: BoundNumber) -> bool:
    fact = Decimal(str(bound.value))
    number = Decimal(str(to_number(said["number"])))
    scale = Decimal(1) if bound.unit[:1] in {"万", "亿"} else _BIG[said["big"] or ""]
    if said["more"] or said["over"]:
        # 190余 may be said of 191 to 199, and 1.2万余 of 12,001 to 12,999
        step = 10 if said["more"] else scale * Decimal(10) ** _exponent(number)
        return number * scale < fact < number * scale + step
    return number * scale == fact


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _page(text: str, value: float, unit: str, quote: str) -> Page:
    start = text.index(quote)
    bound = BoundNumber(start, start + len(quote), "training.sessions", "培训场次", value, unit)
    return Page(text, Facts(numbers=(bound,)))


RULE = Rule(
    code="N101",
    kind="figure_mismatch",
    name="与台账不符",
    level=Level.ERROR,
    message="台账中“{name}”为{fact}，文中不是这个数",
    why="报告里的数字由台账计数得出；手改一处，数文就不再一致。",
    authority="本系统：数字出自台账",
    check=check,
    bad=(
        _page("组织代表培训21场次。", 12, "场次", "21场次"),
        _page("组织代表培训112场次。", 12, "场次", "112场次"),
        _page("提出意见200多条。", 190, "条", "200多条"),
        _page("开了十五次会议。", 14, "次", "十五次"),
    ),
    good=(
        _page("组织代表培训12场次。", 12, "场次", "12场次"),
        _page("提出意见190多条。", 196, "条", "190多条"),
        _page("开了十五次会议。", 15, "次", "十五次"),
        _page("筹资2.5万元。", 25000, "元", "2.5万元"),
        _page("筹资2.5万元。", 2.5, "万元", "2.5万元"),
    ),
)
