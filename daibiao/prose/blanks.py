"""Blanks that stand for a name, a year or a session: XXX镇, xx村, 20xx年, 第×届, XXX＼XXX."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.prose.notation import CROSSES, MARK
from daibiao.prose.slots import find_slots

_LONG = rf"(?:(?!#){MARK}|(?:某[某]?)(?=[镇乡县区市村])|○+|[oO0]{{3,}}(?=[镇乡县区市村]))"
_YEAR = re.compile(
    rf"(?:(?:19|20)[\d{CROSSES}*_＿○□]?[{CROSSES}*_＿○□]{{1,3}}|{MARK}|\b20\d?(?=年))(?=\s?年)"
)
_DAY = re.compile(rf"{MARK}(?=\s?(?:月|日(?![报志常前益])|号(?![召文角码称])))")
_TERM = re.compile(
    rf"(?<=第){MARK}(?=\s?[届次])|{MARK}(?=\s?[届大次](?:会|人|三|一|二|四|中|代|$|[，。]))"
)
_HOMES = re.compile(
    rf"{_LONG}(?:\s?村|社区)?(?:\s?[＼\\/／、，]\s?{_LONG}(?:村|社区)?)*"
    r"(?=(?:等[^，。；\n]{0,8}?)?[“\"]?(?:人大)?代表(?:之家|联络站|工作站|联络室))"
)
_NAME = re.compile(rf"{_LONG}")
_TOWN = re.compile(r"\s?(?:镇|乡|街道|人大|党委|政府|党工委)")
_VILLAGE = re.compile(r"\s?(?:村|社区|居委)")
_OTHER_PLACE = re.compile(r"\s?[县区市省]")
_MEANT = re.compile(r"[^0-9A-Za-z.@_*+&-]$")
_RUNNING_TEXT = re.compile(r"[\u4e00-\u9fff”》、，。；）)\s：:]|$")


@dataclass(frozen=True, kw_only=True)
class NameBlank:
    """`kind`: town, village, place, home_names, year, date, term or name."""

    start: int
    end: int
    text: str
    kind: str


def find_name_blanks(text: str) -> tuple[NameBlank, ...]:
    """The placeholders of `text` that no quantity slot takes, in order."""
    taken = [(slot.start, slot.end) for slot in find_slots(text) if slot.is_placeholder]
    blanks: list[NameBlank] = []
    for blank in sorted(_candidates(text), key=lambda b: (b.start, -b.end)):
        last = blanks[-1].end if blanks else 0
        if blank.start >= last and not any(s < blank.end and blank.start < e for s, e in taken):
            blanks.append(blank)
    return tuple(blanks)


def _candidates(text: str) -> Iterator[NameBlank]:
    for pattern, kind in ((_HOMES, "home_names"), (_YEAR, "year"), (_DAY, "date"), (_TERM, "term")):
        for match in pattern.finditer(text):
            yield _blank(match, kind)
    for match in _NAME.finditer(text):
        if _stands_for_a_name(text, match):
            yield _blank(match, _kind(text, match))


def _stands_for_a_name(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 1) : match.start()]
    after = text[match.end() : match.end() + 1]
    if match[0] in {"+", "-", "?", "？"} or set(match[0]) <= set("?？-#★☆●◆◇▲△■◻▢"):
        return False
    at_start = not before or before == "\n"
    if len(match[0]) == 1 and _kind(text, match) == "name" and match[0] not in "\u00d7○□":
        return False
    return (at_start or bool(_MEANT.search(before))) and bool(_RUNNING_TEXT.match(after))


def _kind(text: str, match: re.Match[str]) -> str:
    rest = text[match.end() : match.end() + 4]
    if _TOWN.match(rest):
        return "town"
    if _VILLAGE.match(rest):
        return "village"
    return "place" if _OTHER_PLACE.match(rest) else "name"


def _blank(match: re.Match[str], kind: str) -> NameBlank:
    return NameBlank(start=match.start(), end=match.end(), text=match[0], kind=kind)
