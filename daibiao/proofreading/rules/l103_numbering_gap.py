"""L103 序号跳号：4之后是6，第三条之后是第五条。"""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.proofreading.numbering import odd_steps
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_AHEAD = 8


def check(page: Page) -> Iterator[Hit]:
    for step in odd_steps(page):
        mark = step.mark
        if mark.number > step.before + 1 and not _opens_an_excerpt(page, step.before, mark.start):
            end = min(mark.end + _AHEAD, _line_end(page.text, mark.start))
            says = {"missing": "、".join(str(n) for n in range(step.before + 1, mark.number))}
            yield Hit(mark.start, end, says, level=_level(page))


def _opens_an_excerpt(page: Page, before: int, start: int) -> bool:
    """An excerpt may begin with 第五条; so may a text whose first mark was lost with its line."""
    return before == 0 and all(mark.start >= start for mark in page.marks)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _level(page: Page) -> Level | None:
    """A printed regulation may quote others' articles or have lost one on purpose."""
    return Level.WARNING if page.is_regulation else None


RULE = Rule(
    code="L103",
    kind="numbering_gap",
    name="序号跳号",
    level=Level.ERROR,
    message="序号不连续，缺{missing}",
    why="跳号多半是删了一段没有改号，或者少抄了一段。",
    authority="GB/T 9704—2012 结构层次序数依次标注；公开报告 241 页中 3 页",
    check=check,
    bad=(
        "1、听取报告；\n2、审查预算；\n4、补选副镇长。",
        "第三条 应当答复。\n第五条 应当重办。",
        "一、总则\n（一）逾期的；\n（二）拒办的；\n（四）作假的。",
        "一是学习；二是监督；四是服务。",
    ),
    good=(
        "一、总则\n（一）学习。\n（二）监督。\n二、附则\n（一）施行。",
        "第一章 总则\n第一条 目的。\n第二章 附则\n第二条 施行。",
        "第九条 代表应当出席。\n第十条 代表应当发言。",
        "1.5万元用于培训。\n2.3万元用于视察。",
    ),
)
