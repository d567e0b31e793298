"""What an import says of every sheet and row, as people and programs read it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from daibiao.exchange.lines import Problem
from daibiao.exchange.wording import in_words


class RowState(StrEnum):
    """From the mildest to the gravest: a row of several facts is what its gravest one is."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"
    IGNORED = "ignored"


GRAVER = {state: rank for rank, state in enumerate(RowState)}


@dataclass(slots=True)
class Asked:
    """One problem of one row; ``answered`` when somebody has already decided it."""

    row: int
    column: str
    problem: Problem
    answered: bool = False
    register: str = ""

    @property
    def suggestion(self) -> str | None:
        """What is suggested, in words."""
        value = self.problem.suggestion
        return None if value is None else in_words(self.register, self.problem.field, value)

    def as_json(self) -> dict[str, Any]:
        return {
            "row": self.row,
            "column": self.column,
            "cell": self.problem.cell,
            "kind": str(self.problem.kind),
            "code": self.problem.code,
            "message": self.problem.message,
            "suggestion": self.suggestion,
            "evidence": self.problem.evidence,
        }


@dataclass(slots=True)
class SheetVerdict:
    sheet: str
    register: str | None
    code: str | None
    why: str
    states: dict[int, RowState] = field(default_factory=dict)
    ignored: int = 0
    problems: list[Asked] = field(default_factory=list)

    def state(self, row: int, state: RowState) -> None:
        before = self.states.get(row)
        if before is None or GRAVER[state] > GRAVER[before]:
            self.states[row] = state

    @property
    def counts(self) -> dict[str, int]:
        counted = Counter(self.states.values())
        found = {state.value: counted.get(state, 0) for state in RowState}
        found["ignored"] += self.ignored
        return found

    def as_json(self) -> dict[str, Any]:
        return {
            "sheet": self.sheet,
            "register": self.register,
            "code": self.code,
            "why": self.why,
            "rows": self.counts,
            "problems": [asked.as_json() for asked in self.problems],
        }


@dataclass(slots=True)
class FileVerdict:
    path: str
    sheets: list[SheetVerdict] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return {"path": self.path, "sheets": [sheet.as_json() for sheet in self.sheets]}


@dataclass(slots=True)
class Verdict:
    """The whole import; ``along`` are books of earlier imports of which lines still waited."""

    files: list[FileVerdict] = field(default_factory=list)
    along: list[FileVerdict] = field(default_factory=list)
    committed: bool = False
    batch: int | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "files": [file.as_json() for file in self.files],
            "read_along": [file.as_json() for file in self.along],
            "committed": self.committed,
            "batch": self.batch,
        }

    @property
    def counts(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for file in self.files:
            for sheet in file.sheets:
                total.update(sheet.counts)
        return total

    @property
    def wrote_along(self) -> set[int]:
        """Which of the books read along gave rows to this import, by place."""
        written = (RowState.NEW.value, RowState.CHANGED.value)
        return {
            place
            for place, file in enumerate(self.along)
            if any(sheet.counts[state] for sheet in file.sheets for state in written)
        }

    @property
    def to_look_at(self) -> bool:
        """Whether a row waits for a person or is wrong."""
        return bool(self.counts["doubtful"] or self.counts["wrong"])
