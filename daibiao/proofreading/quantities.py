"""Numbers with a measure word, exact enough for sums and shares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from daibiao.lib.numerals import to_number

_UNITS = """
人次 户次 件次 场次 批次 台次 平方公里 平方米 公里 个百分点 元 名 人
位 件 条 起 户 个 家 处 项 次 份 只 票 所 张 批 期 篇 部 宗
例 桩 块 台 辆 亩 米 吨 斤 场 株 盏 座 间 支 册 天 分 岁 套
本 幅 栋
"""
_UNIT = "|".join(sorted(_UNITS.split(), key=len, reverse=True))
_CJK = "\u4e00-\u9fff"
_QUANTITY = re.compile(
    rf"(?P<about>约|近|超过|超|逾|不少于|不低于|不超过|至少|达到)?"
    rf"(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)?"
    rf"|(?<![第十百千万]){'[一二两三四五六七八九十百千零〇]+'})"
    rf"(?P<more>余|多|来|几)?(?P<big>万|亿)?(?P<over>余|多)?(?P<unit>{_UNIT})(?P<after>以上"
    rf"|左右|以内)?"
)
_NOUN = re.compile(rf"[{_CJK}“”（）()《》A-Za-z]*$")
_THING = re.compile(rf"[{_CJK}]{{0,6}}")
_BIG = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}


@dataclass(frozen=True)
class Quantity:
    """`noun` is what stands before the number in its clause, `thing` what stands behind it."""

    start: int
    end: int
    value: Decimal
    unit: str
    noun: str
    thing: str
    is_exact: bool


def find_quantities(text: str) -> Iterator[Quantity]:
    for match in _QUANTITY.finditer(text):
        number = to_number(match["number"])
        before = text[max(0, match.start() - 24) : match.start()]
        if number is None or re.search(r"[第\d.]$", before):
            continue
        noun = _NOUN.search(before)
        thing = _THING.match(text, match.end())
        yield Quantity(
            start=match.start("number"),
            end=match.end(),
            value=Decimal(str(number)) * _BIG.get(match["big"] or "", Decimal(1)),
            unit=match["unit"],
            noun=noun[0] if noun else "",
            thing=thing[0] if thing else "",
            is_exact=not any(match[g] for g in ("about", "more", "over", "after")),
        )


_PERSONS = frozenset("人名位")
_PAPERS = frozenset("件条只")
_CASES = frozenset("起件宗")


def one_kind(left: str, right: str) -> bool:
    """Whether two measure words may count the same things."""
    return left == right or any({left, right} <= group for group in (_PERSONS, _PAPERS, _CASES))


def plain(number: Decimal) -> str:
    """91.10 as 91.1, 20 as 20."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
