"""Books in other hands than the samples': the same facts, the same figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from daibiao.exchange.running import walk
from tests import towns, truth
from tests.clerks.hand import Hand
from tests.clerks.hands import HANDS
from tests.clerks.writing import write
from tests.shared_samples import shared

BY_NAME = {hand.name: hand for hand in HANDS}
OTHERS = [
    ("county_form", "wanglong"),
    ("office_export", "shimochuan"),
    ("stacked_sheets", "wanglong"),
]


def untrue(hand: Hand, town: str, folder: Path) -> object:
    """What is wrong after the town's books in this hand were imported into an empty office."""
    write(hand, town, folder)
    here = truth.made(town)
    towns.imported(here, town, walk([folder]))
    return towns.untrue(here, town)


@pytest.mark.django_db
@pytest.mark.parametrize("name", BY_NAME)
def test_every_figure_is_true_in_every_hand(name: str, tmp_path: Path) -> None:
    shared()
    assert untrue(BY_NAME[name], "qingsui", tmp_path) == {}


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "town"), OTHERS)
def test_a_hand_writes_more_than_one_town(name: str, town: str, tmp_path: Path) -> None:
    shared()
    assert untrue(BY_NAME[name], town, tmp_path) == {}


def test_every_hand_keeps_every_register() -> None:
    for hand in HANDS:
        assert len({form.register for form in hand.forms}) == 27, hand.name


def test_the_hands_share_few_headings() -> None:
    for hand in HANDS:
        own = {(f.register, h.field): h.word for f in hand.forms for h in f.heads()}
        for other in HANDS:
            theirs = {(f.register, h.field): h.word for f in other.forms for h in f.heads()}
            same = sum(theirs.get(key) == word for key, word in own.items())
            assert hand is other or same < 0.4 * len(own), (hand.name, other.name)
