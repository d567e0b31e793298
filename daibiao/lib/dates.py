"""Dates as people write them, before the year is known from the book.

``read(value)`` gives a :class:`Written`: the days and months that stand in the cell, a year being
None where none is written. Nothing is guessed here; see ``resolve`` of the caller for years.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from daibiao.lib.numerals import to_chinese
from daibiao.lib.tidy import half_width, is_nothing

EPOCH = dt.date(1899, 12, 30)
OLDEST_SERIAL, LATEST_SERIAL = 7300, 73050


class Day(NamedTuple):
    """A day, month or year as written; None where it is left out."""

    year: int | None
    month: int | None = None
    day: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """``days`` in their order; ``span`` when two of them are the ends of one happening."""

    days: tuple[Day, ...] = ()
    span: bool = False
    serial: bool = False
    unclear: bool = False
    rest: str = ""

    @property
    def impossible(self) -> Day | None:
        return next((day for day in self.days if not _exists(day)), None)


NOTHING = Written()
_CHINESE = re.compile(
    r"[〇○零一二三四五六七八九十廿]+(?=\s*[年月日号])|(?<=月)[一二三四五六七八九十廿]+"
)
_BRACKET = re.compile(r"[（(\[【][^）)\]】]*[）)\]】]")
_NOISE = re.compile(
    r"(星期|礼拜|周)[一二三四五六日天]|(上|下|中)午|早上|晚上|晚|凌晨|\d{1,2}[:：]\d{2}(:\d{2})?|"
    r"\d{1,2}[时点](\d{1,2}分|整|半)?|左右|前后|以前|之前|开始|当天|(?<=[日号月\d])[前起止]$"
)
_SEP = r"\s*[年./\-—–·、,，。]\s*"
_FULL = re.compile(
    rf"(\d{{4}}|\d{{2}}){_SEP}(\d{{1,2}})\s*[月./\-—–·、,，。]\s*(\d{{1,2}})(?!\d)\s*[日号]?"
)
_SOLID = re.compile(r"((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)")
_YEAR_MONTH = re.compile(
    r"(\d{4})\s*[年./\-—·]\s*(\d{1,2})(?!\d)\s*月?份?\s*(上旬|中旬|下旬|底|末|初|上半月|下半月)?"
)
_SOLID_MONTH = re.compile(r"((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[月./\-·]\s*(\d{1,2})(?!\d)\s*[日号]?(?!月)")
_MONTH = re.compile(r"(\d{1,2})\s*月份?\s*(上旬|中旬|下旬|底|末|初|上半月|下半月)?")
_DAY = re.compile(r"(\d{1,2})(?!\d)\s*[日号]?(?!月|年)")
_YEAR = re.compile(r"((?:19|20)\d{2})\s*年?度?$")
_BETWEEN = re.compile(r"\s*(--|[-—–―~～－至到])+\s*|\s*[、,，;；和及与&\s/+]\s*|(?<=[日号])(?=\d)")
_RANGE = re.compile(r"[-—–―~～－至到]")
_RELATIVE = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "明年": 1, "次年": 1}


def read(value: Any) -> Written:
    """Any cell: a date, a serial number, a text."""
    if isinstance(value, dt.datetime):
        return Written((Day(value.year, value.month, value.day),))
    if isinstance(value, dt.date):
        return Written((Day(value.year, value.month, value.day),))
    if isinstance(value, bool) or value is None or value == "":
        return NOTHING
    if isinstance(value, int | float):
        return _of_number(float(value))
    return read_text(str(value))


@lru_cache(maxsize=65536)
def read_text(text: str) -> Written:
    """A text: every form of date, several dates, a range, a month, a serial number."""
    plain = _plain(text)
    if not plain or is_nothing(plain):
        return NOTHING
    if plain.isdigit() and len(plain) == 5 and OLDEST_SERIAL < int(plain) < LATEST_SERIAL:
        return _of_number(float(plain))
    days, span, at = _scan(plain)
    if not days:
        return Written(rest=plain)
    return Written(tuple(days), span=span, rest=plain[at:].strip(" 。，,;；、前起止的"))


def _plain(text: str) -> str:
    plain = half_width(text).strip().replace("元月", "1月").replace("○", "〇")
    plain = _CHINESE.sub(lambda found: str(to_chinese(_long(found[0])) or found[0]), plain)
    if not plain.isdigit():
        plain = _NOISE.sub(" ", _BRACKET.sub("", plain))
    return plain.strip(" \n\t。；;，,")


def _long(numeral: str) -> str:
    return numeral.replace("廿", "二十")


def _of_number(number: float) -> Written:
    whole = int(number)
    if number != whole:
        return _of_fraction(number)
    text = str(whole)
    if len(text) in (6, 8):
        return read_text(text)
    if OLDEST_SERIAL < whole < LATEST_SERIAL:
        day = EPOCH + dt.timedelta(days=whole)
        return Written((Day(day.year, day.month, day.day),), serial=True)
    if 1900 < whole < 2100:
        return Written((Day(whole),))
    return Written(rest=text)


def _of_fraction(number: float) -> Written:
    """7.3 typed as a number: 3 July, or 30 July with its zero lost; 45012.5 is a time of a day."""
    if OLDEST_SERIAL < number < LATEST_SERIAL:
        return _of_number(float(int(number)))
    text = f"{number:.2f}".rstrip("0")
    written = read_text(text)
    last = text.partition(".")[2]
    return Written(written.days, unclear=len(last) == 1 and last in "123", rest=written.rest)


def _scan(text: str) -> tuple[list[Day], bool, int]:
    days: list[Day] = []
    at, span = _skip_relative(text)
    while at < len(text):
        found = _next_day(text, at, days)
        if found is None:
            break
        days.append(found[0])
        at = found[1]
        between = _BETWEEN.match(text, at)
        if between is None or between.end() >= len(text):
            break
        if _next_day(text, between.end(), days) is None:
            break
        span = span or bool(_RANGE.search(between[0]))
        at = between.end()
    return days, span and len(days) == 2, at


def _skip_relative(text: str) -> tuple[int, bool]:
    found = re.match(r"[于自从在约截至定]+", text)
    return (found.end() if found else 0), False


def _next_day(text: str, at: int, before: list[Day]) -> tuple[Day, int] | None:
    if found := _FULL.match(text, at) or _SOLID.match(text, at):
        year = int(found[1])
        return Day(year if year > 99 else 2000 + year, int(found[2]), int(found[3])), found.end()
    if found := _YEAR_MONTH.match(text, at) or _SOLID_MONTH.match(text, at):
        part = found[3] if found.re is _YEAR_MONTH else ""
        return Day(int(found[1]), int(found[2]), None, part or ""), found.end()
    return _without_year(text, at, before[-1] if before else None)


def _without_year(text: str, at: int, last: Day | None) -> tuple[Day, int] | None:
    year = last.year if last else None
    if found := _MONTH_DAY.match(text, at):
        return Day(year, int(found[1]), int(found[2])), found.end()
    if found := _MONTH.match(text, at):
        return Day(year, int(found[1]), None, found[2] or ""), found.end()
    if last and last.day and (found := _DAY.match(text, at)):
        return Day(year, last.month, int(found[1])), found.end()
    if not last and (found := _YEAR.match(text, at)):
        return Day(int(found[1])), found.end()
    return None


def _exists(day: Day) -> bool:
    if day.month is None:
        return True
    try:
        dt.date(day.year or 2024, day.month, day.day or 1)
    except ValueError:
        return False
    return True
