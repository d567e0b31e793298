"""What a person has decided about a doubtful line, and how a decision changes the line."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from daibiao.exchange import cells
from daibiao.exchange.books import by_code
from daibiao.exchange.drafts import Source
from daibiao.exchange.lines import Line, Problem, Severity, Standing
from daibiao.exchange.wording import labels_of
from daibiao.exchange.years import made, when
from daibiao.lib import dates
from daibiao.lib.tidy import squeezed
from daibiao.registers.columns import Kind

TAKE = frozenset(
    ["同意", "采纳", "按建议", "建议", "是", "对", "对的", "√", "✓", "好", "可以", "y", "yes", "ok"]
)
KEEP = frozenset(["照原样", "原样", "保留", "不改", "照写", "按原文", "照登", "照登记", "不变"])
SKIP = frozenset(["不登记", "不导入", "跳过", "删除", "忽略", "不要", "作罢"])
STANDINGS = {"作废": Standing.VOID, "取消": Standing.CANCELLED, "有效": Standing.CONFIRMED}
# these ask whether to go on as written; there is no value to put in
NO_VALUE = frozenset(
    [
        "several_sessions_on_one_line",
        "several_items_in_one_cell",
        "number_used_twice",
        "payee_has_fixed_wage",
    ]
)


class Way(StrEnum):
    WAIT = "wait"
    TAKE = "take"
    KEEP = "keep"
    SKIP = "skip"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Decision:
    way: Way
    value: Any = None


WAIT = Decision(Way.WAIT)
Place = tuple[str, str, int, str]


@dataclass(slots=True)
class Decisions:
    """``answers`` are by file, sheet, row and cell; ``remembered`` by the mark of a whole line."""

    accept: bool = False
    answers: Mapping[Place, str] = field(default_factory=dict)
    remembered: dict[str, str] = field(default_factory=dict)
    fresh: dict[str, str] = field(default_factory=dict)

    def on(self, line: Line, problem: Problem, source: Source) -> Decision:
        """The decision on one question; it waits when there is none."""
        place = (source.file, source.sheet, source.line, problem.cell)
        said = self.answers.get(place, "").strip()
        mark = f"{mark_of(line)}:{problem.code}:{problem.field}"
        if not said and mark in self.remembered:
            said = self.remembered[mark]
        if not said and self.accept and problem.suggestion is not None and problem.evidence:
            said = "按建议"
        decision = understood(said, line, problem)
        if decision.way is not Way.WAIT:
            self.fresh[mark] = said
        return decision


def mark_of(line: Line) -> str:
    """What tells a line with questions from any other: its values and its questions."""
    said = sorted((name, str(value)) for name, value in line.values.items())
    codes = sorted((p.code, p.field, p.message) for p in line.problems)
    text = repr((line.register, said, codes))
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def understood(said: str, line: Line, problem: Problem) -> Decision:
    """An answer as a person writes it into the sheet of questions."""
    word = squeezed(said).rstrip("。.").lower()
    if not word:
        return WAIT
    if word in SKIP:
        return Decision(Way.SKIP)
    if word in KEEP:
        return Decision(Way.KEEP)
    if word in TAKE or word == squeezed(str(problem.suggestion)).lower():
        taken = problem.suggestion is not None or problem.code in NO_VALUE
        return Decision(Way.TAKE, problem.suggestion) if taken else WAIT
    if word in STANDINGS:
        return Decision(Way.SET, STANDINGS[word])
    value = read_value(said, line, problem)
    return WAIT if value is None else Decision(Way.SET, value)


def read_value(said: str, line: Line, problem: Problem) -> Any:
    """The value that an answer names, read like a cell of its column; None if it cannot be."""
    kind = by_code()[line.register]
    column = kind.field(problem.field)
    if column is None:
        return None
    if column.kind in (Kind.DATE, Kind.MONTH):
        days = dates.read_text(said).days
        first = line.values.get(kind.day)
        year = getattr(first, "year", None)
        if not days or (days[0].year or year) is None:
            return None
        return when(days[0], days[0].year or int(year or 0)) or made(days[0], 0)
    if said in labels_of(line.register, column.name):
        return said
    read = cells.reader(column)(said)
    return None if read.flaw else read.value


def apply(line: Line, problem: Problem, decision: Decision) -> None:
    """Put what was decided into the line."""
    if decision.way in (Way.WAIT, Way.KEEP, Way.SKIP) or problem.code in NO_VALUE:
        return
    if isinstance(decision.value, Standing):
        line.standing = decision.value
    elif problem.field and problem.kind is Severity.DOUBTFUL:
        line.values[problem.field] = decision.value
