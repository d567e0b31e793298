"""The year in a template's title becomes the report's year, and so does every mention of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.proofreading.page import Page
from daibiao.proofreading.years import report_year
from daibiao.reports.edits import Edit

YEAR = re.compile(r"(?<!\d)(20\d\d)(?=\s?年)")


@dataclass(frozen=True)
class OtherYear:
    """A year that is not the title's: it stays, and somebody should look at it."""

    start: int
    end: int
    text: str


def title_year(text: str) -> int | None:
    """The year of the title; where it has none, the year that the opening says is reported on.

    The day on which a report was delivered (——2024年1月9日在…会议上) is not the report's year.
    """
    lines = text.strip().splitlines()
    found = YEAR.search(lines[0]) if lines else None
    if found:
        return int(found[1])
    said = report_year(Page(text))
    return said.work if said else None


def year_edits(text: str, year: int) -> Iterator[Edit]:
    old = title_year(text)
    if old is None or old == year:
        return
    for found in YEAR.finditer(text):
        if int(found[1]) == old:
            yield Edit(start=found.start(1), end=found.end(1), text=str(year))


def other_years(text: str, year: int) -> Iterator[OtherYear]:
    old = title_year(text)
    for found in YEAR.finditer(text):
        if int(found[1]) not in {old, year}:
            yield OtherYear(found.start(1), found.end(), text[found.start(1) : found.end()])
