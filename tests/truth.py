"""The sample towns of the shared folder: what their books say, as clean lines, and what is true."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from daibiao.exchange.lines import Line, Name, Standing
from daibiao.exchange.piles import Pile
from daibiao.homes.kinds.standards import Evidence, HomeStandard, StandardItem
from daibiao.lib.dates import Day
from daibiao.lib.when import Month, Span
from daibiao.places.models import County, ReportYear, Township, Village
from tests.shared_samples import shared
from tests.truth_fields import FIELDS

TOWNS = ("qingsui", "wanglong", "shimochuan")

SLUGS = {
    "G01": "deputies",
    "G04": "homes",
    "G05": "equipment",
    "G06": "groups",
    "G07": "plan-items",
    "G08": "sessions",
    "G09": "presidium-meetings",
    "G10": "attendance",
    "G12": "suggestions",
    "G13": "opinions",
    "G14": "receptions",
    "G15": "activities",
    "G16": "trainings",
    "G17": "inspections",
    "G18": "special-reports",
    "G19": "appraisals",
    "G20": "deputy-reports",
    "G21": "livelihood-projects",
    "G22": "disputes",
    "G23": "visits",
    "G24": "households",
    "G25": "assistance-plans",
    "G28": "findings",
    "G30": "wall-boards",
    "G32": "funds",
    "G33": "subsidies",
    "G34": "party-support",
}
PERSONS = {"leader", "deputy", "person", "member", "lead", "person__name"}
LISTS_OF_PERSONS = {"vice", "members", "cosponsors", "on_duty", "received_by", "deputies", "head"}
LEVELS = ("township", "county", "city")
FLAGS = {"yes": True, "no": False}
WORDS = {"landtaking": "land_taking", "refused": "petition"}
STANDINGS = {
    "void": Standing.VOID,
    "cancelled": Standing.CANCELLED,
    "planned": Standing.PLANNED,
    "postponed": Standing.POSTPONED,
}


def folder(town: str) -> Path:
    """Where a sample town lies; a test without the samples is left out, or fails under CI."""
    return shared() / "registers" / "dev" / town


@lru_cache
def read(town: str, name: str) -> dict[str, Any]:
    """One of the JSON files of a sample town."""
    found: dict[str, Any] = json.loads(folder(town).joinpath(name).read_text(encoding="utf-8"))
    return found


def made(town: str, code: str = "") -> Township:
    """The township as its user would have set it up."""
    said = read(town, "town.json")
    county = County.objects.get_or_create(name=said["county"], defaults={"city": said["city"]})[0]
    here = Township.objects.create(code=code or town, name=said["town"], county=county)
    Village.objects.bulk_create(Village(township=here, name=name) for name in said["villages"])
    first, cut_off = (dt.date.fromisoformat(day) for day in said["period"])
    ReportYear.objects.create(township=here, year=said["year"], first=first, cut_off=cut_off)
    standard = HomeStandard.objects.create(township=here, name="建设标准")
    StandardItem.objects.bulk_create(
        StandardItem(standard=standard, text=text, evidence=Evidence.EQUIPMENT)
        for text in said["required_equipment"]
    )
    return here


def piles(town: str) -> list[Pile]:
    """Every written line of the town's books with its clean values."""
    return [
        Pile(sheet["file"], sheet["sheet"], SLUGS[sheet["register"]], list(_lines(town, sheet)))
        for sheet in read(town, "rows.json")["sheets"]
    ]


def _lines(town: str, sheet: dict[str, Any]) -> Iterator[Line]:
    register = sheet["register"]
    refused = {x["row"] for x in listed(town, "reject")}
    for row, ids, said in sheet["rows"]:
        if refused & set(ids):
            continue
        for values, facts in _split(town, register, ids, said):
            line = Line(register, row if isinstance(row, int) else row[0], values, {})
            line.standing = _standing(town, ids)
            line.facts = facts
            yield line


