"""Where a slot stands: its own words, its clause, its sentence, what was spoken of before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from daibiao.prose.slots import Slot

_SENTENCE_END = "。！？；;\n"
_CLAUSE_END = _SENTENCE_END + "，,：:"
_HEADING = re.compile(
    r"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).*$", re.MULTILINE
)
_PLANS = re.compile(r"打算|下一步|下步|明年|工作安排|今后|工作计划|工作思路|努力方向|下年")
_PLANNED = re.compile(
    r"\s*(?:下一步|下步|今后|明年|接下来|来年|(?:20\d\d年)?，?(?:我们|镇人大)?将)"
)
_OTHER_TIME = re.compile(r"去年|上年|上一年|同期|往年|前年|[三五两近]年来|历年|本届以来")


@dataclass(frozen=True, kw_only=True)
class Context:
    """`before` and `after` are the slot's own part of the clause, up to its neighbours; `earlier`
    is the paragraph before the sentence.
    """

    before: str
    after: str
    clause: str
    sentence: str
    earlier: str
    heading: str

    @property
    def is_plan(self) -> bool:
        """Whether the slot tells what is intended, not what was done."""
        opening = self.earlier or self.sentence
        return bool(_PLANS.search(self.heading) or _PLANNED.match(opening))

    @property
    def is_other_time(self) -> bool:
        """Whether the slot speaks of another year than the report's."""
        return bool(_OTHER_TIME.search(self.before))

    @property
    def surroundings(self) -> str:
        return f"{self.heading}\n{self.earlier}{self.sentence}"

    @property
    def own(self) -> str:
        return self.before + self.after


def contexts_of(text: str, slots: Sequence[Slot]) -> list[Context]:
    """The context of each slot; a neighbour in the same clause bounds the words of its own."""
    ends = [0, *(slot.end for slot in slots)]
    starts = [*(slot.start for slot in slots[1:]), len(text)]
    return [_context(text, s, e, n) for s, e, n in zip(slots, ends, starts, strict=False)]


def _context(text: str, slot: Slot, previous: int, following: int) -> Context:
    clause = _around(text, slot.start, slot.end, _CLAUSE_END)
    sentence = _around(text, slot.start, slot.end, _SENTENCE_END)
    paragraph = text.rfind("\n", 0, slot.start) + 1
    return Context(
        before=text[max(clause[0], previous) : slot.start],
        after=re.split("、", text[slot.end : min(clause[1], following)], maxsplit=1)[0],
        clause=text[clause[0] : clause[1]],
        sentence=text[sentence[0] : sentence[1]],
        earlier=text[paragraph : sentence[0]],
        heading=_heading(text, slot.start),
    )


def _around(text: str, start: int, end: int, stops: str) -> tuple[int, int]:
    first = max((text.rfind(stop, 0, start) for stop in stops), default=-1) + 1
    ends = [place for stop in stops if (place := text.find(stop, end)) >= 0]
    return first, min(ends, default=len(text))


def _heading(text: str, place: int) -> str:
    """The last heading of each kind of numbering above that place."""
    lines = [found[0].strip() for found in _HEADING.finditer(text, 0, place)]
    main = next((line for line in reversed(lines) if not line.startswith(("（", "("))), "")
    minor = lines[-1] if lines and lines[-1] != main else ""
    return f"{main[:40]} {minor[:40]}".strip()
