from __future__ import annotations

import pytest

from daibiao.lib.masks import mask_name, mask_number, mask_words


@pytest.mark.parametrize(
    ("name", "seen"),
    [("王建国", "王**"), ("李梅", "李*"), ("王建国、李梅", "王**、李*"), ("王", "王"), ("", "")],
)
def test_of_a_name_the_first_sign_is_seen(name: str, seen: str) -> None:
    assert mask_name(name) == seen


@pytest.mark.parametrize(
    ("number", "seen"),
    [("13800001234", "138****1234"), ("1234567", "*******"), ("12345678", "123****5678"), ("", "")],
)
def test_of_a_number_the_ends_are_seen(number: str, seen: str) -> None:
    assert mask_number(number) == seen


def test_of_words_only_that_there_are_some() -> None:
    assert (mask_words("因地埂发生争执"), mask_words("")) == ("***", "")
