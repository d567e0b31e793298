"""Numbers as people write them in cells: 40多人, １２, 1,200.00, 1.2万元, 三十二张, 几人, 无."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from daibiao.lib.numerals import to_chinese
from daibiao.lib.tidy import is_nothing, squeezed


@dataclass(frozen=True, slots=True)
class Amount:
    """``value`` is None when no number stands there; 万 is counted, ``unit`` is what follows."""

    value: int | Decimal | None
    unit: str = ""
    about: bool = False
    myriad: bool = False
    rest: str = ""


EMPTY = Amount(None)
ZERO = Amount(0)
_COMMAS = re.compile(r"(?<=\d)[,，](?=\d{3}(?!\d))")
_PREFIX = re.compile(
    r"^(合计|总计|共计|共有|共|计|总|人民币|RMB|[￥¥$]|第|完成|已完成|已落实|落实|实到|应到|其中)+[:：]?"
)
_ABOUT_BEFORE = re.compile(r"^(大约|约|近|将近|超过|超|不足|至少|大概|估计|逾)")
_ARABIC = re.compile(r"[+-]?\d+(?:\.\d+)?")
_CHINESE = re.compile(r"[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+")
_ABOUT_AFTER = re.compile(r"余|多|来|几|左右|上下|以上|许")
_SCALE = {"万": 10_000, "亿": 100_000_000, "千": 1000, "百": 100}
_LABELLED = re.compile(
    r"([^\d、,，;；+/\s]*?)[:：]?\s*(\d+|[一二两三四五六七八九十百]+)\s*(?:人次|人|名|位|个)?"
)


def read(value: Any) -> Amount:
    """Any cell: a number, or a text that holds one."""
    if isinstance(value, bool) or value is None or value == "":
        return EMPTY
    if isinstance(value, int):
        return Amount(value)
    if isinstance(value, float):
        return Amount(plain(Decimal(repr(value))))
    return read_text(str(value))


@lru_cache(maxsize=65536)
def read_text(text: str) -> Amount:
    """The number of a text with its unit; 约, 余, 多 make it ``about``."""
    bare = _COMMAS.sub("", squeezed(text)).replace("．", ".")
    if not bare:
        return EMPTY
    if is_nothing(bare):
        return ZERO
    bare = _PREFIX.sub("", bare)
    about = bool(_ABOUT_BEFORE.match(bare))
    bare = _ABOUT_BEFORE.sub("", bare)
    found = _ARABIC.match(bare) or _CHINESE.match(bare)
    if found is None:
        return Amount(None, rest=bare)
    number = _number(found[0])
    if number is None:
        return Amount(None, rest=bare)
    return _with_tail(number, bare[found.end() :], about=about)


def _number(text: str) -> Decimal | None:
    if _ARABIC.fullmatch(text):
        return Decimal(text)
    chinese = to_chinese(text)
    return None if chinese is None else Decimal(chinese)


def _with_tail(number: Decimal, tail: str, *, about: bool) -> Amount:
    myriad = False
    while tail:
        if found := _ABOUT_AFTER.match(tail):
            about, tail = True, tail[found.end() :]
        elif tail[0] in _SCALE and not myriad:
            number, tail, myriad = number * _SCALE[tail[0]], tail[1:], True
        else:
            break
    about = about or bool(re.search(r"左右|上下|以上|不等", tail))
    unit = re.match(r"[^\d，,;；、。（(]*", tail)
    return Amount(
        plain(number),
        unit[0] if unit else "",
        about=about,
        myriad=myriad,
        rest=tail[unit.end() :] if unit else tail,
    )


def plain(number: int | Decimal) -> int | Decimal:
    """Whole numbers as int, others without zeros at the end."""
    whole = int(number)
    return whole if number == whole else Decimal(number).normalize()


def labelled(text: str) -> list[tuple[str, int]]:
    """Several numbers with their words: 代表18人、群众65人 → [("代表", 18), ("群众", 65)]."""
    pairs = []
    for label, digits in _LABELLED.findall(squeezed(text)):
        number = int(digits) if digits.isdigit() else to_chinese(digits)
        if number is not None:
            pairs.append((label, number))
    return pairs
