"""Past reports of other shapes: bound where the words are clear, else visibly open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from daibiao.reports.compose import UNCHECKED, Composed, Wanted, compose
from daibiao.reports.names import Known
from daibiao.reports.values import Counted, plain

VALUES = {
    "homes.built": 7,
    "presidium.meetings": 6,
    "deputies.city": 2,
    "deputies.county": 9,
    "deputies.township": 65,
    "disputes.found": 41,
    "disputes.settled": 37,
    "suggestions.received": 20,
    "suggestions.satisfaction_rate": None,
    "funds.appropriated": 45000,
    "groups.leaders": 8,
    "groups.vice_leaders": 9,
}


def wanted() -> Wanted:
    values = {
        code: Counted(code=code, name=code, unit="", value=v if v is None else Decimal(v))
        for code, v in VALUES.items()
    }
    known = Known(town="青山镇", homes=("镇机关", "柳树村", "石桥村"))
    return Wanted(known=known, year=2025, cut_off=date(2025, 12, 31), values=values)


def written(text: str) -> Composed:
    return compose(text, wanted())


def test_last_years_number_is_replaced_by_this_years() -> None:
    assert written("全年召开主席团会议4次。").text == "全年召开主席团会议6次。"


def test_a_number_that_nobody_counts_stays_and_is_marked() -> None:
    report = written("全镇新增车位410个。")
    assert report.text == f"全镇新增车位410个{UNCHECKED}。"
    assert [o.text for o in report.open] == ["410个"]


def test_a_placeholder_that_nobody_counts_stays_open_and_is_listed() -> None:
    report = written("争取项目XX个。")
    assert report.text == "争取项目XX个。"
    assert [o.why for o in report.open] == ["台账里没有对应的指标"]


def test_each_of_three_levels_takes_its_own_number() -> None:
    report = written("现有代表76名，其中市代表1名、县代表1名、镇代表1名。")
    assert "市代表2名、县代表9名、镇代表65名" in report.text


def test_leaders_and_deputy_leaders_are_not_mixed() -> None:
    assert written("推选组长X名、副组长X名。").text == "推选组长8名、副组长9名。"


def test_yuan_become_ten_thousands_exactly() -> None:
    assert written("拨付代表活动经费X万元。").text == "拨付代表活动经费4.5万元。"


def test_a_rate_without_base_stays_open() -> None:
    report = written("收到代表建议X件，满意率X%。")
    assert report.text == "收到代表建议20件，满意率X%。"
    assert "分母为零" in report.open[0].why


def test_what_is_planned_is_no_figure_of_the_year() -> None:
    report = written("二、下一步工作打算\n召开主席团会议4次。")
    assert report.bound == ()
    assert "计划数" in report.open[0].why


def test_what_is_told_of_last_year_is_no_figure_of_this_one() -> None:
    assert written("去年召开主席团会议4次。").bound == ()


def test_found_alone_is_not_settled() -> None:
    assert written("排查矛盾纠纷X起。").text == "排查矛盾纠纷41起。"
    assert written("成功调处矛盾纠纷X起。").text == "成功调处矛盾纠纷37起。"


def test_what_is_not_concluded_is_not_bound_to_what_is() -> None:
    assert written("未召开主席团会议X次。").bound == ()


def test_the_day_of_delivery_is_not_the_reports_year() -> None:
    text = (
        "镇人大主席团工作报告\n——2024年1月9日在镇人大会议上\n一、2023年工作回顾\n二、2024年工作打算"
    )
    report = written(text)
    assert "一、2025年工作回顾" in report.text
    assert "——2024年1月9日" in report.text
    assert "other_year" in {finding.kind for finding in report.findings}


def test_a_blank_day_of_delivery_stays_open() -> None:
    report = written("XX镇人大工作报告\n——XXXX年1月6日在会议上")
    assert report.text.startswith("青山镇人大工作报告\n——XXXX年")


def test_papers_of_the_session_and_between_sessions_are_told_apart() -> None:
    report = written("在会议期间提出建议X件、闭会期间提出X件，合计X件。")
    assert [b.figure for b in report.bindings] == [
        "suggestions.in_session",
        "suggestions.intersession",
        "suggestions.received",
    ]


def test_one_post_is_not_all_who_were_elected() -> None:
    assert written("补选副镇长X名。").bound == ()


def test_an_empty_text_is_an_empty_report() -> None:
    assert written("").text == ""


def test_digits_are_plain() -> None:
    assert [plain(Decimal(v)) for v in ("58", "12.50", "0.3", "100", "1E+2")] == [
        "58",
        "12.5",
        "0.3",
        "100",
        "100",
    ]
