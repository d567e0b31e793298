"""Numbers as clerks write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.lib import amounts

WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


@given(number=st.integers(0, 10_000_000))
def test_digits_separators_width_and_units_change_nothing(number: int) -> None:
    texts = [
        str(number),
        f"{number:,}",
        str(number).translate(WIDE),
        f" {number} ",
        f"{number}人",
        f"￥{number}",
        f"{number}.00",
        f"共{number}人次",
    ]
    assert {amounts.read(text).value for text in texts} == {number}
    assert not any(amounts.read(text).about for text in texts)


@given(text=st.text(max_size=20))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    amounts.read(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三十二张", 32),
        ("四十四人次", 44),
        ("二", 2),
        ("1.2万元", 12000),
        ("6.7万元", 67000),
        ("115㎡", 115),
        ("0.5", Decimal("0.5")),
        ("12,000元", 12000),
    ],
)
def test_a_number_with_its_unit(text: str, value: object) -> None:
    assert amounts.read(text).value == value


@pytest.mark.parametrize("text", ["无", "没有", "—", "/", "零"])
def test_none_is_zero(text: str) -> None:
    assert amounts.read(text).value == 0


@pytest.mark.parametrize(
    ("text", "value"),
    [("40多人", 40), ("十余人", 10), ("约30人", 30), ("近20人次", 20), ("30人左右", 30)],
)
def test_about_a_number_is_said(text: str, value: int) -> None:
    amount = amounts.read(text)
    assert (amount.value, amount.about) == (value, True)


@pytest.mark.parametrize("text", ["几人", "未统计", "数十人", "若干"])
def test_words_are_no_number(text: str) -> None:
    assert amounts.read(text).value is None


def test_an_empty_cell_is_not_zero() -> None:
    assert amounts.read("").value is None


def test_two_numbers_in_one_cell_keep_their_words() -> None:
    assert amounts.labelled("人大代表18名，村民65名") == [("人大代表", 18), ("村民", 65)]
