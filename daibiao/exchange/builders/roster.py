"""G01: persons and their mandates; several levels in one cell are several mandates."""

from __future__ import annotations

from daibiao.exchange.builders.common import Said, fields, first_of
from daibiao.exchange.drafts import Draft
from daibiao.exchange.lines import Name
from daibiao.lib.when import Month
from daibiao.people.models import Mandate, Person


def mandates(said: Said) -> list[Draft]:
    person, draft = _person(said)
    levels = said.get("level") or ()
    levels = (levels,) if isinstance(levels, str) else levels
    return [draft, *(_mandate(said, person, level) for level in levels)]


def _person(said: Said) -> tuple[Person, Draft]:
    given = fields(said, Person, "person__")
    name = said.get("person__name")
    given["name"] = name.text if isinstance(name, Name) else str(name)
    people = said.desk.people
    known = people.same(
        given["name"],
        given.get("village"),
        given.get("phone", ""),
        given.get("id_number", ""),
    )
    row = Person(township=said.desk.township, **given)
    draft = said.draft(row, known)
    person = known or row
    if known is None:
        people.add(row)
    people.join(person, said.text("group"))
    return person, draft


def _mandate(said: Said, person: Person, level: str) -> Draft:
    given = fields(said, Mandate)
    ended = said.facts.get("ended_on")
    row = Mandate(
        **given
        | {
            "person": person,
            "level": level,
            "standing": said.standing,
            "ended_on": ended.last if isinstance(ended, Month) else first_of(ended),
            "end_reason": said.facts.get("end_reason", ""),
            "by_election": bool(said.facts.get("by_election")),
        }
    )
    said.desk.seat(row)
    return said.draft(row)
