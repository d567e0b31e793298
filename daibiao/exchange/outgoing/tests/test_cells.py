"""What a stored value looks like in a cell."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from daibiao.congress.models import PresidiumMeeting, PresidiumTopic
from daibiao.events.models import Event, EventKind
from daibiao.exchange.outgoing.showing import day, numbered
from daibiao.exchange.outgoing.tests.town import Town
from daibiao.matters.kinds.opinions import Channel, Topic
from daibiao.matters.models import Suggestion
from daibiao.money.models import Subsidy
from daibiao.people.models import Mandate
from daibiao.plans.models import PlanItem


def test_the_title_names_town_year_and_book(town: Town) -> None:
    sheet = town.sheet("opinions")
    assert sheet["A1"].value == "青山镇2025年群众意见登记簿"
    assert str(sheet["A2"].value).startswith("填报单位：青山镇")
    assert [cell.value for cell in sheet[3]][:4] == ["序号", "日期", "收集渠道", "代表之家"]


def test_an_empty_book_has_its_header_and_no_line(town: Town) -> None:
    assert town.lines("opinions") == []


class TestPlainValues:
    def test_a_day_is_a_day_and_a_choice_its_label(self, town: Town) -> None:
        town.opinion(channel=Channel.SCAN, topic=Topic.ROADS)
        (line,) = town.lines("opinions")
        assert line["日期"] == datetime(2025, 3, 8)  # noqa: DTZ001 - a sheet knows no time zone
        assert (line["收集渠道"], line["意见类别"]) == ("扫码", "道路交通")

    def test_telephone_and_id_numbers_stay_texts(self, town: Town) -> None:
        number, phone = "510922198005120011", "013800000000"
        person = town.person("王建国", id_number=number, phone=phone)
        Mandate.objects.create(person=person, level="township")
        (line,) = town.lines("deputies")
        assert (line["身份证号"], line["电话"]) == (number, phone)

    def test_money_is_a_number_in_yuan(self, town: Town) -> None:
        Subsidy.objects.create(
            township=town.township,
            deputy=town.deputy,
            paid_on=date(2025, 6, 1),
            days=Decimal("1.5"),
            rate=Decimal("80.00"),
            amount=Decimal("120.00"),
        )
        (line,) = town.lines("subsidies")
        assert (line["误工天数"], line["补贴标准（元）"], line["金额（元）"]) == (1.5, 80, 120)

    @pytest.mark.parametrize("text", ["=1+1", "+86路灯", "-无水", "@村委", "=HYPERLINK(1)"])
    def test_a_text_that_looks_like_a_formula_is_a_text(self, town: Town, text: str) -> None:
        town.opinion(text)
        sheet = town.sheet("opinions")
        (cell,) = (cell for cell in sheet[4] if cell.value == text)
        assert cell.data_type == "s"

    def test_yes_and_no_are_said_in_the_columns_own_words(self, town: Town) -> None:
        for title, in_session in (("甲", True), ("乙", False), ("丙", None)):
            Suggestion.objects.create(
                township=town.township,
                title=title,
                received_on=date(2025, 1, 9),
                in_session=in_session,
            )
        said = {line["建议标题"]: line.get("会上会下") for line in town.lines("suggestions")}
        assert said == {"甲": "会上", "乙": "会下", "丙": None}


class TestWhoAndWhere:
    def test_an_empty_village_is_spoken_so_that_it_is_not_read_as_above(self, town: Town) -> None:
        town.opinion("甲", village=town.village, home=town.home, deputy=town.deputy)
        town.opinion("乙")
        first, second = town.lines("opinions")
        names = ("所在村", "代表之家", "接待代表")
        assert [first[name] for name in names] == ["柏岭村", "镇代表之家", "李秀英"]
        assert [second[name] for name in names] == ["—", "—", "—"]

    def test_two_of_one_name_are_told_apart_by_village(self, town: Town) -> None:
        namesake = town.person("李秀英", village=town.other)
        town.opinion("甲", deputy=town.deputy)
        town.opinion("乙", deputy=namesake)
        said = [line["接待代表"] for line in town.lines("opinions")]
        assert said == ["李秀英（柏岭村）", "李秀英（石桥村）"]

    def test_several_deputies_stand_in_one_cell(self, town: Town) -> None:
        row = Suggestion.objects.create(
            township=town.township, title="修路", received_on=date(2025, 1, 9), lead=town.deputy
        )
        row.cosponsors.add(town.person("王建国"), town.person("赵明"))
        (line,) = town.lines("suggestions")
        assert (line["领衔代表"], line["附议代表"]) == ("李秀英", "王建国、赵明")


class TestDays:
    def test_a_month_without_its_day_stays_one(self) -> None:
        assert day(date(2025, 5, 1), month_only=True) == "2025年5月"
        assert day(date(2025, 5, 11), month_only=True) == "2025年5月中旬"
        assert day(date(2025, 2, 28), month_only=True) == "2025年2月底"

    def test_several_days_name_the_first_and_the_last(self) -> None:
        two = day(date(2025, 12, 31), until=date(2026, 1, 1))
        assert two == "2025年12月31日至2026年1月1日"
        assert day(date(2025, 1, 9), until=date(2025, 1, 9)) == date(2025, 1, 9)

    def test_no_day_is_an_empty_cell(self) -> None:
        assert day(None, month_only=True, until=None) is None


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("2025-03", "2025年3月"),
        ("1968-05-12", "1968年5月12日"),
        ("2025-11-21/2025-11-30", "2025年11月21日至2025年11月30日"),
        ("第二季度", "第二季度"),
        ("3月/4月", "3月/4月"),
        ("", None),
    ],
)
def test_a_planned_time_is_said_in_chinese(town: Town, stored: str, said: str | None) -> None:
    PlanItem.objects.create(township=town.township, year=2025, content="培训", due=stored)
    (line,) = town.lines("plan-items")
    assert line.get("时间") == said


class TestItems:
    def test_several_things_carry_numbers(self, town: Town) -> None:
        event = Event.objects.create(
            township=town.township,
            kind=EventKind.PRESIDIUM,
            title="第1次主席团会议",
            held_on=date(2025, 2, 3),
        )
        meeting = PresidiumMeeting.objects.create(event=event, number=1)
        for text in ("审议计划", "3公里村道"):
            PresidiumTopic.objects.create(meeting=meeting, text=text)
        (line,) = town.lines("presidium-meetings")
        assert line["议题"] == "1、审议计划\n2、3公里村道"

    def test_one_thing_needs_a_number_only_where_it_looks_like_several(self) -> None:
        assert numbered(["修路"]) == "修路"
        assert numbered(["修路；引水"]) == "1、修路；引水"
        assert numbered(["2023年的路"]) == "1、2023年的路"
        assert numbered([]) == ""
