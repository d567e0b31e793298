"""What is doubtful, what the files say about it, and what is better not asked."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from daibiao.exchange import remarks
from daibiao.exchange.lines import Line, Problem, Severity, Standing
from daibiao.exchange.tests.samples import lines

HEAD = ["序号", "活动时间", "活动主题", "活动类型", "活动地点", "应到", "实到", "备注"]


def one(*cells: Any, **marks: Any) -> Line:
    """One activity between two ordinary ones; marks count rows from 0, it stands in row 2."""
    before = [1, "2023.3.1", "座谈", "座谈", "松坪村", 9, 9, ""]
    after = [3, "2023.9.1", "座谈", "座谈", "松坪村", 9, 9, ""]
    return lines([HEAD, before, [2, *cells], after], **marks)[1]


def asked(line: Line) -> Problem:
    assert len(line.problems) == 1
    return line.problems[0]


def test_an_ordinary_line_asks_nothing() -> None:
    line = one("5月3日", "义务植树", "志愿服务", "松坪村", 9, "8人", "")
    assert line.problems == []
    assert line.standing is Standing.CONFIRMED
    assert line.values["event__held_on"] == dt.date(2023, 5, 3)


@pytest.mark.parametrize(
    ("written", "code"), [("几人", "not_a_number"), ("10余人", "approximate_number")]
)
def test_a_vague_number_is_asked_with_the_number_of_the_remark(written: str, code: str) -> None:
    problem = asked(one("5月3日", "植树", "志愿服务", "松坪村", 30, written, "签到表实到26人"))
    assert (problem.code, problem.suggestion, problem.cell) == (code, 26, "G3")
    assert problem.evidence == "备注：签到表实到26人"


def test_a_cell_comment_is_evidence_too() -> None:
    marks = {"comments": {(2, 6): "实到26人"}}
    problem = asked(one("5月3日", "植树", "志愿服务", "松坪村", 30, "20多人", "", **marks))
    assert problem.suggestion == 26
    assert problem.evidence == "单元格批注：实到26人"


def test_a_vague_number_without_evidence_gets_no_suggestion() -> None:
    assert asked(one("5月3日", "植树", "志愿服务", "松坪村", 30, "几人", "")).suggestion is None


def test_a_day_that_does_not_exist_waits_for_the_day_of_the_remark() -> None:
    line = one("2023年6月31日", "植树", "志愿服务", "松坪村", 9, 9, "日期笔误，应为2023年6月30日")
    assert "event__held_on" not in line.values
    assert asked(line).suggestion == dt.date(2023, 6, 30)


@pytest.mark.parametrize("remark", ["", "年份笔误，应为2023年"])
def test_a_year_alone_between_its_neighbours_is_asked(remark: str) -> None:
    problem = asked(one("2022.5.3", "植树", "志愿服务", "松坪村", 9, 9, remark))
    assert (problem.code, problem.suggestion) == ("year_typo", dt.date(2023, 5, 3))


def test_a_month_is_repaired_but_asked_about_where_the_period_ends() -> None:
    assert asked(one("2023年5月", "植树", "志愿服务", "松坪村", 9, 9, "")).kind is Severity.REPAIRED
    late = asked(one("2023年12月", "植树", "志愿服务", "松坪村", 9, 9, "实际时间12月5日"))
    assert (late.code, late.suggestion) == ("month_only_at_cutoff", dt.date(2023, 12, 5))


def test_a_line_that_already_stands_at_the_new_day_is_not_asked_about() -> None:
    line = one("2023.5.26", "植树", "志愿服务", "松坪村", 9, 9, "改期至5月26日，已开展")
    assert (line.problems, line.standing) == ([], Standing.CONFIRMED)


def test_moved_and_held_is_asked_with_the_new_day() -> None:
    line = one("5月3日", "植树", "志愿服务", "松坪村", 9, 9, "因雨延期，已于5月26日补开")
    assert line.standing is Standing.CONFIRMED
    assert (asked(line).code, asked(line).suggestion) == (
        "postponed_and_held",
        dt.date(2023, 5, 26),
    )


@pytest.mark.parametrize(
    ("remark", "standing"),
    [
        ("改期至10月26日", Standing.POSTPONED),
        ("因雨取消", Standing.CANCELLED),
        ("未开展", Standing.CANCELLED),
        ("登记有误，作废", Standing.VOID),
        ("拟12月召开", Standing.PLANNED),
        ("待述职", Standing.PLANNED),
        ("重复登记", Standing.VOID),
        ("推迟举行", Standing.POSTPONED),
    ],
)
def test_a_remark_gives_the_line_its_standing_and_no_question(
    remark: str, standing: Standing
) -> None:
    line = one("5月3日", "植树", "志愿服务", "松坪村", "/", "", remark)
    assert line.standing is standing
    assert line.problems == []


def test_a_struck_line_without_a_word_is_asked_with_a_word_it_is_void() -> None:
    marks = {"struck": {(2, c) for c in range(8)}}
    silent = one("5月3日", "植树", "志愿服务", "松坪村", 9, 9, "", **marks)
    assert (asked(silent).code, asked(silent).suggestion) == ("strikethrough", Standing.VOID)
    said = one("5月3日", "植树", "志愿服务", "松坪村", 9, 9, "作废", **marks)
    assert (said.standing, said.problems) == (Standing.VOID, [])


def test_a_hidden_row_is_real_and_shown() -> None:
    line = one("5月3日", "植树", "志愿服务", "松坪村", 9, 9, "", hidden_rows=frozenset({2}))
    assert (asked(line).kind, asked(line).code) == (Severity.REPAIRED, "hidden_row")


def test_several_days_on_one_line_are_several_sessions() -> None:
    line = one("4月10日、17日、24日", "植树", "志愿服务", "松坪村", 9, 9, "共3场")
    assert (asked(line).code, asked(line).suggestion) == ("several_sessions_on_one_line", 3)


def test_an_amount_in_the_other_unit_is_asked() -> None:
    head = [
        "项目名称",
        "征集时间",
        "列为候选",
        "是否票决确定",
        "计划投资（万元）",
        "得票数",
        "备注",
    ]
    rows: list[list[Any]] = [
        ["修路", "1月3日", "√", "√", 28.5, 35, ""],
        ["通水", "1月4日", "√", "×", 30, 9, ""],
        ["架桥", "1月4日", "√", "√", 110000, 34, "实为110000元"],
    ]
    found = lines([head, *rows])
    assert found[0].values["budget"] == 285000
    assert (asked(found[2]).code, asked(found[2]).suggestion) == ("unit_suspect", 110000)


def test_two_kinds_in_one_cell_are_asked_and_the_comment_decides() -> None:
    head = ["序号", "培训时间", "培训主题", "培训类别", "代表人数", "群众人数"]
    rows: list[list[Any]] = [
        head,
        [1, "3月1日", "剪枝", "技术、政策", 9, 9],
        [2, "3月2日", "剪枝", "技术", 9, 9],
    ]
    problem = asked(lines(rows, comments={(1, 3): "按实用技术类统计"})[0])
    assert (problem.code, problem.suggestion) == ("category_ambiguous", "practical")


@pytest.mark.parametrize(
    ("remark", "fact", "value"),
    [
        ("系下滩村", "village", "下滩村"),
        ("见代表建议第20号", "see_suggestion", "20"),
        ("情况复杂，期限6个月", "months", 6),
        ("上年结转项目", "carried_over", True),
        ("不予立案，已退回", "fate", "not_accepted"),
        ("代表书面撤回", "fate", "withdrawn"),
        ("2022年4月去世，代表资格终止", "why", "died"),
    ],
)
def test_facts_of_a_remark(remark: str, fact: str, value: object) -> None:
    assert remarks.read(remark).facts[fact] == value


@pytest.mark.parametrize("remark", ["填写示例，请勿删除", "2023年提升改造", "已更换", "表现良好"])
def test_other_remarks_change_nothing(remark: str) -> None:
    assert remarks.read(remark).standing is None


def test_a_strange_word_about_a_deputy_leaves_its_own_cell_empty_and_is_shown() -> None:
    rows: list[list[Any]] = [
        ["序号", "姓名", "性别", "政治面貌", "所在村", "代表层级", "任职时间"],
        [1, "李稻", "男", "群众", "松坪村", "镇", "2021-01-08"],
        [2, "王麦", "女", "哦呵呀", "松坪村", "镇", "2021-01-08"],
        [3, "赵谷", "男", "中共党员", "松坪村", "镇", "2021-01-08"],
    ]
    line = lines(rows)[1]
    problem = asked(line)
    assert (problem.kind, problem.code) == (Severity.REPAIRED, "unknown_word")
    assert "person__party" not in line.values
    assert line.standing is Standing.CONFIRMED
