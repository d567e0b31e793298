"""Numbers as Chinese reports write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.lib.numerals import to_arabic, to_chinese, to_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("一百二十", 120),
        ("一百零五", 105),
        ("三千五", 3500),
        ("一百二", 120),
        ("两万三千", 23000),
        ("一万五千", 15000),
        ("三亿零二十万", 300_200_000),
        ("二〇二三", 2023),
        ("壹佰贰拾", 120),
        ("百", 100),
        ("零", 0),
    ],
)
def test_chinese_numerals_are_read(text: str, value: int) -> None:
    assert to_chinese(text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("１２", 12), ("1,250", 1250), ("3·5", 3.5), ("95.60", 95.6)]
)
def test_arabic_numbers_are_read(text: str, value: float) -> None:
    assert to_arabic(text) == to_number(text) == value


@pytest.mark.parametrize("text", ["", "XX", "数十", "1.2.3", "第三", "十个", "1至2"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert to_number(text) is None


@given(st.text(alphabet="一二两三九十百千万亿零〇", max_size=12))
def test_any_row_of_numerals_is_read_without_complaint(text: str) -> None:
    assert text == "" or to_chinese(text) is not None
