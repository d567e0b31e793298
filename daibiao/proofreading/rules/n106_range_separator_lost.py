"""N106 起止号丢失：26—29日成了2629日，8-10分成了810分。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

# unit behind the digits -> greatest value, greatest step, what stands before
_UNITS = {
    "日": (31, 30, r"(?<=月)"),
    "号": (31, 30, r"(?<=月)"),
    "月": (12, 11, r"(?<![\d第个])"),
    "分": (100, 5, r"(?<![\d第.])"),
    "岁": (110, 60, r"(?<![\d第.])"),
    "周岁": (110, 60, r"(?<![\d第.])"),
    "%": (100, 60, r"(?<![\d.])"),
    "时": (24, 12, r"(?<![\d第:：小])"),
}
_DIGITS = re.compile(
    "|".join(f"{before}(\\d{{2,4}})(?={unit})" for unit, (_, _, before) in _UNITS.items())
)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?=年)")

TWO_AND_TWO = 4


def check(page: Page) -> Iterator[Hit]:
    for match in _YEARS.finditer(page.text):
        if int(match[1]) < int(match[2]):
            yield _hit(match, (match[1], match[2]), "年")
    for match in _DIGITS.finditer(page.text):
        unit = next(u for u in _UNITS if page.text.startswith(u, match.end()))
        pair = _pair(match[0], unit)
        if pair:
            yield _hit(match, pair, unit)


def _hit(match: re.Match[str], pair: tuple[str, str], unit: str) -> Hit:
    return Hit(
        match.start(),
        match.end() + len(unit),
        {"quote": match[0] + unit},
        suggestion=f"{pair[0]}—{pair[1]}{unit}",
    )


def _pair(digits: str, unit: str) -> tuple[str, str] | None:
    """The two ends, when the number is too great to be one value and splits into two."""
    greatest, step, _ = _UNITS[unit]
    # three digits of a percentage, an age or an hour may be one plain number
    if int(digits) <= greatest or (
        unit in {"岁", "周岁", "%", "时"} and len(digits) != TWO_AND_TWO
    ):
        return None
    for cut in range(1, len(digits)):
        low, high = digits[:cut], digits[cut:]
        if (
            "0" not in {low[0], high[0]}
            and 0 < int(high) - int(low) <= step
            and int(high) <= greatest
        ):
            return low, high
    return None


RULE = Rule(
    code="N106",
    kind="range_separator_lost",
    name="起止号丢失",
    level=Level.WARNING,
    message="“{quote}”可能丢了起止号",
    why="转换时短横线会丢，两个数粘成一个大数。",
    authority="公开报告中的实例：8-10分成810分，26—29日成2629日",
    check=check,
    bad=(
        "9月2629日组织视察。",
        "每项得810分。",
        "20212023年组织培训。",
        "2024年46月开展调研。",
        "3050岁代表。",
    ),
    good=(
        "9月26—29日组织视察。",
        "办理时限90天，最长180日。",
        "履职积分120分，满分150分。",
        "12月8日，10月底，36个月。",
        "2023年11月12日",
    ),
)
