"""The shapes of books: stacked, sideways, matrices either way round, forms, sections."""

from __future__ import annotations

import datetime as dt
from typing import Any

from daibiao.exchange.lines import Name, RowKind
from daibiao.exchange.pages import sheet_pages
from daibiao.exchange.tests.samples import BOOK, lines, page
from daibiao.lib.sheets import Sheet

REPORTS: list[list[Any]] = [
    ["2023年专项工作报告登记表"],
    ["序号", "报告题目", "报告单位", "听取时间", "审议意见条数"],
    [1, "农业产业", "镇政府", "3月29日", 6],
    ["合计", "", "", "", 6],
    [""],
]
APPRAISALS: list[list[Any]] = [
    ["2023年工作评议测评表"],
    [
        "序号",
        "被评议单位",
        "测评时间",
        "发出",
        "收回",
        "有效票",
        "无效票",
        "满意",
        "基本满意",
        "不满意",
    ],
    [1, "镇供电所", "2023.5.23", 37, 35, 33, 2, 25, 8, 0],
]


def test_two_registers_under_each_other_are_two_pages() -> None:
    found = list(sheet_pages(Sheet("监督", REPORTS + APPRAISALS), BOOK))
    assert [one.register for one in found] == ["G18", "G19"]
    assert [len(list(one.lines)) for one in found] == [1, 1]
    assert found[1].kinds[6] is RowKind.TITLE


def test_a_table_on_its_side_gives_a_line_for_each_column() -> None:
    rows: list[list[Any]] = [
        ["人代会情况"],
        ["会议名称", "六次会议", "七次会议"],
        ["会议时间", "1月11日", "7月27日"],
        ["应到", 42, 42],
        ["实到", 35, 37],
        ["请假", 6, 4],
        ["缺席", 1, 1],
    ]
    first, second = lines(rows)
    assert (first.values["present"], second.values["present"]) == (35, 37)
    assert second.cell("present") == "C5"


def test_forms_under_each_other_are_one_line_each() -> None:
    form: list[list[Any]] = [
        ["会次", "镇第十八届人民代表大会第四次会议", "", ""],
        ["会议时间", "2023.7.27", "地点", "会议室"],
        ["应到人数", 61, "实到人数", "51人"],
        ["请假", "8", "缺席人数", 2],
        ["主要议程", "（1）听取报告（2）审查决算。", "", ""],
        [""],
    ]
    found = lines([["会议登记表"], *form, ["会议登记表"], *form])
    assert [line.row for line in found] == [2, 9]
    assert found[0].values["agenda"] == ("听取报告", "审查决算")
    assert found[1].cell("present") == "D11"


def test_an_attendance_matrix_reads_the_same_either_way_round() -> None:
    upright: list[list[Any]] = [
        ["序号", "姓名", "所在村", "镇十九届人大七次会议", "视察高标准农田"],
        ["", "", "", "1月11日", "2月22日"],
        [1, "李 椿", "松坪村", "√", "事假"],
        [2, "许蒿", "松坪村", "未到", "√"],
        ["实到", "", "", 1, 1],
    ]
    lying: list[list[Any]] = [
        ["序号", "会议名称", "时间", "李 椿", "许蒿"],
        [1, "镇十九届人大七次会议", "1月11日", "√", "未到"],
        [2, "视察高标准农田", "2月22日", "事假", "√"],
    ]

    def said(rows: list[list[Any]]) -> set[tuple[object, ...]]:
        keys = ("person", "event__title", "event__held_on", "presence")
        return {tuple(line.values[key] for key in keys) for line in lines(rows)}

    assert said(upright) == said(lying)
    assert (Name("李椿"), "镇十九届人大七次会议", dt.date(2023, 1, 11), "present") in said(upright)


