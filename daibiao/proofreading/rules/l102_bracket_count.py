"""L102 括号里列的不够数：四本台账（会议台账、活动台账、建议台账）。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.lib.numerals import to_number
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_BRACKET = re.compile(
    r"(?<![第\d一二三四五六七八九十年月])(?P<number>[二两三四五六七八九十]|\d{1,2})"
    r"(?P<what>(?:[个大项本种类条件册簿级门块支套点]|方面)[\u4e00-\u9fff]{0,8}|有)[”]?"
    r"[（(](?P<items>[^（）()\n]{3,120})[）)]"
)
_MIX = re.compile(r"[和及与]|以及")
_VAGUE = re.compile(r"等|…|其中|如下|\d+[名人个件]|详见|以下简称")
_PLAIN_LIST = re.compile(
    r"(?<![和及与、])(?P<items>[\u4e00-\u9fff]{1,8}(?:、[\u4e00-\u9fff]{1,8}){1,6}(?:[和及与][\u4e00-\u9fff]{1,8})?)(?P<number>[二两三四五六七八九])(?:大|个)(?P<what>方面|环节|产业|阶段|步骤)"
)


def check(page: Page) -> Iterator[Hit]:
    for match in _BRACKET.finditer(page.text):
        items = re.split(r"[、；;]|，(?!.*、)", match["items"])
        if len(items) == 1 or _VAGUE.search(match["items"]):
            continue
        yield from _compared(match, len(items), len(_MIX.findall(match["items"])))
    for match in _PLAIN_LIST.finditer(page.text):
        yield from _compared(
            match, match["items"].count("、") + 1, len(_MIX.findall(match["items"]))
        )


def _compared(match: re.Match[str], listed: int, joined: int) -> Iterator[Hit]:
    said = to_number(match["number"])
    if said is not None and not listed <= said <= listed + joined:
        yield Hit(match.start(), match.end(), {"said": match["number"], "listed": listed})


RULE = Rule(
    code="L102",
    kind="count_mismatch",
    name="列举不够数",
    level=Level.WARNING,
    message="说是{said}，列出的有{listed}",
    why="数目与所列同在一句，一眼就能看出不符。",
    authority="公开报告 52 处先报数后列举，46 处相符",
    check=check,
    bad=(
        "设立四本台账（会议台账、活动台账、建议台账）。",
        "落实“六有”（有场所、有牌子、有制度、有台账、有经费）标准。",
        "蔬菜、畜牧养殖及果品四大产业不断壮大。",
    ),
    good=(
        "修订三项制度（学习制度、联系制度、视察制度）。",
        "走访三类户（脱贫户、监测户和低保户）。",
        "蔬菜、畜牧养殖及果品三大产业不断壮大。",
        "修建桥梁、道路五处。",
        "走访四个村（东河、西河等）。",
    ),
)
