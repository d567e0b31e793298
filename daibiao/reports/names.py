"""Names in blanks: the town wherever XXX镇 stands, the homes where a list of blanks stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from daibiao.prose.blanks import NameBlank
from daibiao.reports.edits import Edit

TOWN_FIGURE = "town.name"
HOMES_FIGURE = "homes.names"
_PART = re.compile(r"[^＼\\/／、，\s]+")
_SUFFIX = re.compile(r"\s?(?:街道|镇|乡)")


@dataclass(frozen=True, kw_only=True)
class Known:
    """The names that the registers hold. `homes` begins with the town-level home."""

    town: str
    homes: Sequence[str] = ()


def name_edits(text: str, blanks: Sequence[NameBlank], known: Known) -> Iterator[Edit]:
    for blank in blanks:
        if blank.kind == "town":
            yield _town(text, blank, known)
        elif blank.kind == "home_names":
            yield _homes(text, blank, known)


def _town(text: str, blank: NameBlank, known: Known) -> Edit:
    suffix = _SUFFIX.match(text, blank.end)
    end = suffix.end() if suffix else blank.end
    return Edit(start=blank.start, end=end, text=known.town, figure=TOWN_FIGURE)


def _homes(text: str, blank: NameBlank, known: Known) -> Edit:
    """As many names as there are blanks; the first is left out where the text already names it."""
    wanted = len(_PART.findall(blank.text))
    before = text[max(0, blank.start - 12) : blank.start]
    homes = list(known.homes)
    if "机关" in before or "政府" in before:
        homes = homes[1:]
    names = homes[:wanted]
    if not names:
        why = "台账里没有可填的代表之家名称"
        return Edit(start=blank.start, end=blank.end, text=blank.text, is_open=True, why=why)
    return Edit(start=blank.start, end=blank.end, text="、".join(names), figure=HOMES_FIGURE)
