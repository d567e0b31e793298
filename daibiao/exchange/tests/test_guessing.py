"""Words of choice that are on no list: suggested where the signs are clear, else asked."""

from __future__ import annotations

import pytest

from daibiao.exchange.books import choice_words, kinds
from daibiao.exchange.choosing import choose, yes_no
from daibiao.exchange.guessing import SURE, guess, likeliest

NAMES = ("Route", "Topic", "Outcome", "Channel", "Category", "Result", "DisputeKind")


@pytest.fixture(autouse=True)
def _learned() -> None:
    kinds()


def test_of_listed_words_left_out_one_by_one_few_are_guessed_wrong() -> None:
    right = wrong = 0
    for name in NAMES:
        for word, code in choice_words(name).items():
            found, share = likeliest(name, word, without=word)
            if len(word) > 1 and share >= SURE:
                right += found == code
                wrong += found != code
    assert wrong <= 0.02 * (right + wrong)
    assert right > 1000


@pytest.mark.parametrize(
    ("name", "word", "code"),
    [
        ("Category", "种养农户", "farmer"),
        ("Topic", "看病就医", "health"),
        ("VisitForm", "电话微信", "phone"),
    ],
)
def test_clear_signs_are_followed(name: str, word: str, code: str) -> None:
    assert guess(name, word) == code


@pytest.mark.parametrize("word", ["", "甲乙丙丁", "一" * 40])
def test_without_signs_nothing_is_guessed(word: str) -> None:
    assert guess("Route", word) is None


def test_two_words_inside_that_disagree_are_told_apart() -> None:
    assert choose("Topic", "卫生医疗") == ("health",)
    assert choose("Topic", "环境卫生类") == ("environment",)


def test_what_stands_in_brackets_counts() -> None:
    assert choose("Outcome", "已化解（书面）") == ("written",)
    assert choose("Outcome", "调解成功（口头协议）") == ("oral",)


def test_settled_is_not_being_settled() -> None:
    assert choose("Outcome", "正在化解") == ("open",)
    assert choose("Outcome", "已化解") == ()


@pytest.mark.parametrize(
    ("word", "answer"),
    [("闭会期间提出", False), ("会议期间", True), ("未入围", False), ("？", None)],
)
def test_yes_and_no_are_known_inside_longer_words(word: str, answer: bool | None) -> None:  # noqa: FBT001
    assert yes_no(word) is answer
