"""One line: looked up, questioned, decided, and made into drafts if it may be written."""

from __future__ import annotations

from dataclasses import dataclass, field

from daibiao.exchange.builders import BUILDERS
from daibiao.exchange.deciding import Decision, Decisions, Way, apply
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft, Source
from daibiao.exchange.lines import Line, Problem, Severity
from daibiao.exchange.questions import Questions
from daibiao.exchange.resolving import resolve
from daibiao.exchange.verdicts import RowState


@dataclass(slots=True)
class Examined:
    """``state`` is None until the drafts have been compared with what is stored.

    ``lost``: somebody or something that the line names is not known.
    """

    line: Line
    source: Source
    state: RowState | None = None
    drafts: list[Draft] = field(default_factory=list)
    problems: list[tuple[Problem, bool]] = field(default_factory=list)
    lost: bool = False


@dataclass(slots=True)
class Examiner:
    desk: Desk
    questions: Questions
    decisions: Decisions

    def examine(self, line: Line, source: Source) -> Examined:
        said, asked = resolve(self.desk, line, source)
        if line.facts.get("carried_over"):
            # a project taken over from last year was collected then: its date is not missing
            line.problems = [p for p in line.problems if p.code != "missing_date"]
        if line.problems:
            line.problems = [p for p in line.problems if p.field not in _settled(asked)]
        line.problems += asked
        line.problems += self.questions.ask(line, said)
        if not line.problems:
            return Examined(line, source, None, BUILDERS[said.register](said), lost=said.lost)
        decided = self._decide(line, source)
        examined = Examined(line, source, _blocked(line, decided))
        examined.problems = [(p, d.way is not Way.WAIT) for p, d in decided]
        if examined.state is None:
            for problem, decision in decided:
                apply(line, problem, decision)
            said, _ = resolve(self.desk, line, source)
            examined.drafts = BUILDERS[said.register](said)
            examined.lost = said.lost
        return examined

    def _decide(self, line: Line, source: Source) -> list[tuple[Problem, Decision]]:
        found = []
        for problem in line.problems:
            doubtful = problem.kind is Severity.DOUBTFUL
            decision = self.decisions.on(line, problem, source) if doubtful else Decision(Way.WAIT)
            found.append((problem, decision))
        return found


def _settled(asked: list[Problem]) -> set[str]:
    """Fields about which the look-up knows better than the cell alone."""
    return {problem.field for problem in asked if problem.kind is Severity.REPAIRED}


def _blocked(line: Line, decided: list[tuple[Problem, Decision]]) -> RowState | None:
    """Why the line cannot be written now, if it cannot."""
    if any(problem.kind is Severity.WRONG for problem in line.problems):
        return RowState.WRONG
    ways = [d.way for p, d in decided if p.kind is Severity.DOUBTFUL]
    if Way.SKIP in ways:
        return RowState.IGNORED
    return RowState.DOUBTFUL if Way.WAIT in ways else None