def test_an_equipment_matrix_reads_the_same_either_way_round() -> None:
    upright: list[list[Any]] = [
        ["代表之家", "桌椅", "书柜", "电脑"],
        ["松坪村代表之家", 8, "无", "已订未到"],
        ["槐崖村代表之家", "6套", 2, 1],
    ]
    lying: list[list[Any]] = [
        ["设施名称", "松坪村代表之家", "槐崖村代表之家", "合计"],
        ["桌椅", 8, "6套", 14],
        ["书柜", "无", 2, 2],
        ["电脑", "已订未到", 1, 2],
    ]

    def said(rows: list[list[Any]]) -> set[tuple[object, ...]]:
        keys = ("home", "item", "quantity", "condition")
        return {tuple(line.values.get(key) for key in keys) for line in lines(rows)}

    assert said(upright) == said(lying)
    assert ("松坪村代表之家", "电脑", 1, "ordered") in said(upright)


def test_a_section_holds_for_the_rows_below() -> None:
    rows: list[list[Any]] = [
        ["代表名册"],
        ["序号", "姓名", "性别", "政治面貌"],
        ["一、县人大代表（1人）"],
        [1, "李椿", "女", "中共党员"],
        ["二、镇人大代表（1人）"],
        [1, "许蒿", "男", "群众"],
    ]
    assert [line.values["level"] for line in lines(rows)] == [("county",), ("township",)]


def test_an_event_in_a_section_line_gives_its_head_counts() -> None:
    rows: list[list[Any]] = [
        ["考勤"],
        ["序号", "姓名", "到会情况", "事由", "准假人"],
        ["镇十九届人大七次会议（1月12日）：应到110人，实到102人，请假5人，缺席3人"],
        [1, "马杏", "缺席", "", ""],
    ]
    head, line = lines(rows)
    assert head.kind is RowKind.SECTION
    assert (head.values["due"], head.values["absent"]) == (110, 3)
    assert line.values["event__held_on"] == dt.date(2023, 1, 12)
    assert "due" not in line.values


def test_a_month_line_gives_the_days_below_their_month() -> None:
    rows: list[list[Any]] = [
        ["序号", "反映时间", "反映人", "反映内容"],
        ["二月"],
        [1, "5日", "王一", "路坏了"],
    ]
    assert lines(rows)[0].values["received_on"] == dt.date(2023, 2, 5)


def test_amounts_with_a_direction_become_income_and_expense() -> None:
    rows: list[list[Any]] = [
        ["日期", "收支类型", "金额（万元）", "摘要"],
        ["2月3日", "收入", 4.5, "拨款"],
        ["3月3日", "支出", "500元", "打印"],
    ]
    first, second = lines(rows)
    assert (first.values["income"], second.values["expense"]) == (45000, 500)


def test_a_hidden_sheet_an_empty_one_and_a_strange_one_say_why_they_are_not_read() -> None:
    strange: list[list[Any]] = [["食谱", "价格"], ["面条", 8]]
    sheets = [Sheet("旧表", REPORTS, hidden=True), Sheet("Sheet2", []), Sheet("食堂", strange)]
    found = [one for sheet in sheets for one in sheet_pages(sheet, BOOK)]
    assert [one.register for one in found] == [None] * 3
    assert len({one.why for one in found}) == 3


def test_rows_between_the_data_are_told_apart() -> None:
    rows: list[list[Any]] = [
        ["青山镇2023年群众意见登记簿"],
        ["填报单位：青山镇人大", "", "填报日期：2023.12.1"],
        ["序号", "反映时间", "反映人", "反映内容", "办理结果"],
        ["例", "2023.1.1", "张某某", "（写明具体问题）", ""],
        [1, "3月1日", "王一", "路坏了", "办结"],
        ["序号", "反映时间", "反映人", "反映内容", "办理结果"],
        ["本月小计", "", "1条", "", ""],
        [2],
        ["合计：共1条"],
        ["注：没有的不填。"],
        ["填表人：李四    审核人：王五"],
    ]
    kinds = page(rows).kinds
    words = "title fillin header template data repeat_header subtotal seqonly total note signature"
    assert [kinds.get(row, RowKind.DATA) for row in range(1, 12)] == words.split()
