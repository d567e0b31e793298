"""One cell → a clean value, or what is wrong with it; one reader per kind of column."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from daibiao.exchange.books import Field
from daibiao.exchange.choosing import choose, levels, yes_no
from daibiao.lib import amounts, items
from daibiao.lib.names import read_name, read_names
from daibiao.lib.tidy import is_nothing, squeezed, tidy
from daibiao.registers.columns import Kind


class Said(NamedTuple):
    """What a cell says; ``flaw`` is a problem's code, ``note`` words for its message."""

    value: Any
    flaw: str = ""
    note: str = ""


NOTHING = Said(None)
Reader = Callable[[Any], Said]
_STROKES = frozenset(["/", "//", "\\", "—", "——", "-", "--", "―", "、", "…", "……"])
_VILLAGE_END = re.compile(r"(村民委员会|村委会|村委|行政村|村两委|居委会|居民委员会)$")
_GROUP_END = re.compile(r"(第?[\d一二三四五六七八九十]+(组|社|队|村民小组))$")
_IN_BRACKETS = re.compile(r"[（(]([^）)]*(?:村|社区|居委会))[）)]")
_NTH = re.compile(r"第?\s*([\d一二三四五六七八九十百]+)\s*[次号期届]")
_DIGITS = re.compile(r"\d+")
_DONE = re.compile(r"(?<!未)(完工|竣工|完成|交付|建成|验收|投用|投入使用|办结)")
_LONGEST_NUMBER = 15


def reader(field: Field, heading: str = "", unit: str = "") -> Reader:
    """The reader of a column; ``unit`` is what the heading says in brackets."""
    special = _SPECIAL.get(field.name)
    if special and field.heading in ("建议号", "工程进度"):
        return special
    match field.kind:
        case Kind.MONEY:
            return _money(10_000 if "万" in (unit or heading) else 1)
        case Kind.CHOICE:
            return lambda raw: _choice(field.choices, raw)
        case Kind.YES_NO:
            return _negated if re.match(r"(是否|有否)?无固定", squeezed(heading)) else _yes_no
    return _READERS.get(field.kind, _text)


def as_text(raw: Any) -> str:
    """Numbers without their empty decimals, everything else tidied."""
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    return tidy(raw) if isinstance(raw, str) else str(raw)


def _text(raw: Any) -> Said:
    text = as_text(raw)
    return NOTHING if not text or text in _STROKES else Said(text)


def _number(raw: Any) -> Said:
    amount = amounts.read(raw)
    if amount.value is None and isinstance(raw, str) and (found := _NTH.search(squeezed(raw))):
        amount = amounts.read_text(found[1])
    return _judged(amount, amount.value, raw)


def _judged(amount: amounts.Amount, value: Any, raw: Any) -> Said:
    if value is None:
        return Said(None, "not_a_number", as_text(raw)) if amount.rest else NOTHING
    if amount.about:
        return Said(value, "approximate_number", as_text(raw))
    return Said(None) if isinstance(raw, str) and raw.strip() in _STROKES else Said(value)


def _money(scale: int) -> Reader:
    def read(raw: Any) -> Said:
        amount = amounts.read(raw)
        own_unit = amount.myriad or amount.unit.startswith(("元", "块", "圆"))
        value = amount.value
        if value is not None and scale != 1 and not own_unit:
            value = amounts.plain(Decimal(value) * scale)
        return _judged(amount, value, raw)

    return read


def _progress(raw: Any) -> Said:
    if isinstance(raw, float) and 0 < raw <= 1:
        return Said(amounts.plain(Decimal(repr(raw)) * 100))
    amount = amounts.read(raw)
    if amount.value is not None and not is_nothing(str(raw)):
        return Said(amount.value)
    return Said(100) if _DONE.search(str(raw)) else NOTHING


def _paper_number(raw: Any) -> Said:
    """第90号, 2023-090, 〔2024〕14号: the number itself, without zeros in front."""
    numbers = _DIGITS.findall(as_text(raw))
    if numbers:
        return Said(str(int(numbers[-1])))
    chinese = amounts.read_text(as_text(raw).strip("第号件")).value
    return Said(str(chinese)) if chinese else NOTHING


def _choice(name: str, raw: Any) -> Said:
    text = as_text(raw)
    codes = choose(name, text)
    if len(codes) == 1:
        return Said(codes[0])
    if codes:
        return Said(codes[0], "category_ambiguous", text)
    return NOTHING if is_nothing(text) else Said(None, "unknown_word", text)


def _yes_no(raw: Any) -> Said:
    text = as_text(raw)
    answer = yes_no(text)
    return Said(answer) if answer is not None else Said(None, "unknown_word", text)


def _negated(raw: Any) -> Said:
    said = _yes_no(raw)
    return Said(not said.value) if said.value is not None else said


def _levels(raw: Any) -> Said:
    found = levels(as_text(raw))
    return Said(found) if found else Said(None, "unknown_word", as_text(raw))


def _person(raw: Any) -> Said:
    text = as_text(raw) if not isinstance(raw, str) else raw
    names = read_names(text)
    if len(names) > 1:
        return Said(names)
    name = read_name(text)
    return Said(name) if name else NOTHING


def _persons(raw: Any) -> Said:
    names = read_names(raw if isinstance(raw, str) else as_text(raw))
    return Said(names) if names else NOTHING


def village(text: str) -> str:
    """A village's name without committee, group or district: 第2选区（柏岭村） → 柏岭村."""
    bare = squeezed(text)
    if inside := _IN_BRACKETS.search(bare):
        bare = inside[1]
    bare = _GROUP_END.sub("", bare)
    return _VILLAGE_END.sub(_short_end, bare)


def _short_end(found: re.Match[str]) -> str:
    return "" if found[1].startswith("居") else "村"


def _village(raw: Any) -> Said:
    text = as_text(raw)
    return NOTHING if not text or is_nothing(text) else Said(village(text))


def _villages(raw: Any) -> Said:
    parts = [part for part in re.split(r"[、,，;；/\s]+", as_text(raw)) if part]
    return Said(tuple(village(part) for part in parts)) if parts else NOTHING


def _phone(raw: Any) -> Said:
    text = re.sub(r"[\s\-—–]", "", as_text(raw))
    return Said(text) if text and not is_nothing(text) else NOTHING


def _id_number(raw: Any) -> Said:
    text = squeezed(as_text(raw))
    if isinstance(raw, int | float) and len(text) > _LONGEST_NUMBER:
        return Said(None, "rounded_id", text)
    return Said(text.upper()) if text and not is_nothing(text) else NOTHING


def _items(raw: Any) -> Said:
    found = items.split(raw if isinstance(raw, str) else as_text(raw))
    return Said(found) if found else NOTHING


def _place(raw: Any) -> Said:
    text = squeezed(as_text(raw))
    return NOTHING if not text or is_nothing(text) else Said(text)


_READERS: dict[Kind, Reader] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.CHOICES: _levels,
    Kind.ITEMS: _items,
    Kind.PERSON: _person,
    Kind.PERSONS: _persons,
    Kind.NAMES: _persons,
    Kind.VILLAGE: _village,
    Kind.VILLAGES: _villages,
    Kind.HOME: _place,
    Kind.UNIT: _text,
    Kind.PHONE: _phone,
    Kind.ID_NUMBER: _id_number,
}
_SPECIAL: dict[str, Reader] = {"number": _paper_number, "progress": _progress}
