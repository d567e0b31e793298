"""Which rows a year's book holds, what a mark must say of them, and how often is asked."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from daibiao.catalogue import REGISTERS
from daibiao.exchange.outgoing.sheet import sheet_of
from daibiao.exchange.outgoing.tests.town import YEAR, Town, a_town
from daibiao.lib.sheets.table import write
from daibiao.matters.models import Suggestion
from daibiao.people.models import Mandate
from daibiao.places.models import ReportYear
from daibiao.plans.models import PlanItem
from daibiao.registers.register import Register
from daibiao.registers.standing import Standing


class TestTheYear:
    def test_its_first_and_last_day_belong_to_it(self, town: Town) -> None:
        days = [date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31), date(2026, 1, 1)]
        for day in days:
            town.opinion(str(day), received_on=day)
        said = [line["反映内容"] for line in town.lines("opinions")]
        assert said == ["1、2025-01-01", "1、2025-12-31"]

    def test_the_offices_own_period_belongs_to_it_too(self, town: Town) -> None:
        ReportYear.objects.create(
            township=town.township, year=YEAR, first=date(2024, 11, 21), cut_off=date(2025, 11, 20)
        )
        town.opinion("早", received_on=date(2024, 11, 21))
        town.opinion("更早", received_on=date(2024, 11, 20))
        assert [line["反映内容"] for line in town.lines("opinions")] == ["早"]

    def test_what_was_raised_before_and_answered_in_it_is_shown(self, town: Town) -> None:
        Suggestion.objects.create(
            township=town.township,
            title="修路",
            received_on=date(2024, 12, 1),
            replied_on=date(2025, 2, 1),
        )
        assert len(town.lines("suggestions")) == 1
        assert town.lines("suggestions", 2026) == []

    def test_a_row_without_a_day_is_not_lost(self, town: Town) -> None:
        town.opinion(received_on=None)
        assert len(town.lines("opinions")) == 1

    def test_a_plan_is_kept_by_its_year(self, town: Town) -> None:
        for year in (2024, 2025):
            PlanItem.objects.create(township=town.township, year=year, content=f"{year}")
        assert [line["工作内容"] for line in town.lines("plan-items")] == ["2025"]

    def test_another_towns_rows_are_not_shown(self, town: Town) -> None:
        a_town("linzhen", "临镇").opinion()
        assert town.lines("opinions") == []


def note(town: Town, slug: str) -> str | None:
    """The comment beside the number of the only line."""
    comment = town.sheet(slug)["A4"].comment
    return comment.text if comment else None


class TestTheMarks:
    @pytest.mark.parametrize(
        ("standing", "remark", "said"),
        [
            (Standing.CONFIRMED, "", None),
            (Standing.CONFIRMED, "雨天", None),
            (Standing.CANCELLED, "", "取消"),
            (Standing.CANCELLED, "因雨未开展", None),
            (Standing.VOID, "字迹不清", "作废"),
            (Standing.VOID, "与第3行重复登记", None),
            (Standing.POSTPONED, "改到明年", None),
            (Standing.PLANNED, "", "计划"),
        ],
    )
    def test_they_say_that_a_row_does_not_stand(
        self, town: Town, standing: Standing, remark: str, said: str | None
    ) -> None:
        town.opinion(standing=standing, remark=remark)
        assert note(town, "opinions") == said
        (line,) = town.lines("opinions")
        assert line.get("备注", "") == remark

    def test_what_is_void_is_crossed_out(self, town: Town) -> None:
        town.opinion("甲", standing=Standing.VOID)
        town.opinion("乙")
        sheet = town.sheet("opinions")
        assert all(cell.font.strike for cell in sheet[4])
        assert not any(cell.font.strike for cell in sheet[5])

    @pytest.mark.parametrize(
        ("reason", "remark", "said"),
        [
            ("resigned", "", "2025年3月5日辞职"),
            ("resigned", "3月5日辞去代表", None),
            ("moved", "女", "2025年3月5日调离"),
            ("died", "", "2025年3月5日去世"),
            ("rights", "", "2025年3月5日代表资格终止"),
        ],
    )
    def test_they_say_that_a_mandate_ended(
        self, town: Town, reason: str, remark: str, said: str | None
    ) -> None:
        Mandate.objects.create(
            person=town.deputy,
            level="township",
            ended_on=date(2025, 3, 5),
            end_reason=reason,
            remark=remark,
        )
        assert note(town, "deputies") == said

    def test_a_by_elected_deputy_is_known_as_one(self, town: Town) -> None:
        Mandate.objects.create(person=town.deputy, level="township", by_election=True)
        assert note(town, "deputies") == "补选"


def _queries(register: Register, town: Town) -> int:
    with CaptureQueriesContext(connection) as asked:
        write(sheet_of(register, town.township, YEAR).table)
    return len(asked)


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.slug)
def test_every_register_can_be_written(town: Town, register: Register) -> None:
    headings = [cell.value for cell in town.sheet(register.slug)[3]]
    assert headings[0] == "序号"
    required = {c.heading for c in register.columns if c.required}
    assert required <= set(headings)


def test_ten_times_the_rows_ask_no_more_queries(town: Town) -> None:
    register = next(one for one in REGISTERS if one.slug == "suggestions")

    def add(count: int) -> None:
        for number in range(count):
            row = Suggestion.objects.create(
                township=town.township,
                title=f"{number}",
                received_on=date(YEAR, 1, 9),
                lead=town.person(f"领衔{number}", village=town.village),
            )
            row.cosponsors.add(town.deputy, town.person(f"附议{number}", village=town.other))

    add(2)
    few = _queries(register, town)
    add(20)
    assert _queries(register, town) == few
