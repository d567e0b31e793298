"""Habits of single clerks: years left out, corners, names across, words between the rows."""

from __future__ import annotations

import datetime as dt
from typing import Any

from daibiao.exchange.lines import Line
from daibiao.exchange.pages import sheet_pages
from daibiao.exchange.sections import event
from daibiao.exchange.tests.samples import BOOK
from daibiao.lib.dates import Day
from daibiao.lib.sheets import Sheet


def read(*rows: list[Any]) -> tuple[str | None, list[Line]]:
    """The register and the lines of one sheet."""
    page = next(iter(sheet_pages(Sheet("Sheet1", [list(row) for row in rows]), BOOK)))
    return page.register, list(page.lines)


VISITS = ["序号", "走访日期", "走访代表", "被走访户", "所在村", "走访方式"]


def visit(day: str) -> list[Any]:
    return [1, day, "张三丰", "李四光", "松坪村", "入户"]


def test_a_year_left_out_is_the_books_year_though_one_line_names_another() -> None:
    days = ["2022年12月6日", "1月6日", "2月3日", "3月1日", "4月9日"]
    _, lines = read(VISITS, *map(visit, days))
    assert [line.values["visited_on"].year for line in lines] == [2022, 2023, 2023, 2023, 2023]


def test_a_wrong_year_is_seen_between_days_without_a_year() -> None:
    days = ["3月6日", "3月16日", "2022.4.3", "5月1日", "6月9日"]
    _, lines = read(VISITS, *map(visit, days))
    assert [[p.code for p in line.problems] for line in lines][2] == ["year_typo"]


def test_a_completion_late_in_the_year_stays_in_the_year() -> None:
    heads = ["序号", "项目名称", "征集日期", "是否候选", "是否票决确定", "投资（元）", "完工日期"]
    rows = [[n, f"修渠{n}", "1月4日", "是", "是", 1000 * n, "12月23日"] for n in range(1, 4)]
    _, lines = read(heads, *rows)
    assert [line.values["completed_on"] for line in lines] == [dt.date(2023, 12, 23)] * 3


def test_a_wide_group_is_a_second_header_line_though_both_lines_are_as_long() -> None:
    upper = ["序号", "编号", "建议名称", "领衔代表", "办理", "", "", ""]
    lower = ["", "", "", "", "主办单位", "交办日期", "答复日期", "办结日期"]
    row = [1, 7, "关于修路的建议", "张三丰", "镇林业站", "2023.2.1", "2023.3.1", "2023.4.1"]
    register, lines = read(upper, lower, row)
    assert register == "G12"
    assert lines[0].values["replied_on"] == dt.date(2023, 3, 1)
    assert lines[0].values["concluded_on"] == dt.date(2023, 4, 1)


def test_the_corner_of_a_matrix_names_both_sides() -> None:
    register, lines = read(
        ["设施\\代表之家", "镇机关代表之家", "松坪村代表之家", "槐崖村代表之家"],
        ["桌椅", 10, 12, 8],
        ["书柜", 1, "", 2],
        ["电脑", 1, 1, 1],
    )
    assert register == "G05"
    first = lines[0].values
    assert (first["item"], first["home"], first["quantity"]) == ("桌椅", "镇机关代表之家", 10)


def test_deputies_may_stand_across_and_marks_may_be_headings_elsewhere() -> None:
    people = ["张三丰", "李四光", "王五一", "赵六合", "孙七星"]
    register, lines = read(
        ["会议（活动）", "时间", *people],
        ["镇十九届人大七次会议", "2023年1月11日", "出席", "请假", "出席", "出席", "未请假缺席"],
        ["镇十九届人大八次会议", "2023年8月11日", "出席", "出席", "出席", "请假", "出席"],
    )
    assert register == "G10"
    said = [line.values["presence"] for line in lines][:5]
    assert said == ["present", "leave", "present", "present", "absent"]


def test_remarks_that_look_like_days_are_remarks() -> None:
    heads = ["姓名", "性别", "出生年月", "政治面貌", "代表级别", "变动及备注"]
    rows = [[f"张三{c}", "男", "1970.1", "群众", "镇", "2023年8月补选"] for c in "丰光一"]
    _, lines = read(heads, *rows)
    assert all(line.values["remark"] == "2023年8月补选" for line in lines)


def test_head_counts_of_a_section_line_in_other_words() -> None:
    said = event("◆2024年1月12日　镇七次会议：应参加110人，实际出席102人，请假5人，未到3人")
    assert (said["due"], said["present"], said["leave"], said["absent"]) == (110, 102, 5, 3)
    assert said["event__held_on"] == Day(2024, 1, 12)


def test_the_day_in_a_section_line_leaves_only_the_title() -> None:
    said = event("镇七次会议（2024年1月12日召开，应到110，实到102，请假5，缺席3）")
    assert said["event__title"] == "镇七次会议"
