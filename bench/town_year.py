"""Rows for the benchmarks: the books of one town's year, as many lines as asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Any

from django.db.models import Model

from daibiao.activities.models import Activity, Training
from daibiao.events.models import Attendance, Event
from daibiao.households.models import Visit
from daibiao.matters.models import Dispute, Opinion, Suggestion
from daibiao.money.models import Subsidy
from daibiao.people.models import Mandate, Person
from daibiao.places.models import Home, Township, Village

FIRST, LAST = date(2025, 1, 1), date(2025, 11, 20)
DAYS = 365
DEPUTIES = 100
BATCH = 5000

ROUTES = ("on_spot", "village", "township", "county", "suggestion", "topic", "petition")
RESULTS = ("answered", "closed", "closed", "open", "referred", "cannot", "referred")
TOPICS = ("roads", "water", "power", "environment", "industry", "education", "health")
OUTCOMES = ("written", "oral", "open", "transferred", "failed")


def fill(code: str, rows: int) -> Township:
    """A township whose year has about as many rows, the most of them opinions and visits."""
    town = Township.objects.create(code=code, name=f"{code}镇")
    villages = [Village.objects.create(township=town, name=f"{n}村") for n in range(12)]
    home = Home.objects.create(
        township=town, name="镇机关人大代表之家", level="township", state="built", opened_on=FIRST
    )
    people = Person.objects.bulk_create(
        Person(township=town, name=f"代表{n}", village=villages[n % 12]) for n in range(DEPUTIES)
    )
    Mandate.objects.bulk_create(
        Mandate(person=person, level="township", started_on=date(2021, 1, 8)) for person in people
    )
    _lines(town, villages, people, rows)
    _events(town, home, people, rows * 12 // 100)
    return town


def _lines(town: Township, villages: list[Village], people: list[Person], rows: int) -> None:
    write(Opinion, (_opinion(town, n) for n in range(rows * 45 // 100)))
    write(Visit, (_visit(town, villages, people, n) for n in range(rows * 30 // 100)))
    write(Dispute, (_dispute(town, n) for n in range(rows * 8 // 100)))
    write(Suggestion, (_suggestion(town, n) for n in range(rows * 3 // 100)))
    write(Subsidy, (_subsidy(town, people, n) for n in range(rows * 2 // 100)))


def _events(town: Township, home: Home, people: list[Person], attendances: int) -> None:
    """Trainings that are activities too, each with forty deputies whose presence is noted."""
    events = Event.objects.bulk_create(
        Event(township=town, kind="training", title="培训", held_on=day(n), home=home)
        for n in range(attendances // 40)
    )
    Training.objects.bulk_create(
        Training(event=event, category="practical", deputies=40, residents=9) for event in events
    )
    Activity.objects.bulk_create(
        Activity(event=event, kind="training", present=40) for event in events
    )
    write(
        Attendance,
        (
            Attendance(event=event, person=person, presence="present" if n % 9 else "absent")
            for event in events
            for n, person in enumerate(people[:40])
        ),
    )


def write(table: type[Model], rows: Iterator[Any]) -> None:
    while batch := list(islice(rows, BATCH)):
        table._default_manager.bulk_create(batch)


def day(n: int) -> date:
    return FIRST + timedelta(days=n * 7 % DAYS)


def _opinion(town: Township, n: int) -> Opinion:
    return Opinion(
        township=town,
        received_on=day(n),
        content="通村路路灯不亮",
        channel="reception" if n % 3 else "visit",
        route=ROUTES[n % 7],
        result=RESULTS[n % 7],
        topic=TOPICS[n % 5],
        resulted_on=day(n) + timedelta(days=20) if n % 7 in {1, 2} else None,
        told_on=day(n) + timedelta(days=25) if n % 7 == 1 else None,
        satisfaction="satisfied" if n % 7 == 1 else "",
    )


def _visit(town: Township, villages: list[Village], people: list[Person], n: int) -> Visit:
    return Visit(
        township=town,
        visited_on=day(n),
        deputy=people[n % DEPUTIES],
        village=villages[n % 12],
        head=f"户主{n % 700}",
        form="phone" if n % 10 == 0 else "home",
    )


def _dispute(town: Township, n: int) -> Dispute:
    settled = day(n) + timedelta(days=9) if n % 5 in {0, 1} else None
    return Dispute(township=town, found_on=day(n), outcome=OUTCOMES[n % 5], settled_on=settled)


def _suggestion(town: Township, n: int) -> Suggestion:
    return Suggestion(
        township=town,
        received_on=day(n),
        title="关于硬化道路的建议",
        in_session=n % 2 == 0,
        handed_over_on=day(n),
        due_on=day(n) + timedelta(days=90),
        replied_on=day(n) + timedelta(days=60) if n % 3 else None,
    )


def _subsidy(town: Township, people: list[Person], n: int) -> Subsidy:
    return Subsidy(township=town, paid_on=day(n), deputy=people[n % DEPUTIES], amount=150)
