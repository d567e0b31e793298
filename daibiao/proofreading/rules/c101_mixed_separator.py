"""C101 分隔号混用：＼、/ 与顿号混用，间隔号当小数点，半角逗号夹在中文里。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_H = "\u4e00-\u9fffxX×）》”"
_SLASH = re.compile(rf"[{_H}]{{1,6}}[＼\\][{_H}“《（]{{1,6}}")
_COMMA = re.compile(r"(?<![\d，、])\d{1,3}，\d(?=[万亿]元|[%％]|公里|万亩)")
_SMALL = re.compile(r"[\u4e00-\u9fff\d]{1,6}[﹑､︑﹐][\u4e00-\u9fff\d]{1,6}")
_STROKE = re.compile(r"[\u4e00-\u9fff]{2,6}[/／|｜·•][\u4e00-\u9fff]{2,6}")
_POINT = re.compile(r"\d+[·・。][\d]+(?=[万亿]?(?:元|%|％|人|亩|公里|平方|个百分点|吨|斤|倍|米))")
_HALF = re.compile(
    r"[\u4e00-\u9fff”》）%\d][,;](?=[\u4e00-\u9fff“《])|(?<=[\u4e00-\u9fff”》）])[,;](?=\d)"
)
_MIXED_LIST = re.compile(
    r"[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6})+[;；.．·•][\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6})*(?=等)"
)


def check(page: Page) -> Iterator[Hit]:
    for pattern in (_SLASH, _POINT, _COMMA, _SMALL, _MIXED_LIST):
        for match in pattern.finditer(page.text):
            yield Hit(match.start(), match.end(), {"quote": match[0]}, suggestion=_right(match[0]))
    for sentence in page.sentences:
        yield from _strokes(page, sentence.start, sentence.end)
    for line in page.lines:
        yield from _half_width(page, line.start, line.end)


def _right(quote: str) -> str:
    if quote[:1].isdigit():
        return re.sub("[·・。，]", ".", quote)
    return re.sub(r"[＼\\;；.．·•/／|｜﹑､︑﹐]", "、", quote)


def _strokes(page: Page, start: int, end: int) -> Iterator[Hit]:
    """A stroke is wrong where the same list has 、 beside it."""
    for match in _STROKE.finditer(page.text, start, end):
        beside = page.text[max(start, match.start() - 1)] + page.text[match.end() : match.end() + 1]
        if "、" in beside:
            yield Hit(match.start(), match.end(), {"quote": match[0]}, suggestion=_right(match[0]))


def _half_width(page: Page, start: int, end: int) -> Iterator[Hit]:
    """One finding a line: such commas come in swarms."""
    found = list(_HALF.finditer(page.text, start, end))
    if found and page.text.count("，") >= page.text.count(","):
        first, last = max(start, found[0].start() - 2), min(end, found[0].end() + 2)
        yield Hit(first, last, {"quote": page.text[first:last]}, level=Level.HINT)


RULE = Rule(
    code="C101",
    kind="mixed_separator",
    name="分隔号混用",
    level=Level.WARNING,
    message="“{quote}”分隔号用得不对或前后不一",
    why="同一列举里换了分隔号，多半是识别或转换出错。",
    authority="GB/T 15834—2011 标点符号用法：并列词语之间用顿号；种子文的＼",
    check=check,
    bad=(
        "建成镇政府机关、XXX＼XXX等“人大代表之家”XX个。",
        "支出3·5万元。",
        "支出3，5万元。",
        "走访东河、西河/南河、北河等村。",
        "组织代表视察,提出意见20条，办结18条。",
        "参选率97。3%。",
    ),
    good=(
        "走访东河、西河、南河等村。",
        "支出3.5万元。",
        "实行党委领导/人大主办的办法。",
        "“三联三访”·人大在行动",
        "投入1,200元，A/B类建议。",
        "习近平·论坚持",
    ),
)
