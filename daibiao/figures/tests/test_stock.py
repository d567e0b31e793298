"""Stocks: who and what is there on the cut-off day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from daibiao.figures.tests.office import YEAR, Office
from daibiao.homes.models import Equipment, WallBoard
from daibiao.households.models import Household, IncomeSurvey, Pairing
from daibiao.people.models import Group, GroupRole
from daibiao.places.models import Home, Village

DAY = timedelta(days=1)
NEXT = YEAR.last + DAY


def test_two_persons_of_one_name_are_two(office: Office) -> None:
    for person in office.deputies:
        office.mandate(person)
    assert office.value("deputies.persons") == 2


def test_a_person_with_two_seats_is_one_person_and_two_seats(office: Office) -> None:
    person = office.deputies[0]
    office.mandate(person)
    office.mandate(person, level="county")
    assert office.value("deputies.persons") == 1
    assert office.value("deputies.seats") == 2
    assert office.value("deputies.dual") == 1


def test_a_second_seat_that_ended_makes_nobody_hold_two(office: Office) -> None:
    person = office.deputies[0]
    office.mandate(person)
    office.mandate(person, level="county", ended_on=YEAR.last)
    assert office.value("deputies.dual") == 0


@pytest.mark.parametrize(
    ("dates", "in_office"),
    [
        ({"started_on": YEAR.last}, 1),
        ({"started_on": NEXT}, 0),
        ({"ended_on": YEAR.last}, 0),
        ({"ended_on": NEXT}, 1),
        ({"standing": "void"}, 0),
    ],
)
def test_a_mandate_counts_from_its_first_day_until_the_day_before_its_end(
    office: Office, dates: dict[str, date], in_office: int
) -> None:
    office.mandate(office.deputies[0], **dates)
    assert office.value("deputies.township") == in_office


def test_a_vice_leader_of_two_groups_counts_once(office: Office) -> None:
    for name in ("第一小组", "第二小组"):
        group = Group.objects.create(township=office.township, name=name)
        GroupRole.objects.create(group=group, person=office.deputies[0], part="vice")
    assert office.value("groups.count") == 2
    assert office.value("groups.vice_leaders") == 1


def test_who_has_left_the_group_or_the_office_is_no_member(office: Office) -> None:
    group = Group.objects.create(township=office.township, name="第一小组")
    there, gone = office.deputies
    office.mandate(there)
    GroupRole.objects.create(group=group, person=there, part="member", left=True)
    GroupRole.objects.create(group=group, person=gone, part="member")
    assert office.value("groups.members") == 0
    assert office.value("groups.ungrouped") == 1


def test_a_dissolved_group_does_not_count(office: Office) -> None:
    Group.objects.create(township=office.township, name="第一小组", dissolved_on=YEAR.last)
    Group.objects.create(township=office.township, name="第二小组", standing="void")
    assert office.value("groups.count") == 0


@pytest.mark.parametrize(
    ("state", "opened", "built"),
    [
        ("built", YEAR.last, 1),
        ("accepted", YEAR.last, 1),
        ("built", NEXT, 0),
        ("planned", YEAR.first, 0),
        ("closed", YEAR.first, 0),
        ("built", None, 0),
    ],
)
def test_a_home_counts_once_built_and_named(
    office: Office, state: str, opened: date | None, built: int
) -> None:
    Home.objects.create(
        township=office.township,
        name="上滩村人大代表之家",
        level="village",
        village=office.villages[0],
        state=state,
        opened_on=opened,
    )
    assert office.value("homes.built") == 1 + built
    assert office.value("homes.villages_covered") == built


def test_homes_are_named_the_townships_own_first_then_by_plaque(office: Office) -> None:
    for day, name in ((3, "丙村"), (1, "甲村"), (2, "乙村")):
        Home.objects.create(
            township=office.township,
            name=f"{name}人大代表之家",
            level="village",
            state="built",
            opened_on=date(2020, 1, day),
        )
    assert office.value("homes.names") == ["镇机关", "甲村", "乙村"]


@pytest.mark.parametrize("home", ["代表之家", "人大代表之家"])
def test_a_home_called_like_all_homes_keeps_its_name(office: Office, home: str) -> None:
    Home.objects.filter(pk=office.home.pk).update(name=home)
    assert office.value("homes.names") == [home]


@pytest.mark.parametrize(
    ("thing", "equipped"),
    [
        ({"condition": "good"}, 1),
        ({"condition": "broken"}, 0),
        ({"condition": "ordered"}, 0),
        ({"condition": "missing"}, 0),
        ({"quantity": 0}, 0),
        ({"bought_on": NEXT}, 0),
        ({"standing": "void"}, 0),
    ],
)
def test_a_home_is_equipped_when_every_demanded_item_is_there_and_usable(
    office: Office, thing: dict[str, object], equipped: int
) -> None:
    office.demand("桌椅", "书柜")
    Equipment.objects.create(home=office.home, item="桌椅", quantity=2, condition="good")
    Equipment.objects.create(home=office.home, item="书柜", **thing)
    assert office.value("homes.equipped") == equipped


def test_a_home_lacking_one_item_is_not_equipped(office: Office) -> None:
    office.demand("桌椅", "书柜")
    Equipment.objects.create(home=office.home, item="桌椅", condition="good")
    assert office.value("homes.equipped") == 0


def test_without_a_standard_no_home_is_called_equipped(office: Office) -> None:
    Equipment.objects.create(home=office.home, item="桌椅", condition="good")
    assert office.value("homes.equipped") == 0


def test_a_village_merged_away_is_no_village(office: Office) -> None:
    Village.objects.filter(pk=office.villages[0].pk).update(retired_on=YEAR.last)
    assert office.value("villages.total") == 1


def test_boards_count_by_the_piece_until_taken_down(office: Office) -> None:
    hung = {"home": office.home, "quantity": 2, "put_up_on": YEAR.first}
    WallBoard.objects.create(board="代表学习制度", **hung)
    WallBoard.objects.create(board="代表述职制度", taken_down_on=YEAR.last, **hung)
    WallBoard.objects.create(board="联系户统计板", taken_down_on=NEXT, **hung)
    assert office.value("boards.up") == 4
    assert office.value("boards.replaced") == 2
    assert office.value("boards.new") == 6
    assert office.value("boards.homes") == 1


def test_income_is_surveyed_when_all_four_kinds_are_filled(office: Office) -> None:
    for head, property_income in (("甲", 0), ("乙", None)):
        household = Household.objects.create(township=office.township, head=head)
        IncomeSurvey.objects.create(
            household=household,
            year=2023,
            wage=100,
            business=20,
            property=property_income,
            transfer=3,
        )
    assert office.value("households.linked") == 2
    assert office.value("households.surveyed") == 1
    assert office.value("households.income") == 123


def test_a_household_struck_off_and_a_pairing_over_do_not_count(office: Office) -> None:
    gone = Household.objects.create(township=office.township, head="甲", standing="void")
    here = Household.objects.create(township=office.township, head="乙")
    Pairing.objects.create(household=gone, deputy=office.deputies[0])
    Pairing.objects.create(household=here, deputy=office.deputies[1], until=YEAR.last)
    assert office.value("households.linked") == 1
    assert office.value("households.deputies") == 0
