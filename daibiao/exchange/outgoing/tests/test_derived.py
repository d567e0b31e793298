"""Columns that no field of the table holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from daibiao.activities.models import Training
from daibiao.events.models import Event, EventKind
from daibiao.exchange.outgoing.tests.town import Town
from daibiao.households.models import Household, IncomeSurvey, Pairing
from daibiao.money.models import FundEntry
from daibiao.people.kinds.groups import GroupPart
from daibiao.people.models import Group, GroupRole, Mandate
from daibiao.registers.standing import Standing


def test_a_group_names_its_leader_and_its_members(town: Town) -> None:
    group = Group.objects.create(township=town.township, name="第一小组")
    group.villages.add(town.village, town.other)
    gone = town.person("赵明")
    for person, part, left in (
        (town.deputy, GroupPart.LEADER, False),
        (town.person("王建国"), GroupPart.MEMBER, False),
        (gone, GroupPart.MEMBER, True),
    ):
        GroupRole.objects.create(group=group, person=person, part=part, left=left)
    (line,) = town.lines("groups")
    assert (line["组长"], line["组员"], line["人数"]) == ("李秀英", "王建国、赵明（已离任）", 2)
    assert line["活动范围"] == "柏岭村、石桥村"
    assert "代表姓名" not in line


def test_a_deputys_line_is_one_mandate_with_the_group(town: Town) -> None:
    group = Group.objects.create(township=town.township, name="第一小组")
    GroupRole.objects.create(group=group, person=town.deputy, part=GroupPart.LEADER)
    for level in ("township", "county"):
        Mandate.objects.create(person=town.deputy, level=level, started_on=date(2021, 11, 8))
    lines = town.lines("deputies")
    assert [line["代表层级"] for line in lines] == ["镇", "县"]
    assert {line["所在小组"] for line in lines} == {"第一小组"}


def test_a_household_shows_the_income_of_the_asked_year(town: Town) -> None:
    household = Household.objects.create(township=town.township, head="张三", village=town.village)
    IncomeSurvey.objects.create(household=household, year=2024, wage=Decimal(100))
    IncomeSurvey.objects.create(household=household, year=2025, wage=Decimal(200), business=0)
    Pairing.objects.create(
        household=household, deputy=town.person("赵明"), until=date(2024, 12, 31)
    )
    Pairing.objects.create(household=household, deputy=town.deputy, since=date(2025, 1, 1))
    (line,) = town.lines("households")
    assert (line["工资性收入（元）"], line["经营性收入（元）"]) == (200, 0)
    assert "财产性收入（元）" not in line
    assert line["联系代表"] == "李秀英"


def test_who_attended_is_the_sum_only_where_both_parts_are_known(town: Town) -> None:
    for title, deputies, residents in (("甲", 3, 4), ("乙", 3, None)):
        event = Event.objects.create(
            township=town.township,
            kind=EventKind.TRAINING,
            title=title,
            held_on=date(2025, 4, 1),
        )
        Training.objects.create(event=event, deputies=deputies, residents=residents)
    first, second = town.lines("trainings")
    assert first["参加人数"] == 7
    assert "参加人数" not in second


def test_the_balance_runs_and_a_void_line_changes_nothing(town: Town) -> None:
    def entry(day: date | None, income: int | None, expense: int | None, **more: object) -> None:
        FundEntry.objects.create(
            township=town.township, entered_on=day, income=income, expense=expense, **more
        )

    entry(date(2025, 3, 1), None, 30, text="购书")
    entry(date(2025, 2, 1), 100, None, text="拨款")
    entry(date(2025, 2, 2), None, 50, text="错账", standing=Standing.VOID)
    entry(None, 20, None, text="上年结转", opening=True)
    entry(date(2024, 2, 1), 999, None, text="去年的")
    said = [(line["摘要"], line["结余（元）"]) for line in town.lines("funds")]
    assert said == [("上年结转", 20), ("拨款", 120), ("错账", 120), ("购书", 90)]
