"""R103 标题重复：两个标题文字相同。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_HEADING = re.compile(
    r"^(?:[一二三四五六七八九十]+、"
    r"|[（(][一二三四五六七八九十]+[）)])\s*(?P<words>[^。；：]{4,30})$"
)


def check(page: Page) -> Iterator[Hit]:
    seen: set[str] = set()
    for line in page.lines:
        heading = _HEADING.match(line.text)
        if heading and heading["words"] in seen:
            yield Hit(line.start, line.end, {"quote": heading["words"]})
        if heading:
            seen.add(heading["words"])


RULE = Rule(
    code="R103",
    kind="duplicate_heading",
    name="标题重复",
    level=Level.WARNING,
    message="标题“{quote}”前面已经用过",
    why="两节同名，多半是贴重了或忘了改。",
    authority="公开报告中的实例：241 页中 1 页",
    check=check,
    bad=("一、加强代表学习\n内容。\n二、加强代表学习\n内容。",),
    good=("一、加强代表学习\n内容。\n二、加强依法监督\n内容。",),
)
