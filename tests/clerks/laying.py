"""How lines stand in a sheet: tables, sections, forms, matrices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.clerks.facts import Fact
from tests.clerks.hand import Form, Hand, Head
from tests.clerks.saying import MONEY, is_date, say, say_date
from tests.clerks.shaping import events, shaped

SUMMED = set("due present visitors items opinions deputies residents materials total qty".split())


@dataclass(slots=True)
class Row:
    """One row of a sheet; ``over`` are merges (first column, last column, text)."""

    cells: list[Any]
    struck: bool = False
    hidden: bool = False
    notes: dict[int, str] = field(default_factory=dict)
    over: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """What a form needs to know to be laid out."""

    hand: Hand
    form: Form
    town: str
    name: str
    year: int
    bare: bool

    def fill(self, text: str, **more: str) -> str:
        return text.format(town=self.name, year=self.year, **more)

    def cell(self, head: Head, value: Any) -> Any:
        return say(self.hand, self.form, self.unit(head), value, self.year)

    def unit(self, head: Head) -> Head:
        """The head with what the title says of all money."""
        over = "万元" if "万元" in self.form.title else head.over
        return Head(head.word, head.field, over)


def sheets(page: Page) -> Iterator[tuple[str, list[Row]]]:
    """The sheets that one form becomes: name and rows."""
    form = page.form
    if form.register == "G10":
        yield form.sheet, _attendance(page)
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
        lines.sort(key=lambda fact: "township county city".split().index(fact.said["level"][0]))
    return lines


def _members(fact: Fact) -> Iterator[Fact]:
    said = fact.said
    every = list(dict.fromkeys([said.get("leader"), *said.get("vice", []), *said.get("members", [])]))
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
        rows += _items(page, lines)
    else:
        rows += _table(page, heads, lines)
    notes = (Row([page.fill(text)]) for text in (*page.form.notes, *page.hand.below))
    return [*rows, *notes]


def _header(heads: list[Head]) -> list[Row]:
    if not any(head.over for head in heads):
        return [Row([head.word for head in heads])]
    over: list[tuple[int, int, str]] = []
    for n, head in enumerate(heads):
        if head.over and over and over[-1][2] == head.over and over[-1][1] == n - 1:
            over[-1] = over[-1][0], n, head.over
        elif head.over:
            over.append((n, n, head.over))
    upper = ["" if head.over else head.word for head in heads]
    for first, _, text in over:
        upper[first] = text
    return [Row(upper, over=over), Row([head.word if head.over else "" for head in heads])]


def _table(page: Page, heads: list[Head], lines: list[Fact]) -> Iterator[Row]:
    form, hand = page.form, page.hand
    yield from _header(heads)
    if hand.example:
        yield _example(heads)
    above, before = "", [""] * len(heads)
    for number, fact in enumerate(_sorted(page, lines), 1):
        section = _key(page, form.section, fact) if form.section else ""
        if section and section != above:
            yield Row([section])
            above, before = section, [""] * len(heads)
        elif hand.repeat and number % hand.repeat == 0:
            yield from _header(heads)
            before = [""] * len(heads)
        row = _line(page, heads, fact, number)
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


def _line(page: Page, heads: list[Head], fact: Fact, number: int) -> Row:
    row = Row([""] * len(heads), fact.struck, fact.hidden)
    remark = str(fact.said.get("remark") or "")
    for n, head in enumerate(heads):
        row.cells[n] = number if head.field == "seq" else _value(page, head, fact)
        if head.field in fact.notes and not page.bare:
            row.notes[n] = fact.notes[head.field]
    if page.bare:  # a text file keeps neither strokes nor comments: the clerk writes them out
        struck = "作废" if fact.struck and not remark else ""
        remark = "；".join(filter(None, (remark, *fact.notes.values(), struck)))
    for n, head in enumerate(heads):
        if head.field == "remark":
            row.cells[n] = remark
    return row


def _value(page: Page, head: Head, fact: Fact) -> Any:
    if page.form.register == "G06" and head.field == "members" and fact.said.get("gone"):
        gone = [f"{name}（{why}）" for name, why in fact.said["gone"]]
        return page.cell(head, fact.said.get("members", [])) + page.hand.joint + gone[0]
    if head.field in fact.raw and _fits(page.unit(head), fact.raw[head.field]):
        return fact.raw[head.field]
    if head.field == "composite":
        return _composite(fact)
    return page.cell(head, fact.said.get(head.field))


def _fits(head: Head, raw: str) -> bool:
    """Whether the doubtful cell is still doubtful under this header."""
    if head.field not in MONEY:
        return True
    return (float(raw) > 1000) == head.in_ten_thousands


def _composite(fact: Fact) -> str:
    deputies, residents = fact.said.get("deputies"), fact.said.get("residents")
    return "" if deputies is None else f"代表{deputies}人，群众{residents}人"


def _ditto(page: Page, heads: list[Head], row: Row, before: list[Any]) -> list[Any]:
    full = list(row.cells)
    for n, head in enumerate(heads):
        if head.field in page.form.ditto.split() and full[n] and full[n] == before[n]:
            row.cells[n] = page.hand.same
    return full


def _one_form(page: Page, heads: list[Head], fact: Fact, title: str) -> Iterator[Row]:
    row = _line(page, heads, fact, 1)
    pairs = [(h, c) for h, c in zip(heads, row.cells, strict=True) if h.field != "seq"]
    yield Row([page.fill(title)])
    width = 2
    for n in range(0, len(pairs), width):
        yield Row([x for head, cell in pairs[n : n + width] for x in (head.word, cell)])
    yield Row([])


def _items(page: Page, lines: list[Fact]) -> Iterator[Row]:
    """Homes down and things across, or the other way round."""
    homes = list(dict.fromkeys(fact.said["home"] for fact in lines))
    things = list(dict.fromkeys(fact.said["item"] for fact in lines))
    had = {(f.said["home"], f.said["item"]): f.said for f in lines}
    words = page.hand.words["G05.cond"]

    def mark(home: str, thing: str) -> Any:
        said = had.get((home, thing))
        if said is None:
            return ""
        return said["qty"] if said.get("cond", "good") == "good" else words[said["cond"]]

    corner = page.form.heads()[0].word
    shown = {home: page.cell(Head("", "home"), home) for home in homes}
    if page.form.layout == "turned":
        yield Row([corner, *shown.values()])
        for thing in things:
            yield Row([thing, *(mark(home, thing) for home in homes)])
        return
    yield Row([corner, *things])
    for home in homes:
        yield Row([shown[home], *(mark(home, thing) for thing in things)])


def _attendance(page: Page) -> list[Row]:
    form, held = page.form, events(page.town)
    rows = [Row([page.fill(text)]) for text in (form.title, *page.hand.above) if text]
    counted = any("due" in event for event in held)
    if form.layout == "table" or counted:
        rows += _list(page, held, counted=counted)
    else:
        rows += _cross(page, held)
    return [*rows, *(Row([page.fill(text)]) for text in (*form.notes, *page.hand.below))]


def _list(page: Page, held: list[dict[str, Any]], *, counted: bool) -> Iterator[Row]:
    heads = page.form.heads()
    if counted:
        heads = [head for head in heads if head.field not in {"event", "date"}]
    yield from _header(heads)
    number = 0
    for event in held:
        if counted:
            yield Row([_line_of(page, event)])
        for said in event["who"]:
            number += 1
            fact = Fact([], {"event": event["event"], "date": event["date"], **said})
            if said.get("state") is not None:
                yield _line(page, heads, fact, number)


def _line_of(page: Page, event: dict[str, Any]) -> str:
    day = say_date("cn", event["date"], 0)
    text = page.hand.words["G10.line"]["line"]
    return text.format(**{k: v for k, v in event.items() if k != "date"}, day=day)


def _cross(page: Page, held: list[dict[str, Any]]) -> Iterator[Row]:
    heads = {head.field: head.word for head in page.form.heads()}
    people = list(dict.fromkeys(s["deputy"] for event in held for s in event["who"]))
    words = page.hand.words["G10.state"]
    states = {
        (event["event"], s["deputy"]): words[s["state"]]
        for event in held
        for s in event["who"]
        if s.get("state")
    }
    day = Head("", "date")
    if page.form.layout == "turned":
        yield Row([heads["event"], heads["date"], *(page.cell(Head("", "deputy"), p) for p in people)])
        for event in held:
            marks = [states.get((event["event"], person), "/") for person in people]
            yield Row([event["event"], page.cell(day, event["date"]), *marks])
        return
    yield Row([heads["seq"], heads["deputy"], *(event["event"] for event in held)])
    yield Row(["", "", *(page.cell(day, event["date"]) for event in held)])
    for n, person in enumerate(people, 1):
        marks = [states.get((event["event"], person), "/") for event in held]
        yield Row([n, page.cell(Head("", "deputy"), person), *marks])


def texts(rows: Iterable[Row]) -> list[list[Any]]:
    return [row.cells for row in rows]


__all__ = ["Page", "Row", "is_date", "sheets", "texts"]
