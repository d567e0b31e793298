"""Which lines of an import wait for something that another book may still bring."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Source
from daibiao.exchange.examining import Examined
from daibiao.exchange.lines import Problem, Severity
from daibiao.exchange.verdicts import RowState

# somebody or something is named that is not known
UNKNOWN = frozenset({"deputy_unknown", "home_unknown", "signer_not_deputy"})
# what another book may tell; nothing is waited for where there is a suggestion already
UNTOLD = frozenset(
    {"approximate_number", "not_a_number", "same_name_deputies", "deputy_name_unclear"}
)
TOGETHER = ("attendance",)  # a list of leave is understood as a whole or not at all
AT_A_PLACE = ("trainings", "inspections", "activities", "receptions", "deputy-reports")
OF_A_HOUSEHOLD = ("visits", "assistance-plans")


@dataclass(slots=True)
class WaitingLine:
    """``written``: it has been written already, and only what it lacked may be filled in.

    ``book`` is the place among the books read along, None for a book that is given now.
    """

    source: Source
    register: str
    written: bool
    book: int | None = None


@dataclass(slots=True)
class Waiting:
    """Remembers while an import runs; says at its end who still waits."""

    found: list[WaitingLine] = field(default_factory=list)
    _groupless: list[tuple[str, str, WaitingLine]] = field(default_factory=list)
    _lean: list[tuple[str, WaitingLine]] = field(default_factory=list)

    def note(self, register: str, one: Examined, state: RowState, book: int | None = None) -> None:
        if state is RowState.IGNORED:
            return
        written = state not in (RowState.DOUBTFUL, RowState.WRONG)
        line = WaitingLine(one.source, register, written, book)
        open_problems = (problem for problem, answered in one.problems if not answered)
        if one.lost or any(map(_may_be_told, open_problems)):
            self.found.append(line)
            return
        if register == "deputies" and (group := one.line.values.get("group")):
            self._groupless.append((str(group), str(one.line.values.get("person__name")), line))
        elif register in (*TOGETHER, *AT_A_PLACE, *OF_A_HOUSEHOLD):
            self._lean.append((register, line))

    def at_the_end(self, desk: Desk) -> list[WaitingLine]:
        """All that wait, a book of leave lists as a whole."""
        lean = [line for register, line in self._lean if _nothing_known(register, desk)]
        groupless = [
            line
            for group, name, line in self._groupless
            if not desk.knows_group(group) and desk.people.has_namesakes(name)
        ]
        waiting = [*self.found, *lean, *groupless]
        pages = {(w.source.file, w.source.sheet) for w in waiting if w.register in TOGETHER}
        pages |= {(source.file, source.sheet) for source in desk.incomplete}
        listed = {w.source for w in waiting}
        for register, line in self._lean:
            where = (line.source.file, line.source.sheet)
            if register in TOGETHER and where in pages and line.source not in listed:
                waiting.append(line)
        return waiting


def _may_be_told(problem: Problem) -> bool:
    if problem.kind is Severity.REPAIRED:
        return False
    return problem.code in UNKNOWN or (problem.code in UNTOLD and problem.suggestion is None)


def _nothing_known(register: str, desk: Desk) -> bool:
    """Nothing at all is known of what the lines of the register lean on."""
    if register in AT_A_PLACE:
        return not desk.homes.all
    if register in OF_A_HOUSEHOLD:
        return not desk.households
    return not desk.seats


def by_book(lines: Iterable[WaitingLine]) -> dict[str | int, list[list[Any]]]:
    """As it is stored: of each book the sheet, register, row and whether the row is written.

    A book read along is named by its place, one that is given now by its file.
    """
    found: dict[str | int, list[list[Any]]] = {}
    for line in lines:
        said = [line.source.sheet, line.register, line.source.line, line.written]
        book = line.source.file if line.book is None else line.book
        found.setdefault(book, []).append(said)
    return found
