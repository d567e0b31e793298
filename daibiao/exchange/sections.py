"""A line that stands alone between rows and holds for those below: a village, a level, an event."""

from __future__ import annotations

import re
from typing import Any

from daibiao.exchange.books import BookKind
from daibiao.exchange.cells import village
from daibiao.exchange.choosing import levels
from daibiao.lib import amounts, dates
from daibiao.lib.dates import Day
from daibiao.lib.tidy import squeezed
from daibiao.registers.columns import Kind

_NUMBER = re.compile(
    r"^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d+[、.．]|第[一二三四五六七八九十]+[、：:])"
)
_COUNT = re.compile(
    r"[（(][^（(）)]*?\d*[^（(）)]*[人条件项户次个名块起][)）]$|[：:]$|[（(]共?\d+[)）]$"
)
_MONTH = re.compile(r"^(?:(\d{4})年)?(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]|元|正|腊)月份?$")
_LEVEL = re.compile(r"(镇|乡|县|区|市|州)(级)?(人大)?代表|^(镇|乡|县|区|市|州)级")
_VILLAGE = re.compile(r"(村|社区|居委会|村委会)$")
_EVENT = re.compile(r"会议|培训|视察|调研|活动|学习|检查|座谈|走访|大会|评议|人代会")
_TENS = "[一二三四五六七八九十]"
_DAY = re.compile(
    r"(?:(?:\d{4}|[一二〇○零三四五六七八九]{4})[年./-])?"
    rf"(?:\d{{1,2}}|{_TENS}{{1,2}})[月./-](?:\d{{1,2}}|{_TENS}{{1,3}})[日号]?"
)
_HELD = re.compile(
    r"[（(]?(?:于|(?:召开|举行|会议|活动)?(?:时间|日期)[:：]?)?@(?:召开|举行|举办|开展)?[）)]?[，,、;；]?"
)
_FIGURES = {
    "due": "应到会?|应出席|应参加|应参会",
    "present": "实到会?|实际到会|实际出席|实际参加|实出席|(?<!应)(?<!缺)出席",
    "leave": "请假",
    "absent": "缺席|未到|旷会",
}


def read_section(text: str, kind: BookKind) -> dict[str, Any]:
    """What holds for the rows below: field → value; ``_month`` for a month."""
    bare = _NUMBER.sub("", squeezed(text))
    if found := _MONTH.match(bare):
        return {"_month": _month(found)}
    if kind.code == "G10" and _EVENT.search(bare):
        return event(bare)
    bare = _COUNT.sub("", bare)
    if kind.field("level") and kind.code == "G01" and (found := _LEVEL.search(bare)):
        return {"level": levels(found[0])}
    if kind.code == "G06" and "组" in bare:
        return {"name": re.split(r"[（(：:，,]", bare)[0]}
    return _place(bare, kind)


def _place(bare: str, kind: BookKind) -> dict[str, Any]:
    homes = [field.name for field in kind.fields if field.kind is Kind.HOME]
    villages = [field.name for field in kind.fields if field.kind is Kind.VILLAGE]
    if homes and (not villages or not _VILLAGE.search(bare)) and len(bare) < 25:
        return {homes[0]: bare}
    if villages and len(bare) < 15:
        return {villages[0]: village(bare)}
    return {}


def _month(found: re.Match[str]) -> Day:
    months = {"元": 1, "正": 1, "腊": 12}
    month = months.get(found[2]) or amounts.read_text(found[2]).value
    return Day(int(found[1]) if found[1] else None, int(month or 1))


def event(text: str) -> dict[str, Any]:
    """An event with its day and head counts: 七次会议（2024年1月12日）：应到110人，实到102人…."""
    bare = squeezed(text)
    found: dict[str, Any] = {}
    for field, word in _FIGURES.items():
        if number := re.search(
            rf"(?:{word})(?:人数|代表|人员)?[:：]?(\d+|[一二三四五六七八九十百]+)", bare
        ):
            found[field] = amounts.read_text(number[1]).value
    head = re.split(r"[:：，,；;]?(?=应到|实到|应出席|应参加|应参会|出席\d)", bare)[0]
    title, days = split_day(head)
    found["event__title"] = title
    if days:
        found["event__held_on"] = days[0]
    return found


def split_day(text: str) -> tuple[str, tuple[Day, ...]]:
    """The words and the days of a text such as 七次会议（1月12日）, 1月12日 七次会议."""
    found = _DAY.search(text)
    if not found:
        return text.strip("：:，,（）() "), ()
    days = dates.read_text(found[0]).days
    rest = _HELD.sub("", f"{text[: found.start()]}@{text[found.end() :]}", count=1)
    return re.sub(r"[（(]\s*[)）]", "", rest).strip("：:，, \n"), days
