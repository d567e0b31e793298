"""R102 句子重复：同一段里一句话说了两遍。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.spans import Span

_CLAUSE = re.compile(r"[^，。；：！？\n、]+")
_LONG_SENTENCE = 12
_LONG_CLAUSE = 12
_SHORT_COUNT = 4
_TWICE = re.compile(r"(?P<once>[\u4e00-\u9fff]{4,14})(?P=once)")
_COUNT = re.compile(r"[\u4e00-\u9fff]{2,}.*\d+(?:\.\d+)?[\u4e00-\u9fff%]")


def check(page: Page) -> Iterator[Hit]:
    hits = list({(hit.start, hit.end): hit for hit in _repeats(page)}.values())
    for hit in hits:
        # a repeated sentence speaks for its clauses
        if not any(o is not hit and o.start <= hit.start and hit.end <= o.end for o in hits):
            yield hit


def _repeats(page: Page) -> Iterator[Hit]:
    for line in page.lines:
        if not page.is_regulation:
            yield from _clauses(line)
        for match in _TWICE.finditer(line.text):
            yield _hit(line, match.start("once"), match.end(), match["once"])
    if not page.is_regulation:
        yield from _sentences(page)


def _clauses(line: Span) -> Iterator[Hit]:
    """Inside one line a clause of 12 characters, or one that states a number, stands once."""
    seen: set[str] = set()
    for match in _CLAUSE.finditer(line.text):
        clause = re.sub(r"^(?:其中|另有|共|并|和|及)", "", match[0].strip())
        weighty = len(clause) >= _LONG_CLAUSE or (
            len(clause) > _SHORT_COUNT and _COUNT.search(clause)
        )
        if weighty and clause in seen and not clause.startswith(("占", "比")):
            yield _hit(line, match.start(), match.end(), clause)
        seen.add(clause)


def _sentences(page: Page) -> Iterator[Hit]:
    """Across the text a whole sentence stands once; whole lines are R101's."""
    lines = {line.text.rstrip("。！？") for line in page.lines}
    seen: set[str] = set()
    for sentence in page.sentences:
        if sentence.text in seen and sentence.text not in lines:
            yield Hit(sentence.start, sentence.end, {"quote": sentence.text})
        if len(sentence.text) >= _LONG_SENTENCE:
            seen.add(sentence.text)


def _hit(line: Span, start: int, end: int, quote: str) -> Hit:
    return Hit(line.start + start, line.start + end, {"quote": quote}, suggestion="删去重复")


RULE = Rule(
    code="R102",
    kind="duplicate_clause",
    name="句子重复",
    level=Level.WARNING,
    message="“{quote}”前面已经说过",
    why="重复的一项会让分项相加对不上合计。",
    authority="公开报告中的实例：同一分项出现两次，合计因此不符",
    check=check,
    bad=(
        "农业农村16件，交通水利12件，农业农村16件，其他3件。",
        "进一步加强代表学习培训工作，提高能力，进一步加强代表学习培训工作。",
        "组织代表组织代表视察三次。",
        "代表机制健全，活动有声有色。视察三次。\n二、监督\n代表机制健全，活动有声有色。会议开了三次。",
    ),
    good=(
        "农业农村16件，交通水利12件。",
        "一是加强学习，二是加强监督。",
        "甲村3件，占10%，乙村3件，占10%。",
    ),
)
