"""Imports of the sample towns' own files, and what truth says of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from daibiao.exchange.actions import Wish, confirm
from daibiao.exchange.lines import Severity
from daibiao.exchange.running import walk
from daibiao.exchange.verdicts import RowState, Verdict
from daibiao.figures.count import count
from daibiao.places.models import Township
from daibiao.places.queries import period_of
from daibiao.registers.author import Author
from tests import truth

Place = tuple[str, str, int]


def year_of(town: str) -> int:
    return int(truth.read(town, "town.json")["year"])


def files_of(town: str) -> list[tuple[str, Path]]:
    return list(walk([truth.folder(town) / "registers"]))


def imported(
    here: Township, town: str, files: Iterable[tuple[str, Path]], *, accept: bool = True
) -> Verdict:
    wish = Wish(township=here, year=year_of(town), files=list(files), accept=accept)
    return confirm(wish=wish, by=Author.operator())


def untrue(here: Township, town: str) -> dict[str, tuple[Any, Any]]:
    """Every figure that is not as truth has it: (counted, true)."""
    year = year_of(town)
    counted = count(Township.objects.filter(pk=here.pk), period_of(here, year))
    found = {}
    for figure in truth.read(town, "truth.json")["figures"]:
        value: Any = counted[figure["code"]].value
        value = float(value) if isinstance(value, Decimal) else value
        if value != figure["value"]:
            found[figure["code"]] = (value, figure["value"])
    return found


def places(entry: dict[str, Any]) -> list[Place]:
    """Where a row of truth's lists stands; a .csv has one sheet, named like the file."""
    file, sheet, rows = entry["at"]
    sheet = Path(file).stem if file.endswith(".csv") else sheet
    return [(file, sheet, row) for row in (rows if isinstance(rows, list) else [rows])]


def said(verdict: Verdict, kind: Severity) -> dict[Place, list[str]]:
    """The codes of all problems of one kind, by place."""
    found: dict[Place, list[str]] = defaultdict(list)
    for file in verdict.files:
        for sheet in file.sheets:
            for asked in sheet.problems:
                if asked.problem.kind is kind:
                    found[file.path, sheet.sheet, asked.row].append(asked.problem.code)
    return found


def states(verdict: Verdict) -> dict[Place, RowState]:
    return {
        (file.path, sheet.sheet, row): state
        for file in verdict.files
        for sheet in file.sheets
        for row, state in sheet.states.items()
    }


def of_list(town: str, name: str, *reasons: str) -> Iterator[dict[str, Any]]:
    for entry in truth.listed(town, name):
        if "at" in entry and (not reasons or entry["reason"] in reasons):
            yield entry
