"""L104 序号重复：出现两个“三、”。"""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.proofreading.numbering import odd_steps
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_AHEAD = 8


def check(page: Page) -> Iterator[Hit]:
    for step in odd_steps(page):
        mark = step.mark
        if mark.number <= step.before:
            stop = page.text.find("\n", mark.start)
            end = min(mark.end + _AHEAD, stop if stop >= 0 else len(page.text))
            yield Hit(
                mark.start,
                end,
                {"number": mark.number, "next": step.before + 1},
                level=_level(page),
            )


def _level(page: Page) -> Level | None:
    """A printed regulation may quote others' articles or have lost one on purpose."""
    return Level.WARNING if page.is_regulation else None


RULE = Rule(
    code="L104",
    kind="numbering_duplicate",
    name="序号重复",
    level=Level.ERROR,
    message="序号{number}已经用过，此处应为{next}",
    why="重号多半是加了一段没有改号。",
    authority="GB/T 9704—2012 结构层次序数依次标注；公开报告 241 页中 4 页",
    check=check,
    bad=(
        "一、学习\n二、监督\n二、服务",
        "第一条 目的。\n第二条 原则。\n第二条 职责。",
        "1、听取报告；\n2、审查预算；\n2、票决项目。",
        "一是学习；二是监督；二是服务。",
    ),
    good=("一、学习\n二、监督\n三、服务", "一是学习；二是监督。\n一是经费少；二是人手少。"),
)
