"""Looks up what a line names: persons, villages, homes, units. Asks where it cannot be told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from daibiao.catalogue import BY_CODE
from daibiao.exchange.builders.common import Said, as_text
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Source
from daibiao.exchange.facts import DEFINES_PERSONS, add_facts
from daibiao.exchange.known.people import NOBODY, FoundPerson, Hints
from daibiao.exchange.lines import Line, Name, Problem, Severity
from daibiao.exchange.lines import Standing as LineStanding
from daibiao.lib.names import read_name
from daibiao.people.models import Person
from daibiao.places.models import Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.standing import Standing

STANDINGS = {
    LineStanding.CONFIRMED: Standing.CONFIRMED,
    LineStanding.PLANNED: Standing.PLANNED,
    LineStanding.DRAFT: Standing.PLANNED,
    LineStanding.POSTPONED: Standing.POSTPONED,
    LineStanding.CANCELLED: Standing.CANCELLED,
    LineStanding.RETURNED: Standing.CANCELLED,
    LineStanding.VOID: Standing.VOID,
    LineStanding.ENDED: Standing.CONFIRMED,
}
SIGNED = {"suggestions": "lead"}
ESSENTIAL = {
    ("deputy-reports", "deputy"),
    ("subsidies", "deputy"),
    ("attendance", "person"),
    ("groups", "member"),
    ("groups", "leader"),
}
ABOUT_A_HOME = ("equipment", "wall-boards")
MAY_BE_SEVERAL = {("groups", "leader")}
OWN_VILLAGE = {"attendance": "person__village", "groups": "member_village"}
PLACES = ("event__place", "event__home", "home", "village", "address")
REMARKS = ("remark", "event__remark")
FILED_AS_TEXT = {("homes", "name"), ("livelihood-projects", "unit")}
_GONE = re.compile(
    r"(已|现|后)?.{0,2}(调离|调走|迁出|迁走|辞职|去世|病故|离任|退出|终止|离职|已故|不再)"
)
_FORMER = re.compile(r"^(原|前任?|曾任)")


@dataclass(slots=True)
class Lookup:
    """The work on one line: what was found, what has to be asked."""

    desk: Desk
    line: Line
    source: Source
    slug: str
    values: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    @property
    def remark(self) -> str:
        return " ".join(as_text(self.line.values.get(name)) for name in REMARKS)

    def say(self, severity: Severity, code: str, message: str, name: str, **more: Any) -> None:
        cell = self.line.cell(name)
        self.problems.append(Problem(severity, code, message, name, cell, **more))


def resolve(desk: Desk, line: Line, source: Source) -> tuple[Said, list[Problem]]:
    """The line with its references looked up, and the questions that this raised."""
    slug, columns, remark = named_by(line.register)
    work = Lookup(desk, line, source, slug, dict(line.values))
    for name, column in columns:
        if line.values.get(name) is not None:
            WAYS[column.kind](work, column)
    if work.lost:
        _keep_in_remark(work, remark)
    said = Said(desk, slug, source, work.values, STANDINGS[line.standing], work.facts)
    said.lost = bool(work.lost)
    add_facts(said, line.facts)
    return said, work.problems


@lru_cache(maxsize=64)
def named_by(code: str) -> tuple[str, tuple[tuple[str, Column], ...], str]:
    """Of a register: its slug, its columns that name something, its column of remarks.

    Villages come before homes and persons: they help to tell those apart.
    """
    register = BY_CODE[code]
    columns = [c for c in register.columns if c.kind in WAYS]
    columns = [c for c in columns if (register.slug, c.field) not in FILED_AS_TEXT]
    columns.sort(key=lambda column: list(WAYS).index(column.kind))
    remark = next((c.field for c in register.columns if c.field in REMARKS), "")
    return register.slug, tuple((column.field, column) for column in columns), remark


def _keep_in_remark(work: Lookup, name: str) -> None:
    """A name that is not found is not lost: it stays readable in the remark."""
    parts = [as_text(work.values.get(name)), *work.lost]
    work.values[name] = "；".join(part for part in parts if part)


def _village(work: Lookup, column: Column) -> None:
    name, text = column.field, as_text(work.line.values[column.field])
    found = work.desk.villages.find(text)
    work.values[name] = found.village
    if found.repaired and found.village:
        message = f"“{text}”应为“{found.village.name}”，已按此登记"
        work.say(Severity.REPAIRED, "village_typo", message, name, suggestion=found.village.name)
    elif found.several:
        _ask_village(work, column, text, found.several)


def _ask_village(work: Lookup, column: Column, text: str, several: Iterable[Village]) -> None:
    names = [village.name for village in several]
    told = [n for n in names if n in work.remark or n.removesuffix("村") in work.remark]
    said = [n for n in names if n in _own_words(work, column.field)]
    likely, evidence = None, None
    if len(told) == 1:
        likely, evidence = told[0], f"备注：{work.remark.strip()}"
    elif len(said) == 1:
        likely, evidence = said[0], f"本行其他栏写的是{said[0]}"
    work.say(
        Severity.DOUBTFUL,
        "village_ambiguous",
        f"{column.heading}“{text}”可能是{'或'.join(names)}，请确定是哪个村",
        column.field,
        suggestion=likely,
        evidence=evidence,
    )


def _own_words(work: Lookup, besides: str) -> str:
    return " ".join(as_text(v) for n, v in work.line.values.items() if n != besides)


def _villages(work: Lookup, column: Column) -> None:
    value = work.line.values[column.field]
    texts = value if isinstance(value, tuple | list) else re.split(r"[、,，;；\s]+", str(value))
    found = [work.desk.villages.find(as_text(text)).village for text in texts if text]
    work.values["villages"] = [village for village in found if village is not None]


def _home(work: Lookup, column: Column) -> None:
    text = as_text(work.line.values[column.field])
    home = work.desk.homes.find(text)
    work.values[column.field] = home
    if home is None:
        work.values.pop(column.field)
        if work.slug in ABOUT_A_HOME:
            message = f"{column.heading}“{text}”不在代表之家台账中，请核对名称，或先登记代表之家"
            work.say(Severity.DOUBTFUL, "home_unknown", message, column.field)
            return
        work.lost.append(f"{column.heading}：{text}")


def _unit(work: Lookup, column: Column) -> None:
    work.values[column.field] = work.desk.unit(as_text(work.line.values[column.field]))


def _person(work: Lookup, column: Column) -> None:
    if work.slug == DEFINES_PERSONS:
        return
    value = work.line.values[column.field]
    if isinstance(value, tuple | list) and not isinstance(value, Name):
        if (work.slug, column.field) in MAY_BE_SEVERAL:
            _persons(work, column)
            return
        value, *others = value
        work.lost += [f"{column.heading}还有：{as_text(_as_name(other))}" for other in others]
    person = _find(work, column, _as_name(value))
    work.values[column.field] = person
    if person is None:
        work.values.pop(column.field)


def _persons(work: Lookup, column: Column) -> None:
    value = work.line.values[column.field]
    names = (value,) if isinstance(value, str | Name) else value
    found = [_find(work, column, _as_name(one)) for one in names]
    unique = {id(person): person for person in found if person is not None}
    work.values[column.field] = tuple(unique.values())


def _as_name(value: Any) -> Name:
    if isinstance(value, Name):
        return value
    read = read_name(str(value))
    return Name(read.text, read.note) if read else Name(str(value))


def _find(work: Lookup, column: Column, name: Name) -> Person | None:
    found = work.desk.people.only(name.text)
    if found is None:
        found = work.desk.people.find(name.text, _hints(work, name))
    if found.person is not None and found.repaired:
        message = f"名册中没有“{name.text}”，与“{found.person.name}”只差一字，已按此登记"
        right = found.person.name
        work.say(Severity.REPAIRED, "deputy_name_typo", message, column.field, suggestion=right)
    elif found.several:
        _ask_person(work, column, name, found)
    elif found is NOBODY:
        _not_found(work, column, name)
    if (
        name.note
        and found.person is not None
        and _GONE.search(name.note)
        and not _FORMER.match(name.note)
    ):
        work.facts.setdefault("left", set()).add(id(found.person))
    return found.person


def _hints(work: Lookup, name: Name) -> Hints:
    line, villages = work.line, work.desk.villages
    own = [villages.find(name.note).village] if name.note else []
    if (column := OWN_VILLAGE.get(work.slug)) and isinstance(work.values.get(column), Village):
        own.append(work.values[column])
    near = [v for n in PLACES for v in villages.named_in(as_text(line.values.get(n)))]
    return Hints(
        own=tuple(village for village in own if village is not None),
        near=tuple(near),
        phone=as_text(line.values.get("member_phone")),
        group=as_text(line.values.get("name")) if work.slug == "groups" else "",
    )


def _ask_person(work: Lookup, column: Column, name: Name, found: FoundPerson) -> None:
    called = [described(person) for person in found.several]
    same = len({person.name for person in found.several}) == 1
    code = "same_name_deputies" if same else "deputy_name_unclear"
    why = f"名册中有{len(called)}位" if same else f"名册中没有“{name.text}”，相近的有"
    evidence = f"本行写有{found.likely.village}" if found.likely else None
    work.say(
        Severity.DOUBTFUL,
        code,
        f"{column.heading}“{name.text}”：{why}{'、'.join(called)}，请确定是哪一位",
        column.field,
        suggestion=_named(found.likely) if found.likely else None,
        evidence=evidence,
    )


def described(person: Person) -> str:
    return f"{person.name}（{person.village.name}）" if person.village else person.name


def _named(person: Person) -> Name:
    return Name(person.name, person.village.name if person.village else "")


def _not_found(work: Lookup, column: Column, name: Name) -> None:
    register, named = work.slug, f"{column.heading}“{name.text}”"
    if SIGNED.get(register) == column.field and work.desk.people:
        message = f"{named}不在代表名册中：不是代表的人提出的不是代表建议，这一行不登记"
        work.say(Severity.WRONG, "signer_not_deputy", message, column.field)
    elif (register, column.field) in ESSENTIAL or SIGNED.get(register) == column.field:
        message = f"{named}不在代表名册中，请核对姓名，或先登记名册"
        work.say(Severity.DOUBTFUL, "deputy_unknown", message, column.field)
    else:
        work.lost.append(f"{column.heading}：{as_text(name)}（名册中没有）")


WAYS: dict[Kind, Callable[[Lookup, Column], None]] = {
    Kind.VILLAGE: _village,
    Kind.VILLAGES: _villages,
    Kind.HOME: _home,
    Kind.PERSON: _person,
    Kind.PERSONS: _persons,
    Kind.UNIT: _unit,
}
