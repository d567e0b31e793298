"""N109 乘积算错：24人×40元=980元。"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from daibiao.proofreading.page import Page
from daibiao.proofreading.quantities import plain
from daibiao.proofreading.rule import Hit, Level, Rule

_PRODUCT = re.compile(
    r"(?<![\d×xX*＊])(\d+(?:\.\d+)?)[\u4e00-\u9fff]{0,3}[×xX*＊](\d+(?:\.\d+)?)"
    r"[\u4e00-\u9fff/]{0,4}[=＝](\d+(?:\.\d+)?)(?!\d|[万亿])"
)


def check(page: Page) -> Iterator[Hit]:
    for match in _PRODUCT.finditer(page.text):
        one, times, said = (Decimal(part) for part in match.groups())
        if one * times != said:
            right = plain(one * times)
            says = {"one": plain(one), "times": plain(times), "right": right, "said": plain(said)}
            yield Hit(match.start(), match.end(), says, suggestion=right)


RULE = Rule(
    code="N109",
    kind="sum_mismatch",
    name="乘积算错",
    level=Level.ERROR,
    message="{one}×{times}={right}，文中是{said}",
    why="经费表里的算式逐项要经得起审计。",
    authority="公开实例：某镇视察方案的经费预算",
    check=check,
    bad=("午餐24人×40元=980元。",),
    good=("午餐24人×40元=960元。", "3人×2天×100元=600元。"),
)
