"""Questions that only the whole import can raise, or answer from another book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from daibiao.catalogue import BY_CODE
from daibiao.exchange.builders.common import Said, as_text
from daibiao.exchange.heads import CAME, Heads
from daibiao.exchange.known.spelling import plain
from daibiao.exchange.lines import Line, Problem, RowKind, Severity
from daibiao.matters.kinds.suggestions import Suggestion
from daibiao.people.models import Person
from daibiao.registers.standing import Standing

ROUGH = ("approximate_number", "not_a_number")
MUST: dict[str, tuple[str, ...]] = {
    "deputies": ("person__name", "level"),
    "homes": ("name",),
    "groups": ("name",),
    "equipment": ("home", "item"),
    "wall-boards": ("home", "board"),
    "sessions": ("event__title",),
    "trainings": ("event__title",),
    "inspections": ("event__title",),
    "activities": ("event__title",),
    "attendance": ("person", "presence", "event__title"),
    "deputy-reports": ("deputy",),
    "suggestions": ("title",),
    "opinions": ("content",),
    "households": ("head",),
    "visits": ("head",),
    "assistance-plans": ("head",),
    "special-reports": ("topic",),
    "appraisals": ("unit",),
    "livelihood-projects": ("name",),
    "findings": ("problem",),
    "funds": ("text",),
    "subsidies": ("deputy",),
    "plan-items": ("content",),
}
BOOKS = {
    "attendance": "考勤簿",
    "activities": "代表活动登记簿",
    "trainings": "学习培训登记簿",
    "inspections": "视察调研登记簿",
    "sessions": "人代会台账",
}


@dataclass(slots=True)
class Questions:
    """Keeps what was seen so far in this import."""

    heads: Heads
    numbers: dict[tuple[int, str], str] = field(default_factory=dict)
    papers: set[tuple[int, str, str]] | None = None

    def ask(self, line: Line, said: Said) -> list[Problem]:
        """More questions about a line; evidence from other books is put into those it has."""
        self._answer_rough(line, said)
        missing = _missing(line, said)
        if missing:
            return missing
        if said.standing != Standing.CONFIRMED:
            return []
        asks = ASKS.get(said.register)
        problem = asks(self, line, said) if asks else None
        return [problem] if problem else []

    def _answer_rough(self, line: Line, said: Said) -> None:
        for problem in line.problems:
            if problem.code in ROUGH and problem.suggestion is None:
                answer = self._other_book(line, said, problem) or _own_total(line, problem)
                if answer:
                    problem.suggestion, problem.evidence = answer
                    problem.message += f"，建议改为{problem.suggestion}。"

    def _other_book(self, line: Line, said: Said, problem: Problem) -> tuple[int, str] | None:
        if CAME.get(said.register) != problem.field:
            return None
        head = self.heads.other_book(said.register, line)
        if head is None or head.came is None:
            return None
        return head.came, f"{BOOKS[head.slug]}：{head.title}实到{head.came}人"

    def number_twice(self, line: Line, said: Said) -> Problem | None:
        """Two papers of one year under one number: both are papers."""
        number, day = said.text("number"), said.day("received_on")
        if not number or day is None:
            return None
        title = plain(said.text("title"))
        if (day.year, number, title) in self._stored(said):
            return None
        first = self.numbers.setdefault((day.year, number), title)
        if first == title:
            return None
        return Problem(
            Severity.DOUBTFUL,
            "number_used_twice",
            f"建议号{number}本年用了两次，两件的标题不同，建议都登记、都统计",
            "number",
            line.cell("number"),
            "两件都登记",
            "两件的标题和内容不同",
        )

    def _stored(self, said: Said) -> set[tuple[int, str, str]]:
        """Papers that an earlier import has written: nobody asks about them again."""
        if self.papers is None:
            rows = Suggestion.objects.filter(township=said.desk.township)
            told = rows.values_list("received_on__year", "number", "title")
            self.papers = {(year, number, plain(title)) for year, number, title in told}
        return self.papers

    def fixed_wage(self, line: Line, said: Said) -> Problem | None:
        """A subsidy is for deputies without a fixed wage; what was paid was paid."""
        deputy = said.get("deputy")
        if not isinstance(deputy, Person) or not deputy.has_fixed_wage:
            return None
        return Problem(
            Severity.DOUBTFUL,
            "payee_has_fixed_wage",
            f"名册上{deputy.name}有固定工资收入，按规定不发误工补贴；已经发放的建议照实登记",
            "deputy",
            line.cell("deputy"),
            "照发放登记",
            f"代表名册：{deputy.name}有固定工资收入",
        )


def _missing(line: Line, said: Said) -> list[Problem]:
    """Without these a line names no fact; it waits until somebody says what it is."""
    if line.kind is RowKind.SECTION:
        return []
    asked = {problem.field for problem in line.problems}
    lacking = [n for n in MUST.get(said.register, ()) if not said.get(n) and n not in asked]
    return [
        Problem(Severity.DOUBTFUL, "missing_value", f"没有写{_heading(line, n)}", n, line.cell(n))
        for n in lacking
    ]


def _heading(line: Line, name: str) -> str:
    return BY_CODE[line.register].column(name).heading


def _own_total(line: Line, problem: Problem) -> tuple[int, str] | None:
    """The part that is only roughly known, from the total and the other part of the same line."""
    parts = {"deputies": "residents", "residents": "deputies"}
    total, other = line.values.get("attended"), line.values.get(parts.get(problem.field, ""))
    doubted = {one.field for one in line.problems}
    if not isinstance(total, int) or not isinstance(other, int) or parts[problem.field] in doubted:
        return None
    rest = total - other
    return (rest, f"本行合计{total}人，减去另一栏{other}人") if rest >= 0 else None


Ask = Callable[[Questions, Line, Said], Problem | None]
ASKS: dict[str, Ask] = {
    "suggestions": Questions.number_twice,
    "subsidies": Questions.fixed_wage,
}


def spoken(value: Any) -> str:
    """A suggestion in words."""
    return as_text(value)
