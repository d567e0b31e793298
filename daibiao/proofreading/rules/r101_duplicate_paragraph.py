"""R101 段落重复：同一段文字出现两次。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

SHORTEST = 18
_MARK = re.compile(
    r"^(?:第?[一二三四五六七八九十\d]+[、.．条]|[（(][一二三四五六七八九十\d]+[）)]"
    r"|[一二三四五六七八九十]是)\s*"
)
_NOISE = re.compile(r"[\s，。；：、！？,.;:（）()“”\"]")


def check(page: Page) -> Iterator[Hit]:
    seen: dict[str, int] = {}
    level = Level.WARNING if page.is_regulation else None
    for number, line in enumerate(page.lines, start=1):
        bare = _NOISE.sub("", _MARK.sub("", line.text))
        if len(bare) < SHORTEST or "\t" in line.text or "|" in line.text:
            continue
        if bare in seen:
            yield Hit(
                line.start,
                line.end,
                {"first": seen[bare]},
                suggestion="删去重复的一段",
                level=level,
            )
        seen.setdefault(bare, number)


RULE = Rule(
    code="R101",
    kind="duplicate_paragraph",
    name="段落重复",
    level=Level.ERROR,
    message="这一段与第{first}段相同",
    why="拼接旧稿时常把一段贴了两次。",
    authority="公开报告中的实例：241 页中 3 页",
    check=check,
    bad=(
        "组织代表视察三次，提出意见二十条，均已转交办理。\n二、学习\n组织代表视察三次，提出意见二十条，均已转交办理。",
        "（一）组织代表视察三次，提出意见二十条，均已转交办理。\n（二）组织代表视察三次，提出意见二十条，均已转交办理。",
    ),
    good=(
        "组织代表视察三次，提出意见二十条。\n组织代表视察两次，提出意见十一条。",
        "特此报告。\n特此报告。",
    ),
)
