"""The facts of a town in one shape, whatever layout its own clerk chose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from tests.clerks.facts import Fact, crossed, facts, town_json

LEVELS = {"市": "city", "县": "county", "镇": "township"}
GONE = re.compile(r"([㐀-鿿 　]{2,4})[（(](已(?:辞职|调离))[）)]")


def shaped(town: str, register: str) -> list[Fact]:
    """The lines of a register: one fact each, context filled in."""
    found = [
        replace(fact, said=dict(fact.said), raw=dict(fact.raw)) for fact in facts(town)[register]
    ]
    if register in SHAPES:
        found = SHAPES[register](town, found)
    for fact in found:
        fact.raw = {k: v for k, v in fact.raw.items() if k not in {"no", "old_members"}}
    return found


def _mandates(town: str, lines: list[Fact]) -> list[Fact]:
    for fact in lines:
        above = fact.said["__above"]
        level = LEVELS.get(above[2:3], above)
        fact.said.setdefault("level", [level])
    return lines


def _furniture(town: str, lines: list[Fact]) -> list[Fact]:
    if all("items" not in fact.said for fact in lines):
        return _homes(town, lines)
    return [_thing(fact, name, n) for fact in lines for name, n in fact.said["items"].items() if n]


def _thing(fact: Fact, item: str, written: int | str) -> Fact:
    said: dict[str, Any] = {"home": fact.said["home"], "item": item, "remark": ""}
    counted = isinstance(written, int)
    return Fact(
        fact.ids, said | {"qty": written if counted else 1, "cond": "good" if counted else written}
    )


def _homes(town: str, lines: list[Fact]) -> list[Fact]:
    names = [fact.said["name"] for fact in facts(town)["G04"]]
    for fact in lines:
        above = fact.said["__above"]
        if "home" not in fact.said:
            fact.said["home"] = next(name for name in names if name.startswith(above))
    return lines


def _trainings(town: str, lines: list[Fact]) -> list[Fact]:
    for fact in lines:
        if "composite" in fact.said:
            fact.said["deputies"], fact.said["residents"] = fact.said["composite"]
    return lines


def _groups(town: str, lines: list[Fact]) -> list[Fact]:
    if any("member" in fact.said for fact in lines):
        return _gathered(lines)
    for fact in lines:
        old = fact.raw.get("old_members", "")
        fact.said["gone"] = [(m[0].strip(), m[1]) for m in GONE.findall(old)]
    return lines


def _gathered(lines: list[Fact]) -> list[Fact]:
    groups: dict[str, Fact] = {}
    for fact in lines:
        said = fact.said
        group = groups.setdefault(
            said["name"],
            Fact([], {"name": said["name"], "vice": [], "members": [], "gone": [], "remark": ""}),
        ).said
        _seat(group, said)
    return list(groups.values())


def _seat(group: dict[str, Any], said: dict[str, Any]) -> None:
    if said["remark"].startswith("已"):
        group["gone"].append((said["member"], said["remark"]))
        return
    group["members"].append(said["member"])
    if said["role"] == "leader":
        group["leader"] = said["member"]
    if said["role"] == "vice":
        group["vice"].append(said["member"])


def events(town: str) -> list[dict[str, Any]]:
    """The attendance book event by event: title, day, who was how, and the numbers of its line."""
    lines = facts(town)["G10"]
    if any("event" in fact.said for fact in lines):
        return _by_event((f.said["event"], f.said["date"], f) for f in lines)
    if any(fact.ids for fact in lines):
        return [_counted(e) for e in _by_event((f.said["__above"], "", f) for f in lines)]
    return _crossed(town, lines)


def _by_event(lines: Iterable[tuple[str, str, Fact]]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for title, day, fact in lines:
        event = found.setdefault(title, {"event": title, "date": day, "who": []})
        event["who"].append(fact.said)
    return list(found.values())


LINE = re.compile(
    r"(.+?)（(\d+)年(\d+)月(\d+)日）：应到(\d+)人，实到(\d+)人，请假(\d+)人，缺席(\d+)人"
)


def _counted(event: dict[str, Any]) -> dict[str, Any]:
    found = LINE.match(event["event"])
    assert found, event["event"]
    title, year, month, day, *numbers = found.groups()
    event |= {"event": title, "date": f"{year}-{int(month):02}-{int(day):02}"}
    return event | dict(zip(("due", "present", "leave", "absent"), map(int, numbers), strict=True))


def _crossed(town: str, lines: list[Fact]) -> list[dict[str, Any]]:
    return [
        {"event": title, "date": _day(town, day), "who": _column(lines, key)}
        for key, title, day in crossed(town)
    ]


def _column(lines: list[Fact], key: str) -> list[dict[str, Any]]:
    return [
        {"deputy": f.said["deputy"], "state": f.said[key], "remark": f.said["remark"]}
        for f in lines
        if key in f.said
    ]


def _day(town: str, written: str) -> str:
    month, day = map(int, re.findall(r"\d+", written)[-2:])
    return f"{town_json(town)['year']}-{month:02}-{day:02}"


SHAPES = {
    "G01": _mandates,
    "G05": _furniture,
    "G06": _groups,
    "G13": _homes,
    "G16": _trainings,
    "G30": _homes,
}
