"""Phrases as reports write them (phrases.txt): each slot marked, and nothing else found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from daibiao.prose.slots import find_slots

MARKED = re.compile(r"\{([^{}]*):([^{}:]*)\}")
LINES = (Path(__file__).parent / "phrases.txt").read_text(encoding="utf-8").splitlines()
PHRASES = [line for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize("phrase", PHRASES)
def test_exactly_the_marked_slots_are_found(phrase: str) -> None:
    text = MARKED.sub(r"\1", phrase)
    found = [(slot.text, slot.unit) for slot in find_slots(text)]
    assert found == MARKED.findall(phrase)


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_slot_stands_where_it_says(phrase: str) -> None:
    text = MARKED.sub(r"\1", phrase)
    for slot in find_slots(text):
        assert text[slot.start : slot.end] == slot.text
        assert slot.unit == "" or slot.unit[-1] in slot.text + "%"
