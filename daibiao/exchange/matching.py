"""Which register a table is, and which of its columns is which: by headings and by the cells.

Titles and sheet names only break ties, so that renamed files and sheets read the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange.books import NEEDLESS, REMARK, SEQ, BookKind, Field, kinds, spread
from daibiao.exchange.fitting import fit, samples
from daibiao.exchange.headers import Heading, is_side
from daibiao.exchange.likeness import NEAR, bones, likeness
from daibiao.exchange.spelling import plain
from daibiao.registers.columns import Kind

_SUM = re.compile(
    r"^(合计|小计|总计|共计|总数|出席率|应到|实到|请假|缺席|出席)(人数|次数|数)?$|(次数|率|合计)$"
)
LEAST = 3.0
LIKELY = 5
_MATRICES = ("G05", "G10")


@dataclass
class Match:
    """A register and its columns; ``rest`` are the columns that nobody claimed."""

    kind: BookKind
    columns: dict[str, int] = field(default_factory=dict)
    headings: dict[str, Heading] = field(default_factory=dict)
    rest: list[Heading] = field(default_factory=list)
    score: float = 0.0
    matrix: str = ""


@dataclass(frozen=True, slots=True)
class _Claim:
    weight: float
    heading: Heading
    field: Field


def match(
    headings: Sequence[Heading], rows: Sequence[Sequence[Any]], title: str = ""
) -> Match | None:
    """The register that explains the table best, or None when none does."""
    cells = {heading.column: samples(rows, heading.column) for heading in headings}
    tried = sorted((_try(kind, headings, cells) for kind in kinds()), key=lambda m: -m.score)
    found = tried[:LIKELY] + [m for m in tried[LIKELY:] if m.kind.code in _MATRICES]
    for candidate in found:
        _settle(candidate, cells)
        candidate.score += _title_bonus(candidate.kind, title)
    best = max(found, key=lambda candidate: candidate.score)
    told = [name for name in best.columns if not name.endswith("remark")]
    enough = len(told) >= (1 if best.matrix else 2)
    return best if best.score >= LEAST and enough else None


def match_as(kind: BookKind, headings: Sequence[Heading], rows: Sequence[Sequence[Any]]) -> Match:
    """The columns of a table whose register is known."""
    cells = {h.column: samples(rows, h.column) for h in headings}
    found = _try(kind, headings, cells)
    _settle(found, cells)
    return found


def _try(kind: BookKind, headings: Sequence[Heading], cells: dict[int, list[Any]]) -> Match:
    claims = [claim for heading in headings for claim in _claims(kind, heading, cells)]
    result = Match(kind)
    taken: set[int] = set()
    for claim in sorted(claims, key=lambda c: (-c.weight, c.heading.column)):
        if claim.heading.column in taken or claim.field.name in result.columns:
            continue
        if claim.weight <= 0.25:
            continue
        taken.add(claim.heading.column)
        result.columns[claim.field.name] = claim.heading.column
        result.headings[claim.field.name] = claim.heading
        result.score += claim.weight
    result.rest = [h for h in headings if h.column not in taken and plain(h.text) not in SEQ]
    return result


def _settle(result: Match, cells: dict[int, list[Any]]) -> None:
    """The second look, worth its time only for the likely registers."""
    _guess_rest(result, cells)
    result.matrix = _matrix(result, cells)
    result.score -= _penalty(result)


def _claims(kind: BookKind, heading: Heading, cells: dict[int, list[Any]]) -> list[_Claim]:
    found = []
    known = any(word in NEEDLESS or word in SEQ for word in heading.spellings[-1:])
    for one in kind.fields:
        weight = _likeness(one, heading)
        least = 0.0
        if not weight and not known:
            weight, least = _resemblance(one, heading), 0.6
        if weight:
            # a remark may say anything, dates and numbers too
            remark = one.name.endswith("remark")
            fitting = 1.0 if remark else fit(one, cells[heading.column])
            if fitting >= least:
                found.append(_Claim(weight * (0.15 + 0.85 * fitting), heading, one))
    return found


def _resemblance(one: Field, heading: Heading) -> float:
    """How much a heading speaks for a field by being like one of its words."""
    own = bones(heading.spellings[-1])
    if one.name.endswith("remark"):
        return 0.3 if own.endswith(("备注", "说明")) else 0.0
    best = max(likeness(word, one.words) for word in heading.spellings)
    return 0.3 + 1.5 * (best - NEAR) if best >= NEAR else 0.0


def _likeness(one: Field, heading: Heading) -> float:
    """How much the heading speaks for the field: rare words more than 时间 or 备注."""
    spellings = heading.spellings
    for rank, word in enumerate(spellings):
        if word in one.words:
            if word in REMARK:
                return 0.3
            if word in SEQ:
                return 0.3
            weight = 0.6 + 2.4 / spread()[word] - 0.2 * rank
            return weight + (0.05 if word == plain(one.heading) else 0)
    return 0.0


def _guess_rest(result: Match, cells: dict[int, list[Any]]) -> None:
    """Headings nobody knows: by a near word, or by cells that fit only one open field."""
    for heading in list(result.rest):
        word = heading.spellings[-1]
        if word in NEEDLESS or word in SEQ or not cells[heading.column]:
            continue
        open_fields = [one for one in result.kind.fields if one.name not in result.columns]
        others = [cells[h.column] for h in result.rest if h is not heading]
        chosen = _by_cells(open_fields, cells[heading.column], others)
        if chosen:
            _give(result, chosen, heading)
    _claim_needed(result, cells)


def _claim_needed(result: Match, cells: dict[int, list[Any]]) -> None:
    """A field without which a line says nothing takes the one unknown column that fits it."""
    missing = [one for one in result.kind.fields if one.name not in result.columns]
    dates = [one for one in missing if one.kind is Kind.DATE]
    needed = [one for one in missing if one.required or one.name == result.kind.day]
    for one in dict.fromkeys(needed + (dates if len(dates) == 1 else [])):
        fitting = [
            h
            for h in result.rest
            if h.spellings[-1] not in NEEDLESS
            and cells[h.column]
            and fit(one, cells[h.column]) >= 0.9
        ]
        if one.kind in (Kind.TEXT, Kind.ITEMS):
            fitting = _wordiest(fitting, cells)
        if len(fitting) == 1:
            _give(result, one, fitting[0])


def _wordiest(headings: list[Heading], cells: dict[int, list[Any]]) -> list[Heading]:
    """The one column whose words are clearly the longest: what a line is about."""

    def length(heading: Heading) -> float:
        return sum(len(str(cell)) for cell in cells[heading.column]) / len(cells[heading.column])

    ranked = sorted(headings, key=length, reverse=True)
    if len(ranked) < 2 or length(ranked[0]) > max(8, 1.5 * length(ranked[1])):
        return ranked[:1]
    return ranked


def _give(result: Match, one: Field, heading: Heading) -> None:
    result.columns[one.name] = heading.column
    result.headings[one.name] = heading
    result.rest.remove(heading)
    result.score += 0.4


def _by_cells(fields: list[Field], cells: list[Any], others: list[list[Any]]) -> Field | None:
    """Only words of a choice are telling enough to name a column without its heading.

    Where several columns hold them they are the columns of a matrix, not the field.
    """
    texts = [cell for cell in cells if isinstance(cell, str)]
    if len(texts) < 4 or len(texts) < 0.9 * len(cells):
        return None
    fitting = [one for one in fields if one.kind is Kind.CHOICE and fit(one, texts) >= 0.95]
    if len(fitting) != 1 or any(other and fit(fitting[0], other) > 0.7 for other in others):
        return None
    return fitting[0]


def _penalty(result: Match) -> float:
    if result.matrix:
        return 0.0
    strangers = sum(
        h.spellings[-1] not in NEEDLESS and h.spellings[-1] not in REMARK for h in result.rest
    )
    missing = sum(one.required and one.name not in result.columns for one in result.kind.fields)
    return 0.6 * strangers + 1.0 * missing


def _matrix(result: Match, cells: dict[int, list[Any]]) -> str:
    """Columns that are themselves entries: events or deputies, things or homes."""
    wide = [
        h
        for h in result.rest
        if h.spellings[-1] not in NEEDLESS and not _SUM.match(h.spellings[-1])
    ]
    if result.kind.code == "G10" and "presence" not in result.columns:
        presence = result.kind.field("presence")
        marked = [
            h for h in wide if presence and cells[h.column] and fit(presence, cells[h.column]) > 0.7
        ]
        side = "person" in result.columns or "event__title" in result.columns
        return _counted(result, marked, len(wide), at_least=2 if side else 99)
    if result.kind.code == "G05" and "quantity" not in result.columns:
        side = "home" in result.columns or "item" in result.columns
        named = sum(is_side(h.text) for h in wide) >= 2
        return _counted(result, wide, len(wide), at_least=(2 if named else 3) if side else 99)
    return ""


def _counted(result: Match, marked: list[Heading], wide: int, *, at_least: int) -> str:
    if len(marked) < at_least or len(marked) * 2 < wide:
        return ""
    result.score += 1.5 + 0.3 * min(len(marked), 6)
    result.rest = marked
    return "matrix"


def _title_bonus(kind: BookKind, title: str) -> float:
    bare = plain(title) if title else ""
    return 0.8 if any(word in bare for word in kind.titles) else 0.0
