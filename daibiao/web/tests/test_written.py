from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from daibiao.figures.count import Value
from daibiao.web.templatetags.desk import chinese_day, written


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "—"),
        (0, "0"),
        (14, "14"),
        (14959100, "14,959,100"),
        (Decimal("50.0"), "50.0"),
        (Decimal("9900.00"), "9,900"),
        (Decimal("9900.50"), "9,900.50"),
        (["镇政府机关", "柳湾村"], "镇政府机关、柳湾村"),
        ("青山镇", "青山镇"),
    ],
)
def test_a_value_is_written_as_people_write_it(value: Value, words: str) -> None:
    assert written(value) == words


def test_a_day_is_written_in_chinese() -> None:
    assert chinese_day(date(2025, 3, 5)) == "2025年3月5日"
    assert chinese_day(None) == "—"
