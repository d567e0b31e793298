"""The quantity slots of a report: every place where a counted number stands or should stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.lib.numerals import to_number
from daibiao.prose.bare import bare_numbers
from daibiao.prose.counted import Reader
from daibiao.prose.nonslots import reason_against
from daibiao.prose.notation import GAP, PERCENT_IN_WORDS, Writing, quantities, writing_of
from daibiao.prose.regulations import articles
from daibiao.prose.spot import REACH, Spot

Value = int | float | str | list[int | float]


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A quantity: `text` is number, approximate word and measure word, as `start:end` has it."""

    start: int
    end: int
    text: str
    value: Value
    approx: bool
    unit: str
    counted: str
    is_placeholder: bool
    verb: str


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Something written like a quantity that is none, and why."""

    start: int
    end: int
    text: str
    reason: str


def find_slots(text: str) -> tuple[Slot, ...]:
    """The quantity slots of `text`, in order."""
    return tuple(found for found in _findings(text) if isinstance(found, Slot))


def find_refusals(text: str) -> tuple[Refusal, ...]:
    """What `find_slots` looked at and left out."""
    return tuple(found for found in _findings(text) if isinstance(found, Refusal))


def _findings(text: str) -> Iterator[Slot | Refusal]:
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    in_rule = articles(text[start:end] for start, end in lines)
    for (start, end), ruled in zip(lines, in_rule, strict=True):
        if not ruled:
            yield from _in_paragraph(text, start, end)


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Slot | Refusal]:
    matches = _matches(text[start:end])
    taken, reader = start, Reader()
    for match in matches:
        if start + match.start() < taken:
            continue
        spot = _spot(text, match, start)
        reason = reason_against(spot)
        if reason is None:
            taken = spot.end
            yield _slot(text, spot, match, reader)
        else:
            yield Refusal(start=spot.start, end=spot.end, text=match[0], reason=reason)


def _matches(line: str) -> list[re.Match[str]]:
    found = [*quantities(line), *PERCENT_IN_WORDS.finditer(line), *GAP.finditer(line)]
    found += bare_numbers(line)
    return sorted(found, key=lambda m: (m.start(), -m.end()))


def _spot(text: str, match: re.Match[str], offset: int) -> Spot:
    start, end = offset + match.start(), offset + match.end()
    groups = match.groupdict()
    return Spot(
        start=start,
        end=end,
        number=groups["number"],
        measure=_measure(match),
        writing=_writing(match),
        before=text[max(offset, start - REACH) : start],
        after=text[end : end + REACH],
        clipped=any(groups.get(part) for part in ("before", "more", "myriad", "over")),
        at_least=groups.get("after") == "以上",
    )


def _measure(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if match.re is PERCENT_IN_WORDS:
        return "%"
    return groups.get("measure") or groups.get("bare") or ""


def _writing(match: re.Match[str]) -> Writing:
    return Writing.MARK if match.re is GAP else writing_of(match)


def _unit(match: re.Match[str]) -> str:
    groups = match.groupdict()
    unit = (groups.get("myriad") or "") + _measure(match)
    return unit.replace("％", "%")


def _slot(text: str, spot: Spot, match: re.Match[str], reader: Reader) -> Slot:
    unit = _unit(match)
    counted, verb = reader.read(spot, unit)
    marked = spot.writing is Writing.MARK
    value = spot.number if marked else value_of(spot.number)
    return Slot(
        start=spot.start,
        end=spot.end,
        text=text[spot.start : spot.end],
        value=value,
        approx=_is_approximate(match, spot.number),
        unit=unit,
        counted=counted,
        is_placeholder=marked,
        verb=verb,
    )


def _is_approximate(match: re.Match[str], number: str) -> bool:
    groups = match.groupdict()
    parts = ("before", "more", "over", "odd", "after")
    return any(groups.get(part) for part in parts) or bool(re.search("[数几]", number))


def value_of(number: str) -> Value:
    """15, 3.5, [4, 5] for a range; the text itself when it names no number (数十)."""
    near = re.fullmatch("([二三四五六七八])([三四五六七八九])([十百千]?)", number)
    if near:
        return [_plain(near[1] + near[3]), _plain(near[2] + near[3])]
    ends = [part for part in re.split(r"[%％‰]?(?:[-~～—–－]+|至|到)", number) if part]
    values = [to_number(part.replace("几", "")) for part in ends]
    if any(value is None for value in values):
        return number
    known = [value for value in values if value is not None]
    return known[0] if len(known) == 1 else known


def _plain(number: str) -> int | float:
    value = to_number(number)
    if value is None:
        raise ValueError(number)
    return value
