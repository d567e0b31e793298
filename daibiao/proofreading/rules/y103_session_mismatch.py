"""Y103 届次不合：题目和正文说的不是同一次会议。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.lib.numerals import to_number
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_SESSION = re.compile(
    r"第(?P<term>[一二三四五六七八九十]+"
    r"|\d+)届人民代表大会第(?P<session>[一二三四五六七八九十]+"
    r"|\d+)次会议(?P<after>[\u4e00-\u9fff]{0,6})"
)
_NOW = re.compile(r"现在(?:召开|举行|开幕)|隆重(?:召开|开幕)|主持词|开幕$|正式开幕|上$|胜利闭幕")
_HEAD = 120


def check(page: Page) -> Iterator[Hit]:
    """The head names the session; only a place that speaks of this very session is compared."""
    first: tuple[object, object] | None = None
    for match in _SESSION.finditer(page.text):
        named = (to_number(match["term"]), to_number(match["session"]))
        speaks_of_now = match.start() < _HEAD or _NOW.search(match["after"])
        if not speaks_of_now or re.search(r"通过|修[正订]|批准|以来", match["after"]):
            continue
        if first and named != first and (match.start() < _HEAD or _NOW.search(match["after"])):
            yield Hit(
                match.start(),
                match.end("session") + 3,
                {"quote": match[0].removesuffix(match["after"])},
            )
        first = first or named


RULE = Rule(
    code="Y103",
    kind="session_mismatch",
    name="届次不合",
    level=Level.WARNING,
    message="“{quote}”与前面的届次不一致",
    why="届次年年要改，改了题目忘了正文。",
    authority="公开报告 241 页中 2 页",
    check=check,
    bad=(
        "某镇第十九届人民代表大会第六次会议主持词\n各位代表：某镇第十九届人民代表大会第五次会议现在开幕。",
    ),
    good=(
        "——在某镇第十九届人民代表大会第六次会议上\n某镇第十九届人民代表大会第六次会议现在开幕。",
        "1986年12月26日北京市第八届人民代表大会第三次会议通过\n1993年某市第十届人民代表大会第四次会议修订",
    ),
)
