"""A plain text becomes a paper: title, address, headings by their numbering, signature."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.documents import txt
from daibiao.documents.outline import heading
from daibiao.documents.paper import Kind, Paper, Run, text_of
from daibiao.documents.plain import Mark, paper_from_text
from daibiao.documents.tests.sample import SAMPLE


def test_the_front_of_a_report_is_known(paper: Paper) -> None:
    assert paper.title_text == "青石镇人大主席团关于开展“人大代表在行动”活动情况的报告"
    assert [text_of(words)[:6] for words in paper.subtitles] == ["——2024"]
    assert text_of(paper.addressee) == "各位代表："


def test_the_back_of_a_report_is_known(paper: Paper) -> None:
    assert [text_of(words) for words in paper.attachments] == ["视察一览表", "建议办理情况表"]
    assert text_of(paper.issuer) == "青石镇人大主席团"
    assert text_of(paper.issued_on) == "2024年1月9日"


def test_each_level_is_told_by_its_numbering(paper: Paper) -> None:
    assert [block.kind for block in paper.blocks] == [
        Kind.BODY, Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4, Kind.BODY,
        Kind.HEADING_1, Kind.BODY,
    ]  # fmt: skip


def test_a_heading_that_leads_its_paragraph_ends_at_the_full_stop(paper: Paper) -> None:
    block = paper.blocks[2]
    assert text_of(block.runs) == "（一）监督更有力度。"
    assert text_of(block.tail) == "组织视察3次、调研5次，办结XX件。"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("二 宣传到位", Kind.HEADING_1),
        ("第一章　总　则", Kind.HEADING_1),
        ("(二)学习", Kind.HEADING_2),
        ("3．学习", Kind.HEADING_3),
        ("3.5万元用于培训", Kind.BODY),
        ("2024年工作", Kind.BODY),
        ("一是加强宣传引导，提高认识。", Kind.BODY),
        ("（一）提出议案、建议；", Kind.BODY),
        ("一、" + "很长" * 40 + "。", Kind.BODY),
        ("", Kind.BODY),
    ],
)
def test_headings_and_what_only_looks_like_one(text: str, kind: Kind) -> None:
    assert heading(text)[0] is kind


def test_the_last_item_of_a_list_is_no_heading() -> None:
    paper = paper_from_text("规定\n（一）提出议案；\n（二）提出建议。\n")
    assert {block.kind for block in paper.blocks} == {Kind.BODY}


def test_marks_become_runs_even_across_a_heading() -> None:
    text = "某镇报告\n（一）开会3次。全年XX人。\n"
    marks = [
        Mark(text.index("XX"), text.index("XX") + 2, is_open=True),
        Mark(text.index("3"), text.index("3") + 1, figure="sessions.held"),
    ]
    block = paper_from_text(text, marks).blocks[0]
    assert block.runs == (Run("（一）开会"), Run("3", "sessions.held"), Run("次。"))
    assert block.tail == (Run("全年"), Run("XX", is_open=True), Run("人。"))


def test_a_mark_in_the_title_stays_open() -> None:
    assert paper_from_text("XX镇报告\n正文。", [Mark(0, 2, is_open=True)]).open_blanks() == ["XX"]


def test_a_text_without_title_has_none() -> None:
    assert paper_from_text("3月16日，第三次会议召开。\n会议开了一天。\n").title == ()


@pytest.mark.parametrize("text", ["", "\n \n", "报告", "2024年1月9日", "附件：1.表"])
def test_scraps_are_no_error(text: str) -> None:
    assert txt.write(paper_from_text(text)).split() == text.split()


def test_writing_and_reading_again_changes_nothing(paper: Paper) -> None:
    assert txt.write(paper) == SAMPLE
    assert paper_from_text(txt.write(paper)) == paper


_LINES = st.lists(st.text("一二、（）1.年月日。：；附件镇报告XX 　", max_size=20), max_size=8)


@given(_LINES)
def test_no_word_is_lost_or_invented(lines: list[str]) -> None:
    text = "\n".join(lines)
    paper = paper_from_text(text)
    if not paper.attachments:
        assert "".join(txt.write(paper).split()) == "".join(text.split())
