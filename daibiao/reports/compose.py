"""A past report becomes this year's: every blank a counted number, or visibly open.

Pure: the values come from outside, the template's words stay as they are, nothing is added but
numbers, names, the year, and the mark of what nobody has counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from daibiao.documents.paper import Paper
from daibiao.documents.plain import Mark, paper_from_text
from daibiao.proofreading.facts import BoundNumber, Facts
from daibiao.proofreading.rule import Finding
from daibiao.proofreading.run import proofread
from daibiao.prose.blanks import NameBlank, find_name_blanks
from daibiao.prose.slots import find_slots
from daibiao.reports.bind import Binding, bind
from daibiao.reports.cleaning import cleaning_edits, is_cleaned
from daibiao.reports.clues import CLUES
from daibiao.reports.edits import Edit, Edited, apply
from daibiao.reports.names import Known, name_edits
from daibiao.reports.values import Values, words_of
from daibiao.reports.years import other_years, year_edits

UNCHECKED = "【待核】"


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What the report is about. `cut_off` is the day on which stocks are taken."""

    known: Known
    year: int
    cut_off: date
    values: Values


@dataclass(frozen=True)
class Open:
    """A place of the template that nothing could fill; `beside` are figures that might fit."""

    start: int
    end: int
    text: str
    why: str
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Composed:
    """The new text, what was bound, what is open, what was found; offsets are the template's."""

    template: str
    edited: Edited
    bindings: tuple[Binding, ...]
    open: tuple[Open, ...]
    findings: tuple[Finding, ...]

    @property
    def text(self) -> str:
        return self.edited.text

    @property
    def bound(self) -> tuple[Binding, ...]:
        filled = {edit.start for edit in _edits(self.edited) if edit.figure and not edit.is_open}
        return tuple(b for b in self.bindings if b.figure and b.slot.start in filled)

    @cached_property
    def paper(self) -> Paper:
        """The official paper, figures and open blanks marked."""
        marks = [
            Mark(piece.start, piece.end, piece.edit.figure, piece.edit.is_open)
            for piece in self.edited.pieces
            if piece.edit and (piece.edit.figure or piece.edit.is_open)
        ]
        return paper_from_text(self.text, marks)


def compose(template: str, wanted: Wanted) -> Composed:
    """This year's report from the words of a past one."""
    slots = find_slots(template)
    bindings = bind(template, slots, CLUES)
    blanks = find_name_blanks(template)
    first = proofread(template)
    edits = [
        *(_number(binding, wanted) for binding in bindings),
        *name_edits(template, blanks, wanted.known),
        *year_edits(template, wanted.year),
        *_years_in_blanks(template, blanks, wanted.year),
    ]
    edits += [*cleaning_edits(first, edits)]
    edits += [*_other_blanks(blanks, edits)]
    edited = apply(template, edits)
    findings = [*(f for f in first if is_cleaned(f)), *_found(edited, wanted)]
    findings += [*_years(template, wanted.year)]
    ordered = tuple(sorted(set(findings)))
    return Composed(template, edited, bindings, tuple(_open(edited, bindings)), ordered)


def _number(binding: Binding, wanted: Wanted) -> Edit:
    slot = binding.slot
    counted = wanted.values.get(binding.figure or "")
    words = words_of(slot, counted) if counted else None
    if counted and words is not None:
        return Edit(start=slot.start, end=slot.end, text=words, figure=counted.code)
    why = (
        binding.why or f"{counted.name if counted else binding.figure}没有数：分母为零或还没有登记"
    )
    text = slot.text if slot.is_placeholder else slot.text + UNCHECKED
    return Edit(start=slot.start, end=slot.end, text=text, is_open=True, why=why)


def _years_in_blanks(text: str, blanks: Sequence[NameBlank], year: int) -> Iterator[Edit]:
    """The blank year of the title is the report's; any other may be another year and stays open."""
    title = next((line for line in text.splitlines() if line.strip()), "")
    end = text.find(title) + len(title)
    for blank in blanks:
        if blank.kind == "year" and blank.end <= end:
            yield Edit(start=blank.start, end=blank.end, text=str(year))


def _other_blanks(blanks: Sequence[NameBlank], edits: Sequence[Edit]) -> Iterator[Edit]:
    taken = {edit.start for edit in edits}
    for blank in blanks:
        if blank.start not in taken:
            why = "台账里没有这个名称、日期或届次，请填写"
            yield Edit(start=blank.start, end=blank.end, text=blank.text, is_open=True, why=why)


def _found(edited: Edited, wanted: Wanted) -> Iterator[Finding]:
    """What is wrong with the new text, told where it stood in the template."""
    facts = Facts(
        numbers=tuple(_numbers(edited, wanted)),
        town=wanted.known.town,
        year=wanted.year,
        cut_off=wanted.cut_off,
    )
    for finding in proofread(edited.text, facts):
        start, end = edited.back(finding.start, finding.end)
        yield Finding(
            start=start,
            end=end,
            kind=finding.kind,
            code=finding.code,
            level=finding.level,
            quote=finding.quote,
            message=finding.message,
            suggestion=finding.suggestion,
        )


def _numbers(edited: Edited, wanted: Wanted) -> Iterator[BoundNumber]:
    for piece in edited.pieces:
        counted = wanted.values.get(piece.edit.figure or "") if piece.edit else None
        if counted and counted.value is not None:
            yield BoundNumber(
                piece.start, piece.end, counted.code, counted.name, counted.value, counted.unit
            )


def _years(template: str, year: int) -> Iterator[Finding]:
    for other in other_years(template, year):
        message = f"这里写的是{other.text}，不是本报告年度，没有改动，请核对"
        yield Finding(
            other.start, other.end, "other_year", "R001", "hint", other.text, message, None
        )


def _open(edited: Edited, bindings: Sequence[Binding]) -> Iterator[Open]:
    beside = {binding.slot.start: binding.beside for binding in bindings}
    for edit in _edits(edited):
        if edit.is_open:
            text = edit.text.removesuffix(UNCHECKED)
            yield Open(edit.start, edit.end, text, edit.why, beside.get(edit.start, ()))


def _edits(edited: Edited) -> Iterator[Edit]:
    return (piece.edit for piece in edited.pieces if piece.edit)
