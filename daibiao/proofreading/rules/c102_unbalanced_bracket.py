"""C102 括号引号不成对。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_PAIRS = {
    "（": "）", "(": ")", "【": "】", "《": "》", "〈": "〉", "“": "”", "‘": "’", "「": "」",
    "『": "』", "〔": "〕", "［": "］", "[": "]", "〝": "〞", "{": "}",
}  # fmt: skip
_ANY = re.compile("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
# a list mark such as 1） or a) has no opening half
_LIST_MARK = re.compile(r"(?:^|[\n。；：，\s])[0-9a-zA-Z一二三四五六七八九十]{1,3}$")
_WIDTHS = {"（": ")", "(": "）", "[": "］", "［": "]"}
REACH = 12
LINES_OPEN = 2
NEAR = 30


def check(page: Page) -> Iterator[Hit]:
    open_marks: list[int] = []
    for match in _ANY.finditer(page.text):
        where, mark = match.start(), match[0]
        yield from _forgotten(page.text, open_marks, where)
        if mark in _PAIRS:
            if open_marks and mark in "“《（" and page.text[open_marks[-1]] == mark:
                yield _hit(page.text, open_marks.pop())
            open_marks.append(where)
        elif open_marks and _fits(page.text[open_marks[-1]], mark):
            open_marks.pop()
        elif not (mark in "）)" and _LIST_MARK.search(page.text[max(0, where - 5) : where])):
            yield from _wrong_closer(page.text, open_marks, where)
    for where in open_marks:
        yield _hit(page.text, where)


def _fits(opener: str, closer: str) -> bool:
    return _PAIRS[opener] == closer or _WIDTHS.get(opener) == closer


def _forgotten(text: str, open_marks: list[int], where: int) -> Iterator[Hit]:
    """An opening half more than two lines back is never closed; it leaves `open_marks`."""
    while open_marks and text.count("\n", open_marks[0], where) > LINES_OPEN:
        yield _hit(text, open_marks.pop(0))


def _wrong_closer(text: str, open_marks: list[int], where: int) -> Iterator[Hit]:
    """“两会〞: the half before it was opened otherwise; a lone half stands for itself."""
    partner = next((i for i in reversed(open_marks) if _fits(text[i], text[where])), None)
    if partner is not None:
        while open_marks[-1] != partner:
            yield _hit(text, open_marks.pop())
        open_marks.pop()
    elif open_marks and where - open_marks[-1] <= NEAR and text[where] in "〞”’》〉":
        start = open_marks.pop()
        yield Hit(start, where + 1, {"quote": text[start : where + 1]})
    else:
        yield _hit(text, where, lead=True)


def _hit(text: str, where: int, *, lead: bool = False) -> Hit:
    start = max(0, where - REACH, text.rfind("\n", 0, where) + 1) if lead else where
    stop = text.find("\n", where)
    end = where + 1 if lead else min(where + REACH, stop if stop >= 0 else len(text))
    return Hit(start, end, {"quote": text[start:end]})


RULE = Rule(
    code="C102",
    kind="unbalanced_bracket",
    name="括号引号不成对",
    level=Level.WARNING,
    message="“{quote}”处的括号或引号不成对",
    why="丢了半个括号，后面的话算里算外就说不清。",
    authority="GB/T 15834—2011：引号、括号、书名号成对使用",
    check=check,
    bad=(
        "这次会议是县“两会〞后的重要会议。",
        "学习《代表法、《选举法》。",
        "接待选民（含流动人口312人次。",
        "接待选民312人次）。",
        "根据《代表法〉的规定。",
    ),
    good=(
        "学习《关于修改〈代表法〉的决定》，开展“人大代表之家”活动。",
        "1）听取报告；2）组织视察。",
        "（以下简称“代表之家”）",
    ),
)