def _split(
    town: str, register: str, ids: list[str], said: dict[str, Any]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    if register == "G05" and "items" in said:
        for item, quantity in said["items"].items():
            if quantity is not None:
                state = {"condition": quantity} if isinstance(quantity, str) else {}
                number = {} if state else {"quantity": quantity}
                yield {"home": said["home"], "item": item} | state | number, {}
    elif register == "G10":
        for event in [key for key in said if key.startswith("G10-")] or [ids[0]]:
            values = dict(said, state=said.get(event, said.get("state")))
            values = {k: v for k, v in values.items() if not k.startswith("G10-")}
            title, day = _attended(town, event)
            clean = dict(_clean(register, values))
            told = {"event__title": title, "event__held_on": day}
            yield clean | told | _tally(town, event), {}
    else:
        yield (
            dict(_clean(register, said)) | _above(town, register, ids),
            _facts(town, register, ids),
        )


def _above(town: str, register: str, ids: list[str]) -> dict[str, Any]:
    """What stands in a title or a remark and so is no value of the line."""
    if register == "G12":
        fates = {"not_accepted": "suggestions.not_accepted", "withdrawn": "suggestions.withdrawn"}
        told = [fate for fate, code in fates.items() if _rows_of(town, code) & set(ids)]
        return {"fate": told[0]} if told else {}
    if register == "G01":
        levels = [x for x in LEVELS if _of_level(town, x) & set(ids)]
        return {"level": tuple(levels)} if levels else {}
    return {}


def _of_level(town: str, level: str) -> set[str]:
    ended = {e["row"] for e in listed(town, "not_counted") if e["reason"] == "mandate_ended"}
    return _rows_of(town, f"deputies.{level}") | (ended if level == "township" else set())


def _clean(register: str, said: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    if "composite" in said:
        said = dict(said, deputies=said["composite"][0], residents=said["composite"][1])
    names = FIELDS[register]
    for key, value in said.items():
        if key != "composite":
            field = names.get(key, key)
            yield field, _value(field, value)


def _value(field: str, value: Any) -> Any:
    if field in PERSONS:
        return _name(value)
    if field == "content":
        return _items(value)
    if isinstance(value, list):
        return _several(field, value)
    if field in ("in_session", "has_report"):
        return FLAGS.get(value, value)
    if not isinstance(value, str):
        return Decimal(str(value)) if isinstance(value, float) else value
    return _dated(value) if field.endswith(("_on", "since")) else WORDS.get(value, value)


def _several(field: str, value: list[Any]) -> Any:
    if field in LISTS_OF_PERSONS:
        return tuple(_name(one) for one in value)
    if field == "event__held_on":
        days = [dt.date.fromisoformat(day) for day in value]
        return Span(days[0], days[1]) if len(days) == 2 else tuple(days)
    return tuple(value)


def _dated(value: str) -> Any:
    if len(value) == 7:
        return Month(int(value[:4]), int(value[5:]))
    return dt.date.fromisoformat(value)


def _name(value: str) -> Name:
    text, _, note = value.partition("（")
    return Name(text, note.rstrip("）"))


def _items(value: str) -> tuple[str, ...]:
    parts = value.replace(";", "；").split("；")
    return tuple(parts) if value[:1] in "1①（(一" and len(parts) > 1 else (value,)


def listed(town: str, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(town, "truth.json")["lists"][name]
    return found


def figure(town: str, code: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = read(town, "truth.json")["figures"]
    return next(one for one in found if one["code"] == code)


def _standing(town: str, ids: list[str]) -> Standing:
    for entry in listed(town, "not_counted"):
        if entry["row"] in ids and entry["reason"] in STANDINGS:
            return STANDINGS[entry["reason"]]
    return Standing.CONFIRMED


def _facts(town: str, register: str, ids: list[str]) -> dict[str, Any]:
    if register != "G01":
        return {}
    facts: dict[str, Any] = {}
    ended = {e["row"] for e in listed(town, "not_counted") if e["reason"] == "mandate_ended"}
    if ended & set(ids):
        inside = _rows_of(town, "deputies.ended") & set(ids)
        first = dt.date.fromisoformat(read(town, "truth.json")["period"][0])
        day = first if inside else first - dt.timedelta(days=30)
        facts["ended"] = Day(day.year, day.month, day.day)
    if _rows_of(town, "deputies.by_elected") & set(ids):
        facts["by_election"] = True
    return facts


def _rows_of(town: str, code: str) -> set[str]:
    return {str(row).split("/")[0].split("#")[0] for row in figure(town, code)["sources"]}


def _attended(town: str, event: str) -> tuple[str, Any]:
    """Title and day of the happening that an attendance sheet repeats."""
    of = next(e["of"] for e in listed(town, "duplicate") if e["row"] == event)
    for sheet in read(town, "rows.json")["sheets"]:
        for _, ids, said in sheet["rows"]:
            if of in ids:
                day = said["date"]
                title = said.get("name") or said.get("topic")
                first = day[0] if isinstance(day, list) else day
                return str(title), dt.date.fromisoformat(first)
    raise KeyError(of)


def _tally(town: str, event: str) -> dict[str, Any]:
    """The numbers of an attendance list that names only who did not come."""
    found = {}
    for name in ("due", "present", "leave", "absent"):
        said = figure(town, f"attendance.{name}")
        if said.get("weights") and _names_only_the_absent(town) and event in said["sources"]:
            found[name] = said["weights"][said["sources"].index(event)]
    return found


@lru_cache
def _names_only_the_absent(town: str) -> bool:
    sheets = [s for s in read(town, "rows.json")["sheets"] if s["register"] == "G10"]
    return not any("present" in said.values() for sheet in sheets for _, _, said in sheet["rows"])
