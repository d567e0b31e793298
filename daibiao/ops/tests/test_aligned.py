from __future__ import annotations

from daibiao.ops.aligned import aligned, width


def test_a_chinese_sign_is_two_letters_wide() -> None:
    assert width("代表ab") == 6


def test_columns_stand_under_each_other() -> None:
    lines = list(aligned([("甲", "1"), ("ab", "20"), ("", "3")], right=frozenset({1})))
    assert lines == ["甲   1", "ab  20", "     3"]
