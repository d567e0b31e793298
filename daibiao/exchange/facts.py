"""What a remark adds to its line: an end, a by-election, what became of a paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from daibiao.exchange.builders.common import Said
from daibiao.exchange.years import when
from daibiao.lib.dates import Day
from daibiao.people.kinds.mandates import EndReason
from daibiao.registers.standing import Standing

DEFINES_PERSONS = "deputies"


def add_facts(said: Said, facts: Mapping[str, Any]) -> None:
    for name, value in facts.items():
        if name in FACTS:
            FACTS[name](said, value)
        else:
            said.facts.setdefault(name, value)


def _ended(said: Said, value: Any) -> None:
    """A mandate ends on the day that the remark names; without a day it only stops counting."""
    said.facts["ended"] = True
    if said.register == DEFINES_PERSONS:
        said.facts["ended_on"] = in_year(value, said.desk.year)
    over = said.register == DEFINES_PERSONS and said.facts["ended_on"] is None
    if over or said.register == "households":
        said.standing = Standing.CANCELLED


def _dissolved(said: Said, value: Any) -> None:
    if said.register != "groups" or said.get("member") is not None:
        return
    day = in_year(value, said.desk.year)
    said.values.setdefault("dissolved_on", day)
    if day is None:
        said.standing = Standing.CANCELLED


def _why(said: Said, value: Any) -> None:
    said.facts["end_reason"] = value or EndReason.OTHER


def _fate(said: Said, value: Any) -> None:
    if said.register == "suggestions":
        said.values.setdefault("fate", value)


def _by_election(said: Said, _: Any) -> None:
    said.facts["by_election"] = True


def in_year(value: Any, year: int) -> Any:
    """A day as a remark writes it; None where it names none."""
    if not isinstance(value, Day) or value.month is None:
        return None
    return when(value, value.year or year)


FACTS: dict[str, Callable[[Said, Any], None]] = {
    "ended": _ended,
    "dissolved": _dissolved,
    "why": _why,
    "fate": _fate,
    "by_election": _by_election,
}
