"""R104 表行重复：文中表格的同一行出现两次。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_CELLS = re.compile(r"\t+|\s*\|\s*|[ \u3000]{2,}")
_RULE_LINE = re.compile(r"^[\s|:+-]*$")

FEWEST_CELLS = 3


def check(page: Page) -> Iterator[Hit]:
    seen: set[tuple[str, ...]] = set()
    for line in page.lines:
        cells = tuple(cell for cell in _CELLS.split(line.text.strip("| \t")) if cell)
        # rows of blanks to be filled in are alike on purpose
        told = [c for c in cells if re.search(r"[\u4e00-\u9fff]{2}", c)]
        if len(cells) < FEWEST_CELLS or len(told) <= 1 or _RULE_LINE.match(line.text):
            continue
        if cells in seen:
            yield Hit(line.start, line.end, {"quote": line.text[:20]})
        seen.add(cells)


RULE = Rule(
    code="R104",
    kind="duplicate_row",
    name="表行重复",
    level=Level.WARNING,
    message="表中“{quote}”一行重复",
    why="名单和台账贴重一行，人数就多一个。",
    authority="文档中的表格；公开样本中的实例",
    check=check,
    bad=("张某\t东河村\t党员\n李某\t西河村\t群众\n张某\t东河村\t党员",),
    good=("张某\t东河村\t党员\n李某\t西河村\t群众", "姓名\t村\t备注\n\t\t\n\t\t"),
)
