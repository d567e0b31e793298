"""L101 说几项不是几项：先说了数目，后面列的却不是这个数。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from daibiao.lib.numerals import to_number
from daibiao.proofreading.marks import Mark
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_ANNOUNCED = re.compile(
    r"(?P<lead>[\u4e00-\u9fff]{0,6})(?<![第\d一二三四五六七八九十年月])(?P<number>[二两三四五六七八九十]{1,2}|\d{1,2})"
    r"(?:个|大|项|点|条|件|方面|类|步|种|句|不|环节|阶段)(?P<tail>[^。；！？\n\d]{0,18})$"
)
_SECOND_NUMBER = re.compile(r"[二两三四五六七八九十]+[个项点条件次名类]")
_THINGS = (
    r"(?:方面|点|项|件|条|个|大|步|类)[\u4e00-\u9fff]{0,6}(?:事|工作|任务|意见|建议|要求"
    r"|希望|措施|打算|体会|问题|情况|方面|看法|做法|点|议程)"
)
_PROMISE = re.compile(
    rf"(?:以下|如下|下列|下面).{{0,12}}$|(?:抓好?|做好|办好|讲|谈|提出?|突出|着力|从|分|做到"
    rf"|主要[有是]|围绕|强调|存在|布置)"
    rf"(?:以下|这|好|的是)?[二两三四五六七八九十\d]{{1,2}}{_THINGS}?.{{0,4}}$"
)
GREATEST = 15
_PAUSES = "。：:；！？\n"
_NESTED = frozenset({"first_is", "first_must", "circled"})


def check(page: Page) -> Iterator[Hit]:
    for index, mark in enumerate(page.marks):
        if mark.number != 1:
            continue
        announced = _announcement(page.text, mark.start)
        if announced is None:
            continue
        said = int(to_number(announced["number"]) or 0)
        listed = _length(page, page.marks[index:])
        if said <= GREATEST and listed != said and not (listed == 1 and mark.style in _NESTED):
            quote = announced[0][len(announced["lead"]) :]
            start = (
                announced.start() + len(announced[0]) - len(quote) - min(4, len(announced["lead"]))
            )
            yield Hit(start, announced.end(), {"said": said, "listed": listed})


def _announcement(text: str, end: int) -> re.Match[str] | None:
    """三项工作 in the last sentence before the list, with nothing but a pause between."""
    before = text[max(0, end - 80) : end].rstrip(" \t\u3000\xa0\n")
    if not before or before[-1] not in _PAUSES:
        return _announcement_without_pause(text, end, before)
    stop = max(0, end - 80) + len(before.rstrip("。：:；！？\n \u3000"))
    return _last_announcement(text, stop)


def _announcement_without_pause(text: str, end: int, before: str) -> re.Match[str] | None:
    """A heading line 抓好三项工作 needs no pause; a comma neither."""
    stop = max(0, end - 80) + len(before.rstrip("，,"))
    ends_line = "\n" in text[stop:end] or before.endswith(("，", ","))
    return _last_announcement(text, stop) if ends_line else None


def _last_announcement(text: str, stop: int) -> re.Match[str] | None:
    sentence = max(text.rfind(pause, 0, stop) for pause in "。；！？\n") + 1
    found = _ANNOUNCED.search(text, sentence, stop)
    if found is None or _SECOND_NUMBER.search(found["tail"]):
        return None
    # 作了九项决议。一、建章立制: a full stop needs a word that promises a list
    promises = text[stop : stop + 1] in "：:，," or _PROMISE.search(text, sentence, stop)
    return found if promises else None


def _length(page: Page, marks: Sequence[Mark]) -> int:
    """How many items the list that begins at the first mark has, a missing one not counted."""
    first = marks[0]
    count, last = 1, 1
    for mark in marks[1:]:
        if mark.style != first.style:
            if _is_above(mark, first):
                break
            continue
        if mark.number <= last:
            break
        count, last = count + 1, mark.number
    return count


_ORDER = ("chapter", "section", "article", "headline", "bracketed", "digit", "digit_bracketed")


def _is_above(mark: Mark, first: Mark) -> bool:
    """A heading ends the lists below it."""
    if mark.style not in _ORDER:
        return False
    if first.style not in _ORDER:
        return mark.style in _ORDER[:4]
    return _ORDER.index(mark.style) < _ORDER.index(first.style)


RULE = Rule(
    code="L101",
    kind="count_mismatch",
    name="数目与所列不符",
    level=Level.ERROR,
    message="说是{said}项，后面列了{listed}项",
    why="报了数就要列够；少一项，听的人会一直等。",
    authority="种子文：称四个方面，只有一是、二是、三是",
    check=check,
    bad=(
        "抓好以下四个方面工作。\n一是学习。\n二是监督。\n三是服务。",
        "会议议程有六项：\n1、听取报告；\n2、审查预算；\n3、票决项目。",
        "我讲三点意见：\n一、肯定成绩\n二、正视问题",
        "提出三点希望：一要讲政治，二要办实事。",
    ),
    good=(
        "抓好以下三项工作：一是学习；二是监督；三是服务。",
        "推动解决群众反映强烈的问题7个。\n（一）坚持方向。\n（二）突出重点。",
        "分四个阶段进行。按照要求组织实施。\n一、组织到位",
        "我讲两点意见。\n一、肯定成绩\n一是会议多。二是活动多。\n二、正视问题",
        "有下列情形之一的：\n（一）逾期的；\n（二）拒办的。",
    ),
)
