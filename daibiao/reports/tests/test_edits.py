"""Edits are made at once, and a place in the new text is found again in the old one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from daibiao.reports.edits import Edit, apply


def test_a_blank_is_filled_and_its_place_is_remembered() -> None:
    edited = apply("建成XX个代表之家。", [Edit(start=2, end=5, text="12个", figure="homes.built")])
    assert edited.text == "建成12个代表之家。"
    assert edited.back(2, 5) == (2, 5)


def test_a_place_after_a_longer_filling_is_told_in_the_old_text() -> None:
    edited = apply("XX镇共X人。", [Edit(start=0, end=3, text="石磨川镇")])
    start = edited.text.index("共")
    assert edited.back(start, start + 1) == (3, 4)


def test_what_is_cut_out_leaves_no_trace() -> None:
    assert apply("人大##x##代表", [Edit(start=2, end=7, text="")]).text == "人大代表"


def test_of_two_overlapping_edits_the_first_is_made() -> None:
    edits = [Edit(start=1, end=3, text="乙"), Edit(start=2, end=4, text="丙")]
    assert apply("甲甲甲甲甲", edits).text == "甲乙甲甲"


def test_no_edit_changes_nothing() -> None:
    edited = apply("原文", [])
    assert edited.text == "原文"
    assert edited.back(0, 2) == (0, 2)


@given(st.text(min_size=1, max_size=40), st.data())
def test_every_place_comes_back_inside_the_old_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edited = apply(text, [Edit(start=start, end=end, text="新字")])
    for place in range(len(edited.text)):
        old = edited.back(place, place + 1)
        assert 0 <= old[0] <= old[1] <= len(text)
