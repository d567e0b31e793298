"""What the story of one town knows while it is being told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from daibiao.demo import words
from daibiao.demo.scale import Size
from daibiao.events.models import Event
from daibiao.people.models import Group, HandlingUnit, Mandate, Person, Term
from daibiao.places.models import Home, Township, Village
from daibiao.registers.author import Author

T = TypeVar("T")
OPENING, CLOSING = (1, 6), (11, 18)  # between these days of a year everything happens


@dataclass(kw_only=True)
class Tale:
    town: Township
    size: Size
    random: Random
    by: Author
    villages: list[Village] = field(default_factory=list)
    homes: list[Home] = field(default_factory=list)
    units: list[HandlingUnit] = field(default_factory=list)
    terms: dict[str, Term] = field(default_factory=dict)
    mandates: list[Mandate] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    sessions: dict[int, list[Event]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def pick(self, options: Sequence[T]) -> T:
        return self.random.choice(options)

    def some(self, options: Sequence[T], count: int) -> list[T]:
        return self.random.sample(list(options), min(count, len(options)))

    def number(self, low: int, high: int) -> int:
        """Any whole number from low to high, both included."""
        return self.random.randint(low, high)

    def new_name(self) -> str:
        """A name that nobody in this town has yet."""
        while (name := self.name()) in self.names:
            pass
        self.names.add(name)
        return name

    def name(self) -> str:
        return self.pick(words.SURNAMES) + self.pick(words.GIVEN)

    def days(self, year: int, count: int) -> list[date]:
        """Days in their order, spread over the year."""
        first, last = date(year, *OPENING), date(year, *CLOSING)
        span = (last - first).days
        return sorted(first + timedelta(days=self.number(0, span)) for _ in range(count))

    def later(self, day: date, low: int, high: int) -> date:
        """Some days later, but still before the story of that year closes."""
        return min(day + timedelta(days=self.number(low, high)), date(day.year, *CLOSING))

    def deputies_on(self, day: date) -> list[Person]:
        """The township deputies in office on a day."""
        return [
            mandate.person
            for mandate in self.mandates
            if mandate.level == "township"
            and (mandate.started_on is None or mandate.started_on <= day)
            and (mandate.ended_on is None or mandate.ended_on > day)
        ]

    def built_homes(self, day: date) -> list[Home]:
        return [home for home in self.homes if home.opened_on and home.opened_on <= day]
