"""D105 页码残留：第1页共2页、—1—，以及夹在词里的数字。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.words import column

_PRINTED = re.compile(
    r"第[ 　]*\d+[ 　]*页[ 　，,/]*(?:[（(]?共[ 　]*\d+[ 　]*页[）)]?)?"
    r"|共[ 　]*\d+[ 　]*页[ 　]*第[ 　]*\d+[ 　]*页"
    r"|(?<![\d\u4e00-\u9fff])[—－–─-]{1,2}[ 　]*\d{1,3}[ 　]*[—－–─-]{1,2}(?!\d)"
    r"|(?<=[\u4e00-\u9fff])[—－–][ 　]*\d{1,3}[ 　]*[—－–](?=[\u4e00-\u9fff\n])"
    r"|(?<=[\u4e00-\u9fff，。；、])\s?\d{1,3}\s?/\s?\d{2,3}(?=\s?[\u4e00-\u9fff，。；、])"
    r"|(?:^|(?<=\n))[ 　]*(?:\d{1,3}[ 　]*/[ 　]*\d{1,3}|\d{1,2}|[Pp](?:age"
    r"|\.)?[ ]*\d{1,3}(?:[ ]*of[ ]*\d+)?)[ 　]*(?=\n|$)"
)
_CITED = re.compile(r"[见在到至于的《]$")
_INSIDE = re.compile(r"([\u4e00-\u9fff])[ ]?(\d{1,3})[ ]?([\u4e00-\u9fff])")
_BEFORE_A_VERB = re.compile(
    r"(?:(?<=[，。；、：\n])|^)[ 　]?(?P<at>\d{1,3})[ ]?(?=(?:" + "|".join(column("openers")) + "))"
)


def check(page: Page) -> Iterator[Hit]:
    yield from _printed(page.text)
    yield from _inside_a_word(page.text)
    for match in _BEFORE_A_VERB.finditer(page.text):
        yield Hit(match.start("at"), match.end(), {"quote": match["at"]}, suggestion="删去数字")


def _printed(text: str) -> Iterator[Hit]:
    for match in _PRINTED.finditer(text):
        if not _CITED.search(text[: match.start()][-1:]):
            inner = match[0].strip()
            start = match.start() + match[0].index(inner)
            yield Hit(start, start + len(inner), {"quote": inner}, suggestion="删去")


def _inside_a_word(text: str) -> Iterator[Hit]:
    words = frozenset(column("bigrams"))
    for match in _INSIDE.finditer(text):
        if match[1] + match[3] in words:
            said = {"quote": match[0]}
            yield Hit(match.start(), match.end(), said, suggestion=match[1] + match[3])


RULE = Rule(
    code="D105",
    kind="page_number",
    name="页码残留",
    level=Level.ERROR,
    message="“{quote}”处混入了页码",
    why="从版面复制的稿子会把页码带进句子，甚至夹在词的中间。",
    authority="公开报告中的实例：241 页中 7 页",
    check=check,
    bad=(
        "全程约35公里。第1页共2页",
        "—1—某镇人大工作计划",
        "办3理时限90天。",
        "共258件，2涉及单位57个。",
        "1在人大建议交办会上的讲话",
        "加强领第 1 页 共 15 页导",
        "提出2/87意见建议",
    ),
    good=(
        "详见第3页。",
        "办理3件，组织2次。",
        "面积1/3以上，占2/3。",
        "——2024年1月9日在某镇会议上",
        "1、听取报告；2、组织视察。",
        "2024年1—6月开展视察。",
    ),
)
