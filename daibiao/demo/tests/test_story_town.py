"""The minimum scenario: its numbers stand in the registers, counted like any other town's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from daibiao.audit.queries import first_broken, head_matches
from daibiao.catalogue import REGISTERS
from daibiao.demo.deputies import invented_id
from daibiao.figures.count import Value, count
from daibiao.people.models import Person
from daibiao.places.models import Home, Township
from daibiao.places.queries import period_of
from daibiao.registers.register import Register

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("story")]

SCENARIO = {
    "villages.total": 12,
    "homes.built": 7,
    "homes.equipped": 6,
    "groups.count": 8,
    "groups.leaders": 8,
    "groups.vice_leaders": 9,
    "deputies.township": 65,
    "deputies.county": 9,
    "deputies.city": 2,
    "deputies.persons": 71,
    "training.sessions": 14,
    "training.homes": 5,
    "training.practical": 9,
    "training.policy": 2,
    "training.home_rules": 1,
    "training.seed_sentence": 12,
    "opinions.on_spot": 69,
    "opinions.to_villages": 63,
    "opinions.to_township": 58,
    "disputes.found": 41,
    "disputes.settled": 37,
    "visits.household_visits": 862,
}


def values(code: str, year: int = 2025, as_of: date | None = None) -> dict[str, Value]:
    towns = Township.objects.filter(code=code)
    period = period_of(towns.get(), year, as_of=as_of)
    return {found.figure.code: found.value for found in count(towns, period).values()}


@pytest.mark.parametrize("as_of", [None, date(2025, 12, 31)])
def test_the_minimum_scenario_is_counted(as_of: date | None) -> None:
    found = values("qingshan", as_of=as_of)
    assert {code: found[code] for code in SCENARIO} == SCENARIO


def test_no_figure_is_nothing() -> None:
    empty = [code for code, value in values("qingshan").items() if value in (None, 0, "", [])]
    assert empty == []


def test_the_year_before_is_told_too() -> None:
    found = values("qingshan", 2024)
    empty = [code for code, value in found.items() if value in (None, 0, "", [])]
    assert empty == ["homes.new"]
    assert found["deputies.persons"] == 71


def test_the_neighbour_is_smaller_but_alive() -> None:
    big, small = values("qingshan"), values("shuiyuan")
    for code in ("opinions.received", "visits.household_visits", "disputes.settled"):
        here, there = small[code], big[code]
        assert isinstance(here, int | Decimal)
        assert isinstance(there, int | Decimal)
        assert 0 < here < there


@pytest.mark.parametrize("register", REGISTERS, ids=lambda r: r.slug)
def test_every_register_has_rows(register: Register) -> None:
    rows = register.model._default_manager.filter(**{f"{register.township}__code": "qingshan"})
    assert rows.exists()


def test_items_of_the_receptions_are_the_opinions_heard_there() -> None:
    found = values("qingshan")
    assert found["reception.items"] == found["opinions.at_reception"]


def test_nobody_in_it_is_real() -> None:
    for person in Person.objects.all():
        assert person.phone.startswith("138000")
        assert person.id_number.startswith("000000")
        assert person.id_number[-1] != right_digit(person.id_number)
    assert all(
        phone.startswith("000-") for phone in Home.objects.values_list("phone", flat=True) if phone
    )


def right_digit(number: str) -> str:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))
    return "10X98765432"[total % 11]


def test_an_invented_number_is_wrong_whatever_its_digits() -> None:
    for day in range(1, 29):
        number = invented_id(f"199001{day:02d}{day:03d}")
        assert len(number) == 18
        assert number[-1] != right_digit(number)


def test_what_was_told_is_noted_in_a_whole_chain() -> None:
    assert first_broken() is None
    assert head_matches()
