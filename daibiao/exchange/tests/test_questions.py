"""What is asked, what is refused, and the sheet of questions that goes out and comes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from daibiao.exchange.actions import confirm
from daibiao.exchange.asking import HEADING, NotOurQuestions, read_answers, write_questions
from daibiao.exchange.deciding import understood
from daibiao.exchange.lines import Line, Problem, Severity, Standing
from daibiao.exchange.verdicts import Asked
from daibiao.exchange.wording import labels_of
from daibiao.lib.sheets import read
from daibiao.matters.kinds.opinions import Opinion
from daibiao.matters.kinds.suggestions import Suggestion
from daibiao.money.kinds.subsidies import Subsidy
from daibiao.people.models import Mandate, Person
from tests import desk

pytestmark = pytest.mark.django_db

PAPERS = ("建议编号", "提出时间", "会上会下", "建议标题", "领衔代表", "承办单位", "备注")
PAID = ("代表姓名", "补贴事由", "发放时间", "误工天数", "补贴标准", "实发金额", "备注")
UNCLEAR = ("2025.3.4", "王春生", "孙一", "河村", "渠道淤堵", "镇级交办", "正在办理", "系上河村")


def papers(path: Path, *rows: tuple[str, ...]) -> Path:
    return desk.book(path, "代表建议办理台账", PAPERS, *rows)


def paper(number: str, title: str, lead: str) -> tuple[str, ...]:
    return (number, "2025.2.10", "会上", title, lead, "镇水利站")


def test_a_paper_of_somebody_who_is_no_deputy_is_wrong(tmp_path: Path) -> None:
    here = desk.office()
    file = papers(tmp_path / "a.xlsx", paper("1", "关于修路的建议", "外来人"))
    verdict = desk.imported(here, file, accept=True)
    assert (desk.codes(verdict), verdict.counts["wrong"]) == (["signer_not_deputy"], 1)
    assert not Suggestion.objects.exists()


def test_without_a_roster_nobody_is_called_no_deputy(tmp_path: Path) -> None:
    here = desk.office()
    Mandate.objects.all().delete()
    Person.objects.all().delete()
    file = papers(tmp_path / "a.xlsx", paper("1", "关于修路的建议", "王春生"))
    assert desk.codes(desk.previewed(here, file)) == ["deputy_unknown"]


def test_one_number_on_two_papers_is_asked_and_both_are_kept(tmp_path: Path) -> None:
    here = desk.office()
    file = papers(
        tmp_path / "a.xlsx",
        paper("7", "关于修路的建议", "王春生"),
        paper("7", "关于亮灯的建议", "李二梅"),
    )
    verdict = desk.imported(here, file, accept=True)
    assert desk.codes(verdict) == ["number_used_twice"]
    assert Suggestion.objects.count() == 2


def test_two_papers_under_one_number_are_not_asked_about_again(tmp_path: Path) -> None:
    here = desk.office()
    rows = (paper("7", "关于修路的建议", "王春生"), paper("7", "关于亮灯的建议", "李二梅"))
    desk.imported(here, papers(tmp_path / "a.xlsx", *rows), accept=True)
    Suggestion.objects.update(remark="换了一句备注")
    again = desk.imported(here, papers(tmp_path / "b.xlsx", *rows[::-1]))
    assert (desk.codes(again), again.counts["same"]) == ([], 2)


def test_a_choice_is_suggested_and_answered_in_its_words_or_by_its_code() -> None:
    words = labels_of("G16", "category")
    line, problem = (
        Line("G16", 3, {}, {}),
        Problem(Severity.DOUBTFUL, "unknown_word", "", "category"),
    )
    for code, label in words.items():
        suggesting = replace(problem, suggestion=code)
        assert Asked(3, "培训类别", suggesting, register="G16").suggestion == label
        assert understood(label, line, problem).value == code
        assert understood(code, line, problem).value == code
    assert words["practical"] == "实用技术"


def test_a_standing_is_suggested_in_words() -> None:
    struck = Problem(Severity.DOUBTFUL, "strikethrough", "", "", "A3", Standing.VOID)
    assert Asked(3, "", struck, register="G13").suggestion == "作废"


def test_two_of_one_name_are_asked(tmp_path: Path) -> None:
    here = desk.office()
    file = papers(tmp_path / "a.xlsx", paper("1", "关于修路的建议", "陈小满"))
    verdict = desk.imported(here, file, accept=True)
    assert (desk.codes(verdict), verdict.counts["doubtful"]) == (["same_name_deputies"], 1)


def test_a_note_behind_the_name_tells_which_of_the_two(tmp_path: Path) -> None:
    here = desk.office()
    file = papers(tmp_path / "a.xlsx", paper("1", "关于修路的建议", "陈小满（下河村）"))
    desk.imported(here, file)
    lead = Suggestion.objects.get().lead
    assert lead is not None
    assert str(lead.village) == "下河村"


def test_a_subsidy_for_a_deputy_with_a_fixed_wage_is_asked(tmp_path: Path) -> None:
    here = desk.office()
    Person.objects.filter(name="王春生").update(has_fixed_wage=True)
    row = ("王春生", "镇人代会", "2025.1.10", "1", "100", "100")
    verdict = desk.imported(
        here, desk.book(tmp_path / "a.xlsx", "误工补贴发放表", PAID, row), accept=True
    )
    assert desk.codes(verdict) == ["payee_has_fixed_wage"]
    assert Subsidy.objects.get().amount == 100


def test_a_name_that_is_not_in_the_roster_stays_readable(tmp_path: Path) -> None:
    here = desk.office()
    row = ("2025.3.4", "过路人", "孙一", "东坡村", "渠道淤堵", "镇级交办", "正在办理")
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", row))
    opinion = Opinion.objects.get()
    assert opinion.deputy is None
    assert "过路人" in opinion.remark


def test_questions_go_out_as_a_sheet_and_come_back_as_answers(tmp_path: Path) -> None:
    here = desk.office()
    file = desk.opinions(tmp_path / "a.xlsx", UNCLEAR)
    questions = tmp_path / "questions.xlsx"
    write_questions(desk.previewed(here, file), questions)
    rows = read(questions).sheets[0].rows
    assert tuple(rows[1]) == HEADING
    asked = dict(zip(HEADING, rows[2], strict=False))
    assert (asked["建议"], asked["依据"]) == ("上河村", "备注：系上河村")
    answered = [str(value) for value in [*rows[2][:9], "下河村"]]
    desk.book(questions, "疑问", HEADING, answered)
    wish = replace(desk.wish(here, file), answers=read_answers(questions))
    confirm(wish=wish, by=desk.BY)
    assert str(Opinion.objects.get().village) == "下河村"


def test_an_answer_may_leave_a_line_out(tmp_path: Path) -> None:
    here = desk.office()
    file = desk.opinions(tmp_path / "a.xlsx", UNCLEAR)
    asked = desk.problems(desk.previewed(here, file))[0]
    place = (file.name, "群众意见登记簿", asked.row, asked.problem.cell)
    verdict = confirm(wish=replace(desk.wish(here, file), answers={place: "不登记"}), by=desk.BY)
    assert (verdict.counts["doubtful"], verdict.counts["new"]) == (0, 0)
    assert not Opinion.objects.exists()


def test_any_other_sheet_is_no_sheet_of_answers(tmp_path: Path) -> None:
    file = desk.opinions(tmp_path / "a.xlsx", UNCLEAR)
    with pytest.raises(NotOurQuestions, match="不是疑问表"):
        read_answers(file)
