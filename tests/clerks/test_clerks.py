"""Books in other hands than the samples': the same facts, the same figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clerks.counting import differences, imported
from tests.clerks.hand import Hand
from tests.clerks.hands import HANDS
from tests.clerks.writing import write

TOWN = "qingsui"


@pytest.mark.django_db
@pytest.mark.parametrize("hand", HANDS, ids=[hand.name for hand in HANDS])
def test_every_figure_is_true_in_every_hand(hand: Hand, tmp_path: Path) -> None:
    write(hand, TOWN, tmp_path)
    here, _ = imported(TOWN, tmp_path)
    assert differences(TOWN, here) == {}
