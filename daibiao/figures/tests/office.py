"""A small office for the tests: a township with two villages, two deputies and a home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from daibiao.events.models import Event, EventKind
from daibiao.figures.catalogue import BY_CODE
from daibiao.figures.count import Value, count
from daibiao.homes.models import HomeStandard, StandardItem
from daibiao.lib.periods import Period
from daibiao.people.models import Mandate, Person
from daibiao.places.models import Home, Township, Village

YEAR = Period(date(2023, 1, 1), date(2023, 11, 20))


@dataclass(frozen=True)
class Office:
    township: Township
    villages: tuple[Village, ...]
    deputies: tuple[Person, ...]
    home: Home

    @property
    def alone(self) -> QuerySet[Township]:
        return Township.objects.filter(pk=self.township.pk)

    def value(self, code: str, period: Period = YEAR) -> Value:
        return count(self.alone, period, [BY_CODE[code]])[code].value

    def event(self, day: date | None, kind: EventKind = EventKind.OTHER, **more: Any) -> Event:
        more.setdefault("title", "会议活动")
        return Event.objects.create(township=self.township, kind=kind, held_on=day, **more)

    def deputy(self, name: str, **more: Any) -> Person:
        return Person.objects.create(township=self.township, name=name, **more)

    def mandate(self, person: Person, **more: Any) -> Mandate:
        more.setdefault("level", "township")
        more.setdefault("started_on", date(2021, 1, 8))
        return Mandate.objects.create(person=person, **more)

    def demand(self, *items: str) -> None:
        """What every home of the township must have."""
        standard = HomeStandard.objects.create(township=self.township, name="十有")
        for item in items:
            StandardItem.objects.create(standard=standard, text=item, evidence="equipment")


def an_office(code: str = "qinghe") -> Office:
    township = Township.objects.create(code=code, name=f"{code}镇")
    villages = tuple(
        Village.objects.create(township=township, name=name) for name in ("上滩村", "下滩村")
    )
    deputies = tuple(
        Person.objects.create(township=township, name="杜松", village=village)
        for village in villages
    )
    home = Home.objects.create(
        township=township,
        name="镇机关人大代表之家",
        level="township",
        opened_on=date(2022, 5, 1),
        state="accepted",
    )
    return Office(township, villages, deputies, home)
