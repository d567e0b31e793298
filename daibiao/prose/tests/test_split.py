"""A text as sections, paragraphs and sentences, with offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.prose.headings import heading_of
from daibiao.prose.split import split

TEXT = """青山镇人大工作报告
各位代表：现报告如下。
一、2023年工作
（一）办好会议。召开会议2次；作出决议3项。
（二）办好建议
办结“民生”建议12件。
二、下一步
一是抓学习。"""


def test_the_title_is_the_first_line() -> None:
    assert split(TEXT).title == "青山镇人大工作报告"


def test_sections_know_their_level_and_the_headings_above_them() -> None:
    found = [(s.level, s.mark, s.heading) for s in split(TEXT).sections]
    assert found == [
        (0, "", ""),
        (1, "一、", "2023年工作"),
        (2, "（一）", "办好会议"),
        (2, "（二）", "办好建议"),
        (1, "二、", "下一步"),
        (2, "一是", "抓学习"),
    ]


def test_an_offset_finds_its_section_and_its_sentence() -> None:
    draft, offset = split(TEXT), TEXT.index("12件")
    section, sentence = draft.section_at(offset), draft.sentence_at(offset)
    assert section is not None
    assert section.path == draft.heading_path(offset) == ("2023年工作", "办好建议")
    assert sentence is not None
    assert sentence.text == "办结“民生”建议12件。"


@pytest.mark.parametrize(
    ("line", "style", "text"),
    [
        ("一、总体情况", "一、", "总体情况"),
        ("（二）强监督。跟踪项目19个", "（一）", "强监督"),
        ("（三）、抓落实", "（一）", "抓落实"),
        ("1、听取汇报", "1、", "听取汇报"),
        ("1.听取汇报", "1.", "听取汇报"),
        ("三是坚持统筹。", "一是", "坚持统筹"),
        ("——聚焦发展。", "——", "聚焦发展"),
        ("⑴办会", "（1）", "办会"),
        ("(2)办会", "（1）", "办会"),
        ("①办会", "①", "办会"),
        ("第一条 为规范工作", "article", "为规范工作"),
        ("第二章 代表", "chapter", "代表"),
        ("二 宣传到位", "一 ", "宣传到位"),
    ],
)
def test_a_heading_is_told_by_its_mark(line: str, style: str, text: str) -> None:
    found = heading_of(line)
    assert found is not None
    assert (found.style, found.text) == (style, text)


@pytest.mark.parametrize(
    "line", ["", "一年来，主席团认真履职。", "1.36亿元", "——2024年1月9日", "2023年工作", "三次会议"]
)
def test_a_plain_line_is_no_heading(line: str) -> None:
    assert heading_of(line) is None


def test_an_empty_text_has_no_section() -> None:
    draft = split("")
    assert (draft.sections, draft.section_at(0), draft.sentence_at(0)) == ((), None, None)


@given(st.text(alphabet="一二、（）。；”“\n\r 1.是第条—代表", max_size=80))
def test_nothing_is_lost_and_every_offset_points_into_the_text(text: str) -> None:
    draft = split(text)
    kept = "".join(s.text for s in draft.sentences())
    assert kept == text.replace("\n", "").replace("\r", "")
    assert all(text[s.start : s.end] == s.text for s in draft.sentences())
