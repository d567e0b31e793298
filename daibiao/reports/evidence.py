"""What the registers say about a text that somebody else wrote."""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.proofreading.facts import BoundNumber, Facts
from daibiao.prose.slots import find_slots
from daibiao.reports.bind import Binding, bind
from daibiao.reports.clues import CLUES
from daibiao.reports.compose import Wanted
from daibiao.reports.values import MULTIPLES


def facts_of(text: str, wanted: Wanted) -> Facts:
    """Each number of the text whose figure is clear, beside the counted value."""
    bindings = bind(text, find_slots(text), CLUES)
    return Facts(
        numbers=tuple(_numbers(bindings, wanted)),
        town=wanted.known.town,
        year=wanted.year,
        cut_off=wanted.cut_off,
    )


def _numbers(bindings: tuple[Binding, ...], wanted: Wanted) -> Iterator[BoundNumber]:
    for binding in bindings:
        counted = wanted.values.get(binding.figure or "")
        slot = binding.slot
        if counted and counted.value is not None and not slot.is_placeholder:
            factor = next((by for word, by in MULTIPLES if slot.unit.startswith(word)), 1)
            value = counted.value / factor if factor > 1 else counted.value
            yield BoundNumber(slot.start, slot.end, counted.code, counted.name, value, slot.unit)
