"""Sheets made of plain rows, and the samples' own words for our fields."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from daibiao.exchange.lines import Book, Line, Page
from daibiao.exchange.pages import sheet_pages
from daibiao.lib.sheets import Sheet

BOOK = Book(
    2023,
    "青山镇",
    ("松坪村", "槐崖村", "上滩村", "下滩村"),
    dt.date(2023, 1, 1),
    dt.date(2023, 12, 15),
)
TOWNS = ("qingsui", "wanglong", "shimochuan")
_EVENT = {"date": "event__held_on", "place": "event__place"}
_PERSON = "name sex party category village phone"
NAMES: dict[str, dict[str, str]] = {
    "G01": {word: f"person__{word}" for word in _PERSON.split()}
    | {
        "birth": "person__birth",
        "nation": "person__ethnicity",
        "edu": "person__education",
        "job": "person__post",
        "wage": "person__has_fixed_wage",
        "idno": "person__id_number",
        "start": "started_on",
    },
    "G04": {"opened": "opened_on"},
    "G05": {"qty": "quantity", "bought": "bought_on", "cond": "condition"},
    "G06": {
        "role": "part",
        "phone": "member_phone",
        "village": "member_village",
        "level": "member_level",
        "setup": "founded_on",
    },
    "G07": {"when": "due", "who": "participants", "person": "person_in_charge", "done": "done_on"},
    "G08": {"name": "event__title"} | _EVENT,
    "G09": {"no": "number"} | _EVENT,
    "G10": {"deputy": "person", "event": "event__title", "state": "presence"} | _EVENT,
    "G12": {
        "no": "number",
        "date": "received_on",
        "when": "in_session",
        "unit": "lead_unit",
        "assist": "assist_unit",
        "co": "cosponsors",
        "assigned": "handed_over_on",
        "due": "due_on",
        "consult": "consulted_on",
        "replied": "replied_on",
        "result": "result_class",
        "concluded": "concluded_on",
    },
    "G13": {
        "date": "received_on",
        "who": "speaker",
        "category": "topic",
        "handover": "handed_over_on",
        "result_date": "resulted_on",
        "told": "told_on",
    },
    "G14": {"duty": "on_duty", "actual": "received_by", "home": "event__home"} | _EVENT,
    "G15": {"theme": "event__title", "org": "organiser"} | _EVENT,
    "G16": {"topic": "event__title", "total": "attended"} | _EVENT,
    "G17": {
        "topic": "event__title",
        "forwarded": "forwarded_on",
        "report": "has_report",
        "feedback": "fed_back_on",
    }
    | _EVENT,
    "G18": {
        "date": "heard_on",
        "forwarded": "forwarded_on",
        "due": "due_on",
        "followup": "followed_up_on",
    },
    "G19": {"date": "held_on", "void": "void_ballots"},
    "G20": _EVENT,
    "G21": {"collected": "collected_on", "done": "completed_on"},
    "G22": {"date": "found_on", "settled": "settled_on", "followup": "followed_up_on"},
    "G23": {"date": "visited_on", "heads": "head"},
    "G24": {f"inc_{one}": f"income__{one}" for one in ["wage", "business", "property", "transfer"]},
    "G25": {"approved": "approved_on", "done": "measures_done"},
    "G28": {"date": "found_on", "due": "due_on", "closed": "closed_on"},
    "G30": {"up": "put_up_on", "off": "taken_down_on", "qty": "quantity"},
    "G32": {"date": "entered_on", "in": "income", "out": "expense"},
    "G33": {"event": "occasion", "date": "paid_on", "bank": "bank_last4"},
    "G34": {"date": "held_on"},
}


def page(rows: Sequence[Sequence[Any]], tab: str = "Sheet1", **marks: Any) -> Page:
    """The first page of a sheet of these rows."""
    return next(iter(sheet_pages(Sheet(tab, [list(row) for row in rows], **marks), BOOK)))


def lines(rows: Sequence[Sequence[Any]], tab: str = "Sheet1", **marks: Any) -> list[Line]:
    """All lines of a sheet of these rows."""
    return [
        line
        for one in sheet_pages(Sheet(tab, [list(row) for row in rows], **marks), BOOK)
        for line in one.lines
    ]


def town(folder: Path) -> tuple[Book, Any]:
    """A sample town's book and its manifest."""
    facts = json.loads((folder / "town.json").read_text("utf-8"))
    first, last = (dt.date.fromisoformat(day) for day in facts["period"])
    manifest = json.loads((folder / "MANIFEST.json").read_text("utf-8"))
    return Book(facts["year"], facts["town"], tuple(facts["villages"]), first, last), manifest
