"""What is exported and imported again changes nothing; in an empty office it gives every figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from daibiao.catalogue import REGISTERS
from daibiao.exchange.outgoing.sheet import export
from daibiao.exchange.verdicts import RowState, Verdict
from daibiao.places.models import Township
from tests import towns, truth

pytestmark = pytest.mark.django_db
EVERY_TOWN = pytest.mark.parametrize("town", truth.TOWNS)


def exported(here: Township, town: str, folder: Path) -> list[tuple[str, Path]]:
    """Every register that the importer reads, as a workbook."""
    files = []
    for register in REGISTERS:
        path = folder / f"{register.slug}.xlsx"
        if export(register, here, towns.year_of(town), path):
            files.append((path.name, path))
    return files


def odd(verdict: Verdict) -> dict[str, list[str]]:
    """Every row that is not as it was, and what is said of it."""
    return {
        f"{file.path}: {state} {row}": [a.problem.message for a in sheet.problems if a.row == row]
        for file in verdict.files
        for sheet in file.sheets
        for row, state in sheet.states.items()
        if state is not RowState.SAME
    }


def read_in(here: Township, town: str) -> None:
    towns.imported(here, town, towns.files_of(town))


@EVERY_TOWN
def test_an_export_imported_again_changes_nothing(town: str, tmp_path: Path) -> None:
    here = truth.made(town)
    read_in(here, town)
    again = towns.imported(here, town, exported(here, town, tmp_path), accept=False)
    assert odd(again) == {}


@EVERY_TOWN
def test_an_export_fills_an_empty_office_with_the_same_figures(town: str, tmp_path: Path) -> None:
    here = truth.made(town)
    read_in(here, town)
    files = exported(here, town, tmp_path)
    Township.objects.filter(pk=here.pk).update(name="从前的镇")
    there = truth.made(town, code="elsewhere")
    towns.imported(there, town, files)
    assert towns.untrue(there, town) == {}


@EVERY_TOWN
def test_void_lines_come_back_void(town: str, tmp_path: Path) -> None:
    """Crossed out, with a comment on the number where the remark is silent."""
    here = truth.made(town)
    read_in(here, town)
    for register in REGISTERS:
        if "__" not in register.standing and hasattr(register.model, "remark"):
            silent = register.model._default_manager.filter(remark="", standing="confirmed")
            silent.filter(pk__in=[row.pk for row in silent[:1]]).update(standing="void")
    again = towns.imported(here, town, exported(here, town, tmp_path), accept=False)
    assert odd(again) == {}
