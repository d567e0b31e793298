"""What stands over a table and on its tab: units, years, levels, the home whose book it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from daibiao.exchange.books import BookKind
from daibiao.exchange.choosing import levels
from daibiao.exchange.lines import Book, RowKind
from daibiao.exchange.rowkinds import is_fill_in
from daibiao.exchange.spelling import plain
from daibiao.lib.tidy import squeezed
from daibiao.registers.columns import Kind

_LEVEL = re.compile(r"(镇|乡|县|区|市|州)(?:级)?人大代表|(镇|乡|县|区|市|州)(?:级)?代表(?!之家)")
_PLAIN_TAB = re.compile(r"^(sheet|工作表|表|table)?\s*[\d一二三四五六七八九十]*$", re.IGNORECASE)
_TAB_YEAR = re.compile(r"^(20\d{2})年?(度|全年)?$")
_PLACE = re.compile(
    r"^(?:.*?[镇乡])?(.{1,12}?(?:村|社区|机关|合作社|之家|联络站|园区|公司|片区|站|产业园|基地|居委会))(?:20\d{2}年?度?|人大|代表|选民|群众|收集|意见|社情|接待|登记|$)"
)
_PERIOD = re.compile(
    r"[一二三四\d]+季度|[上下]半年|全年|\d{1,2}月|[一二三四五六七八九十]+月|旧表|汇总|总表|明细|台账|登记|名册|名单|名额|统计|意见|计划"
)


def title_kinds(rows: Sequence[Sequence[Any]], start: int, end: int) -> dict[int, RowKind]:
    """Rows over a header: titles, fill-in lines, blanks."""
    found = {}
    for at in range(start, end):
        texts = [value for value in rows[at] if value not in ("", None)]
        if not texts or not any(str(text).strip() for text in texts):
            found[at] = RowKind.BLANK
        elif any(isinstance(text, str) and is_fill_in(text) for text in texts):
            found[at] = RowKind.FILL_IN
        else:
            found[at] = RowKind.TITLE
    return found


def title_text(rows: Sequence[Sequence[Any]], start: int, end: int) -> str:
    """All words over a header in one line."""
    cells = (value for at in range(start, end) for value in rows[at])
    return " ".join(squeezed(str(value)) for value in cells if value not in ("", None))


def context(kind: BookKind, title: str, tab: str, book: Book) -> dict[str, Any]:
    """What the title and the tab say for every row; names that begin with ``_`` are no fields."""
    found: dict[str, Any] = {}
    tab = squeezed(tab)
    if re.search(r"(?:金额)?单位[:：]?[（(]?万元", title):
        found["_unit"] = "万元"
    if year := _TAB_YEAR.match(tab):
        found["_year"] = int(year[1])
    if kind.code == "G01" and (named := _level(tab) or _level(title)):
        found["level"] = named
    if place := _place(kind, title, tab, book):
        found[next(one.name for one in kind.fields if one.kind is Kind.HOME)] = place
    return found


def _level(text: str) -> tuple[str, ...]:
    if re.search(r"三级|各级|两级|市县镇|镇县市", text):
        return ()
    found = [a or b for a, b in _LEVEL.findall(text)]
    if not found and (short := re.match(r"^(镇|乡|县|区|市|州)级?$", text)):
        found = [short[1]]
    return levels(found[-1]) if found else ()


def _place(kind: BookKind, title: str, tab: str, book: Book) -> str:
    """The home of a book that is kept home by home."""
    if kind.code not in ("G13", "G14", "G05", "G30"):
        return ""
    bare = re.sub(r"20\d{2}年?度?", "", title.split(" ", maxsplit=1)[0] if title else "")
    bare = bare.removeprefix(book.town) if book.town else bare
    found = _PLACE.match(bare)
    if found and not re.search(r"人大|代表|群众|选民|意见", found[1].removesuffix("之家")):
        return found[1]
    if _PLAIN_TAB.match(tab) or _PERIOD.search(tab) or len(tab) > 12:
        return ""
    if any(
        plain(tab) in word or word in plain(tab) for word in kind.titles | {"代表之家", "设施配备"}
    ):
        return ""
    known = any(village.startswith(tab[:2]) for village in book.villages)
    return tab if known or re.search(r"村|社区|机关|合作社|家$|站$|园|公司", tab) else ""
