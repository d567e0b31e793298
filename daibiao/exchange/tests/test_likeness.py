"""Headings that are on no list are known by what they are made of."""

from __future__ import annotations

import pytest

from daibiao.exchange.likeness import NEAR, bones, likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("转办日期", "转办时间"),
        ("承办部门", "承办单位"),
        ("具体诉求", "主要诉求"),
        ("意见条数", "意见数量"),
        ("挂牌年月日", "挂牌时间"),
    ],
)
def test_synonyms_have_the_same_bones(one: str, other: str) -> None:
    assert bones(one) == bones(other)


def test_the_tail_of_a_heading_tells_more_than_its_beginning() -> None:
    words = frozenset({"沟通日期", "答复"})
    assert likeness("与代表沟通日期", words) > likeness("答复函件", words) > 0


@pytest.mark.parametrize("heading", ["天气", "备用", "照片"])
def test_what_is_alike_to_nothing_is_nothing(heading: str) -> None:
    assert likeness(heading, frozenset({"沟通日期", "承办单位"})) < NEAR


def test_a_head_that_every_column_shares_says_nothing() -> None:
    assert likeness("送达时间", frozenset({"时间"})) == 0
    assert likeness("所到地点", frozenset({"地点"})) == NEAR
