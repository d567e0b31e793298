"""Long titles are broken between words, in a shape that pleases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.documents.paper import Run, line, text_of
from daibiao.documents.title import WIDEST, title_lines


def lines_of(title: str) -> list[str]:
    return [text_of(words) for words in title_lines(line(title))]


@pytest.mark.parametrize(
    "lines",
    [
        ["青山镇2023年人大工作汇报"],
        ["青山镇人大主席团关于开展", "“人大代表在行动”活动情况的报告"],
        ["青山镇人大主席团2025年度", "工作总结和2026年工作计划"],
        ["青石镇第十九届人民代表大会第六次会议", "关于政府工作报告的决议"],
    ],
)
def test_a_title_is_broken_where_a_person_would(lines: list[str]) -> None:
    assert lines_of("".join(lines)) == lines


def test_the_writers_own_break_is_kept() -> None:
    assert lines_of("青山镇人大\n工作报告") == ["青山镇人大", "工作报告"]


def test_no_title_has_no_lines() -> None:
    assert lines_of("") == []


def test_an_open_blank_stays_marked_in_its_line() -> None:
    title = (Run("XX", is_open=True), Run("镇人大主席团关于开展“人大代表在行动”活动情况的报告"))
    assert title_lines(title)[0][0] == Run("XX", is_open=True)


@given(st.text("镇人大关于代表的报告“”《》2024年", max_size=80))
def test_every_line_fits_and_nothing_is_lost(title: str) -> None:
    lines = lines_of(title)
    assert "".join(lines) == title
    assert all(len(words) <= WIDEST for words in lines)
