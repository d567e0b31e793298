"""T102 标题里的文件名：扩展名、副本、最终稿、下载站编号。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import LONGEST_TITLE, Page
from daibiao.proofreading.rule import Hit, Level, Rule

_FILE = re.compile(
    r"\.(?:docx?|wps|pdf|txt|xlsx?|et|rtf|pptx?|ofd)(?![a-zA-Z])|[（(_—-]?(?:最终版|最终稿"
    r"|终稿|修改版|修改稿\d|副本|备份|新建 ?(?:文本文档|Microsoft Word 文档))[)）]?\d*"
    r"|[_-]?(?<![\d.])[vV]\d(?:\.\d+)?(?!\d)|[（(]\d{1,2}[)）]$|_\d{6,}$"
    r"|(?<=[\u4e00-\u9fff])20\d{6}$|(?<=[\u4e00-\u9fff])_(?=[\u4e00-\u9fff])",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:建议|议案|报告|总结|方案|通知|意见|材料"
    r"|计划)(?:[（(][^）)]{1,6}[）)])?(?P<at>\.(?:docx?|wps|pdf|txt|xlsx?))(?![a-zA-Z])"
)
_LINES = 2


def check(page: Page) -> Iterator[Hit]:
    for line in page.lines[:_LINES]:
        if "附件" in line.text[:3] or len(line.text) > LONGEST_TITLE:
            continue
        found = _FILE.search(line.text)
        if found:
            start = line.start + found.start()
            yield Hit(start, start + len(found[0]), {"quote": found[0]}, suggestion="删去")
    yield from _titles_in_the_body(page)


def _titles_in_the_body(page: Page) -> Iterator[Hit]:
    """关于…的建议.doc in a list of papers."""
    for line in page.lines[_LINES:]:
        found = _ENDING.search(line.text)
        if found and "附件" not in line.text and "http" not in line.text:
            start = line.start + found.start("at")
            yield Hit(start, start + len(found["at"]), {"quote": found["at"]}, suggestion="删去")


RULE = Rule(
    code="T102",
    kind="filename_in_title",
    name="标题里的文件名",
    level=Level.WARNING,
    message="标题里的“{quote}”是文件名的一部分，应删去",
    why="另存时的文件名会被当成题目带进正文。",
    authority="公开样本中的实例",
    check=check,
    bad=(
        "某镇人大工作总结.doc\n今年以来……",
        "某镇人大工作总结（最终版）2\n今年以来……",
        "人大工作报告_20240109\n各位代表：",
    ),
    good=(
        "某镇人大工作总结\n今年以来……",
        "某镇人大工作报告（审议稿）\n各位代表：",
        "附件1：名册.xlsx",
    ),
)
