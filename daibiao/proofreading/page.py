"""A text under the eye of the rules: its lines, sentences, title, quantities, list marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from daibiao.proofreading.facts import NO_FACTS, Facts
from daibiao.proofreading.marks import Mark, find_marks
from daibiao.proofreading.quantities import Quantity, find_quantities
from daibiao.proofreading.spans import Span
from daibiao.prose.slots import Slot, find_slots

_SENTENCE = re.compile(r"[^。！？\n]+")
_LINE = re.compile(r"[^\n\r]+")
_BLANK = " \t\u3000\xa0\ufeff"
LONGEST_TITLE = 60
FEWEST_ARTICLES = 3


@dataclass(frozen=True)
class Page:
    text: str
    facts: Facts = NO_FACTS

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines that are not blank, without the blanks at their ends."""
        return tuple(self._stripped(_LINE))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Stretches between 。！？ and line ends; 、，； stay inside."""
        return tuple(self._stripped(_SENTENCE))

    @cached_property
    def title(self) -> Span | None:
        """The first line, when it is short and no sentence."""
        if not self.lines:
            return None
        first = self.lines[0]
        is_title = len(first.text) <= LONGEST_TITLE and not re.search(r"[。；]", first.text)
        return first if is_title else None

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return tuple(find_quantities(self.text))

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Counted quantities only: no dates, ordinals or thresholds."""
        return find_slots(self.text)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(find_marks(self.text))

    @cached_property
    def is_regulation(self) -> bool:
        """Whether the text is laid out in articles (第三条)."""
        return sum(mark.style == "article" for mark in self.marks) >= FEWEST_ARTICLES

    def quantities_in(self, start: int, end: int) -> tuple[Quantity, ...]:
        return tuple(q for q in self.quantities if start <= q.start and q.end <= end)

    def _stripped(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        for match in pattern.finditer(self.text):
            inner = match[0].strip(_BLANK)
            if inner:
                start = match.start() + match[0].index(inner)
                yield Span(start, start + len(inner), inner)
