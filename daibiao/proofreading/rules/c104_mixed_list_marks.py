"""C104 序号样式混用：同一层有“1、”也有“2.”。"""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_STYLES = frozenset({"headline", "digit", "bracketed"})
_AHEAD = 6


def check(page: Page) -> Iterator[Hit]:
    last: dict[str, tuple[int, str]] = {}
    for mark in page.marks:
        if mark.style not in _STYLES:
            continue
        shape = page.text[mark.end - 1]
        number, before = last.get(mark.style, (0, shape))
        if mark.number == number + 1 and number and shape != before:
            stop = page.text.find("\n", mark.start)
            end = min(mark.end + _AHEAD, stop if stop >= 0 else len(page.text))
            yield Hit(mark.start, end, {"mark": page.text[mark.start : mark.end], "before": before})
        last[mark.style] = (mark.number, shape)


RULE = Rule(
    code="C104",
    kind="mixed_separator",
    name="序号样式混用",
    level=Level.HINT,
    message="序号“{mark}”与前一个（“{before}”）样式不同",
    why="同一层用两种序号样式，读者分不清层次。",
    authority="GB/T 9704—2012 结构层次序数：一、（一）1.（1）；公开报告 2 页",
    check=check,
    bad=("1、听取报告；\n2.审查预算；", "（一）学习\n(二)监督", "一、学习\n二.监督"),
    good=("1、听取报告；\n2、审查预算；", "一、学习\n（一）制度\n1.备课\n2.考核\n二、监督"),
)
