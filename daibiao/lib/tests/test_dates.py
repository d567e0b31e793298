"""Dates as clerks write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.lib import dates
from daibiao.lib.dates import Day

DAYS = st.dates(min_value=dt.date(1940, 1, 1), max_value=dt.date(2060, 12, 31))
FORMS = [
    "{y}.{m}.{d}",
    "{y}-{m:02d}-{d:02d}",
    "{y}/{m}/{d}",
    "{y}年{m}月{d}日",
    "{y}{m:02d}{d:02d}",
    "{y}.{m:02d}.{d:02d}",
    "{y} 年 {m} 月 {d} 日",
    "{y}年{m}月{d}号",
    "{y}.{m}.{d}上午",
    "{y}年{m}月{d}日（周三）",
    "{y}、{m}、{d}",
]


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS)
def test_every_form_of_a_full_date_is_the_same_day(form: str, day: dt.date) -> None:
    written = dates.read(form.format(y=day.year, m=day.month, d=day.day))
    assert written.days == (Day(day.year, day.month, day.day),)
    assert written.impossible is None


@given(day=DAYS)
def test_a_date_a_serial_number_and_its_text_are_one_day(day: dt.date) -> None:
    serial = (day - dates.EPOCH).days
    expected = (Day(day.year, day.month, day.day),)
    assert dates.read(day).days == dates.read(float(serial)).days == expected
    assert dates.read(str(serial)).days == expected


@given(text=st.text(max_size=30))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    dates.read(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("7.3", [(None, 7, 3)]),
        ("7月3日", [(None, 7, 3)]),
        ("二〇二三年七月三日", [(2023, 7, 3)]),
        ("十月十八", [(None, 10, 18)]),
        ("23.7.3", [(2023, 7, 3)]),
        ("4月10日、17日、24日", [(None, 4, 10), (None, 4, 17), (None, 4, 24)]),
        ("3月5日 4月6日", [(None, 3, 5), (None, 4, 6)]),
        ("2023年元月", [(2023, 1, None)]),
        ("198409", [(1984, 9, None)]),
        ("2024.06", [(2024, 6, None)]),
    ],
)
def test_what_is_left_out_stays_open(text: str, days: list[tuple[int | None, ...]]) -> None:
    assert [day[:3] for day in dates.read(text).days] == days


@pytest.mark.parametrize("text", ["2024年1月12日—13日", "1月12日至13日", "2024.1.12-1.13"])
def test_a_range_is_one_happening(text: str) -> None:
    written = dates.read(text)
    assert written.span
    assert [day.day for day in written.days] == [12, 13]


def test_a_third_of_a_month_is_kept() -> None:
    assert dates.read("11月下旬").days == (Day(None, 11, None, "下旬"),)


@pytest.mark.parametrize("text", ["2023年2月30日", "2023.6.31", "13月5日"])
def test_a_day_that_does_not_exist_is_seen(text: str) -> None:
    assert dates.read(text).impossible is not None


@pytest.mark.parametrize("text", ["", "/", "无", "待定", "—"])
def test_nothing_is_nothing(text: str) -> None:
    assert dates.read(text).days == ()


def test_a_day_typed_as_a_number_may_have_lost_its_zero() -> None:
    assert dates.read(7.3).unclear
    assert not dates.read(7.15).unclear
