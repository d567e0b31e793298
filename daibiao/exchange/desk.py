"""What is known while one import runs: the township, its people, places and happenings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Model

from daibiao.activities.kinds.activities import Activity
from daibiao.congress.kinds.deputy_reports import DeputyReport
from daibiao.events.models import Event
from daibiao.exchange.drafts import Source
from daibiao.exchange.known.happenings import Happenings
from daibiao.exchange.known.homes import Homes
from daibiao.exchange.known.people import People
from daibiao.exchange.known.spelling import plain
from daibiao.exchange.known.villages import Villages
from daibiao.exchange.models import ImportedRow
from daibiao.households.kinds.households import Household
from daibiao.people.kinds.mandates import Level
from daibiao.people.models import Group, HandlingUnit, Mandate, Person
from daibiao.places.models import Home, Township, Village
from daibiao.places.queries import period_of
from daibiao.registers.standing import Standing

NEW = -1000  # keys are compared by hash, and hash(-1) equals hash(-2)


@dataclass(slots=True)
class LeaveList:
    """Who is named on a list that states how many were due; ``said`` is its first line."""

    event: Event
    said: Any
    named: list[Person] = field(default_factory=list)
    present: int = 0


class Desk:
    """Everything that a builder may look up; loaded once, without a query per line."""

    def __init__(self, township: Township, year: int) -> None:
        self.township = township
        self.year = year
        self.period = period_of(township, year)
        mine = {"township": township}
        villages = {v.pk: v for v in Village.objects.filter(**mine)}
        self.villages = Villages(villages.values(), township.name)
        persons = list(Person.objects.filter(**mine))
        self._persons = {person.pk: person for person in persons}
        self._uids: dict[int, int] = {}
        self._kept: list[Model] = []
        for person in persons:
            person.village = villages.get(person.village_id or 0)
        self.people = People(persons)
        self.homes = Homes(Home.objects.filter(**mine), township.name)
        self.groups = {group.name: group for group in Group.objects.filter(**mine)}
        self.units = {unit.name: unit for unit in HandlingUnit.objects.filter(**mine)}
        self.households: dict[tuple[str, int | None], Household] = {
            (h.head, h.village_id): h for h in Household.objects.filter(**mine)
        }
        self._know_happenings()

    def _know_happenings(self) -> None:
        events = list(Event.objects.filter(township=self.township).select_related("home"))
        self.happenings = Happenings(events)
        reports = DeputyReport.objects.filter(event__township=self.township)
        self.reporters: dict[int, int] = dict(reports.values_list("event", "deputy"))
        held_by = Activity.objects.filter(event__township=self.township)
        self.organisers: dict[int, str] = dict(held_by.values_list("event", "organiser"))
        self.claimed: set[int] = set()
        self._events = {event.pk: event for event in events}
        self._told_by: dict[Source, list[int]] | None = None
        self.leave_lists: dict[int, LeaveList] = {}
        self.incomplete: set[Source] = set()  # leave lists that do not add up yet
        self.seats: dict[tuple[Any, ...], tuple[Person, date | None, date | None]] = {}
        self._load_seats()

    def uid(self, row: Model | None) -> int | None:
        """A number that stands for the row all through this import, saved or not."""
        if row is None:
            return None
        if id(row) not in self._uids:
            if row.pk is not None:
                return int(row.pk)
            self._kept.append(row)
            self._uids[id(row)] = NEW - len(self._kept)
        return self._uids[id(row)]

    def knows_group(self, name: str) -> bool:
        return any(plain(name) == plain(known) for known in self.groups)

    def unit(self, name: str) -> HandlingUnit | None:
        """The unit of that name; a new one if it is not yet known."""
        if not name:
            return None
        if name not in self.units:
            self.units[name] = HandlingUnit(township=self.township, name=name)
        return self.units[name]

    def new_units(self) -> list[HandlingUnit]:
        return [unit for unit in self.units.values() if unit._state.adding]  # noqa: SLF001

    def _load_seats(self) -> None:
        rows = Mandate.objects.filter(
            person__township=self.township, level=Level.TOWNSHIP, standing=Standing.CONFIRMED
        )
        for pk, since, until in rows.values_list("person", "started_on", "ended_on"):
            self.seats[pk, since] = (self._persons[pk], since, until)

    def seat(self, mandate: Mandate) -> None:
        """Remember a township mandate of this import."""
        if mandate.level == Level.TOWNSHIP and mandate.standing == Standing.CONFIRMED:
            key = (self.uid(mandate.person), mandate.started_on)
            self.seats[key] = (mandate.person, mandate.started_on, mandate.ended_on)

    def in_office(self, day: date | None) -> list[Person]:
        """Who held a township mandate on that day."""
        found = {}
        for person, since, until in self.seats.values():
            begun = day is None or since is None or since <= day
            if begun and (day is None or until is None or until > day):
                found[id(person)] = person
        return list(found.values())

    def person(self, pk: int) -> Person:
        return self._persons[pk]

    @property
    def knows_events(self) -> bool:
        return bool(self._events)

    def told_by(self, source: Source) -> list[Event]:
        """The events that earlier imports read from this line."""
        if self._told_by is None:
            self._told_by = self._load_told() if self._events else {}
        found = self._told_by.get(source, ())
        return [self._events[pk] for pk in found if pk in self._events]

    def _load_told(self) -> dict[Source, list[int]]:
        told: dict[Source, list[int]] = defaultdict(list)
        rows = ImportedRow.objects.filter(
            batch__township=self.township, batch__undone_at=None, table=Event._meta.label
        )
        for file, sheet, line, pk in rows.values_list("file", "sheet", "line", "row"):
            if pk not in told[Source(file, sheet, line)]:
                told[Source(file, sheet, line)].append(pk)
        return told

    def forget(self, row: Model) -> None:
        """A new row that will not be written after all: nobody may point at it."""
        if isinstance(row, Event):
            self.happenings.remove(row)
        elif isinstance(row, Person):
            self.people.remove(row)
        elif isinstance(row, Home):
            self.homes.remove(row)
        elif isinstance(row, Group):
            self.groups.pop(row.name, None)
        elif isinstance(row, Household):
            self.households.pop((row.head, row.village_id), None)
