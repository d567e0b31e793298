"""How lines stand in a sheet: tables, sections, forms, matrices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.clerks.crossing import attendance_rows, item_rows
from tests.clerks.facts import Fact
from tests.clerks.hand import Head
from tests.clerks.page import Page, Row, header_rows, line_row
from tests.clerks.shaping import shaped

SUMMED = {
    "due",
    "present",
    "visitors",
    "items",
    "opinions",
    "deputies",
    "residents",
    "materials",
    "total",
    "qty",
}


def sheets(page: Page) -> Iterator[tuple[str, list[Row]]]:
    """The sheets that one form becomes: name and rows."""
    form = page.form
    if form.register == "G10":
        yield form.sheet, attendance_rows(page)
        return
    lines = _lines(page)
    if not form.split:
        yield form.sheet, _laid(page, lines, form.title)
        return
    for value in dict.fromkeys(_key(page, form.split, fact) for fact in lines):
        mine = [fact for fact in lines if _key(page, form.split, fact) == value]
        name = form.sheet.format(value=value, short=value.replace("人大代表之家", ""))
        title = form.title.replace("{value}", value)
        yield name, _laid(page, mine, title)


def _lines(page: Page) -> list[Fact]:
    lines = shaped(page.town, page.form.register)
    fields = {head.field for head in page.form.heads()}
    if page.form.register == "G06" and "member" in fields:
        return [line for fact in lines for line in _members(fact)]
    if "level" in (page.form.split, page.form.section):
        lines = [
            Fact(fact.ids, fact.said | {"level": [level]}, fact.raw, fact.notes)
            for fact in lines
            for level in fact.said["level"]
        ]
        lines.sort(key=lambda fact: ["township", "county", "city"].index(fact.said["level"][0]))
    return lines


def _members(fact: Fact) -> Iterator[Fact]:
    said = fact.said
    every = list(
        dict.fromkeys([said.get("leader"), *said.get("vice", []), *said.get("members", [])])
    )
    vice = set(said.get("vice", ()))
    for name in filter(None, every):
        role = "leader" if name == said.get("leader") else "vice" if name in vice else "member"
        yield Fact([], {"name": said["name"], "member": name, "role": role, "remark": ""})
    for name, why in said["gone"]:
        yield Fact([], {"name": said["name"], "member": name, "role": "member", "remark": why})


def _key(page: Page, name: str, fact: Fact) -> str:
    """What stands above a line, or names the sheet it stands in."""
    if name in {"month", "quarter", "half"}:
        return _time(page, name, fact)
    value = fact.said.get(name, "")
    words = page.hand.words.get(f"{page.form.register}.{name}")
    if words:
        return words["+".join(value) if isinstance(value, list) else str(value)]
    return "" if value in (None, "") else str(page.cell(Head("", name), value))


def _time(page: Page, name: str, fact: Fact) -> str:
    day = fact.said["date"]
    year, month = map(int, (day[0] if isinstance(day, list) else day).split("-")[:2])
    if year != page.year:
        return f"{year}年"
    if name == "month":
        return f"{month}月份"
    if name == "quarter":
        return f"第{'一二三四'[(month - 1) // 3]}季度"
    return "上半年" if month < 7 else "下半年"


def _laid(page: Page, lines: list[Fact], title: str) -> list[Row]:
    heads = page.form.heads()
    rows = [Row([page.fill(text)]) for text in (title, *page.hand.above) if text]
    if page.form.layout == "form":
        return [row for fact in lines for row in _one_form(page, heads, fact, title)]
    if page.form.layout in {"items", "turned"}:
        rows += item_rows(page, lines)
    else:
        rows += _table(page, heads, lines)
    notes = (Row([page.fill(text)]) for text in (*page.form.notes, *page.hand.below))
    return [*rows, *notes]


def _table(page: Page, heads: list[Head], lines: list[Fact]) -> Iterator[Row]:
    form, hand = page.form, page.hand
    yield from header_rows(heads)
    if hand.example:
        yield _example(heads)
    above, before = "", [""] * len(heads)
    for number, fact in enumerate(_sorted(page, lines), 1):
        section = _key(page, form.section, fact) if form.section else ""
        if section and section != above:
            yield Row([section])
            above, before = section, [""] * len(heads)
        elif hand.repeat and number % hand.repeat == 0:
            yield from header_rows(heads)
            before = [""] * len(heads)
        row = line_row(page, heads, fact, number)
        before = _ditto(page, heads, row, before)
        yield row
    if hand.total and any(head.field in SUMMED for head in heads):
        yield Row([hand.total] + [_sum(head, lines) for head in heads[1:]])


def _sorted(page: Page, lines: list[Fact]) -> list[Fact]:
    section = page.form.section
    if not section or section == "month":
        return lines
    order = list(dict.fromkeys(_key(page, section, fact) for fact in lines))
    return sorted(lines, key=lambda fact: order.index(_key(page, section, fact)))


def _sum(head: Head, lines: list[Fact]) -> Any:
    if head.field not in SUMMED:
        return ""
    return sum(v for f in lines if isinstance(v := f.said.get(head.field), int))


def _example(heads: list[Head]) -> Row:
    said = {"seq": "示例", "date": "2023.1.1", "deputy": "张某某", "village": "××村"}
    said |= {"remark": "填写样式，勿删", "lead": "王某某", "content": "（反映的具体问题）"}
    return Row([said.get(head.field, "") for head in heads])


def _ditto(page: Page, heads: list[Head], row: Row, before: list[Any]) -> list[Any]:
    full = list(row.cells)
    for n, head in enumerate(heads):
        if head.field in page.form.ditto.split() and full[n] and full[n] == before[n]:
            row.cells[n] = page.hand.same
    return full


def _one_form(page: Page, heads: list[Head], fact: Fact, title: str) -> Iterator[Row]:
    row = line_row(page, heads, fact, 1)
    pairs = [(h, c) for h, c in zip(heads, row.cells, strict=True) if h.field != "seq"]
    yield Row([page.fill(title)])
    width = 2
    for n in range(0, len(pairs), width):
        yield Row([x for head, cell in pairs[n : n + width] for x in (head.word, cell)])
    yield Row([])
