"""Where a slot stands: its clause, its sentence, what was spoken of before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from daibiao.prose.slots import Slot

_SENTENCE_END = "。！？；;\n"
_CLAUSE_END = _SENTENCE_END + "，,：:"
_HEADING = re.compile(
    r"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).*$", re.MULTILINE
)
_PLANS = re.compile(r"打算|下一步|下步|明年|工作安排|今后|工作计划|工作思路|努力方向|下年")


@dataclass(frozen=True, kw_only=True)
class Context:
    """`before` and `after` are the rest of the clause, `earlier` the paragraph before it."""

    before: str
    after: str
    sentence: str
    earlier: str
    heading: str

    @property
    def clause(self) -> str:
        return self.before + self.after

    @property
    def is_plan(self) -> bool:
        """Whether the slot tells what is intended, not what was done."""
        return bool(_PLANS.search(self.heading))


def context_of(text: str, slot: Slot) -> Context:
    clause = _around(text, slot.start, slot.end, _CLAUSE_END)
    sentence = _around(text, slot.start, slot.end, _SENTENCE_END)
    paragraph = text.rfind("\n", 0, slot.start) + 1
    return Context(
        before=text[clause[0] : slot.start],
        after=text[slot.end : clause[1]],
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
