"""Names out of cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.lib.names import Name, read_name, read_names

NAMES = st.lists(
    st.text("赵钱孙李周吴郑王禾麦芝苇茅竹松棠", min_size=2, max_size=3), min_size=1, max_size=6
)


@given(names=NAMES, sign=st.sampled_from(["、", "，", ",", ";", "；", "\n", "/", " 、"]))
def test_any_separator_gives_the_same_names(names: list[str], sign: str) -> None:
    assert [name.text for name in read_names(sign.join(names))] == names


@given(names=NAMES)
def test_names_of_two_characters_may_be_stretched(names: list[str]) -> None:
    stretched = ["\u3000".join(name) if len(name) == 2 else name for name in names]
    assert [name.text for name in read_names("、".join(stretched))] == names


def test_separators_may_be_mixed_and_notes_stay_with_their_name() -> None:
    text = "姜柿舟、朱茅川\n杜 松(双峪),曹杏庚；毛垄根，杜松（下滩）"
    assert read_names(text) == (
        Name("姜柿舟"),
        Name("朱茅川"),
        Name("杜松", "双峪"),
        Name("曹杏庚"),
        Name("毛垄根"),
        Name("杜松", "下滩"),
    )


@pytest.mark.parametrize("text", ["李椿代表", "李 椿同志", "1.李椿", "李椿 "])
def test_titles_numbers_and_spaces_fall_away(text: str) -> None:
    assert read_name(text) == Name("李椿")


@pytest.mark.parametrize("text", ["", "无", "/", "—"])
def test_nobody_is_nobody(text: str) -> None:
    assert read_name(text) is None
    assert read_names(text) == ()


def test_and_parts_two_names_but_not_one() -> None:
    assert [name.text for name in read_names("胡禾芸和夏椿秀")] == ["胡禾芸", "夏椿秀"]
    assert [name.text for name in read_names("刘和平")] == ["刘和平"]


def test_and_others_is_a_note() -> None:
    assert read_name("李四等3人") == Name("李四", "等3人")
