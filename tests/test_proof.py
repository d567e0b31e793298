"""A clerk's folder goes in, and every figure is true, adds up, and knows the lines it came from."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import Any

import pytest

from daibiao.exchange.actions import Wish, confirm
from daibiao.exchange.running import walk
from daibiao.figures.catalogue import FIGURES
from daibiao.figures.count import count
from daibiao.figures.rows import rows_behind
from daibiao.lib.periods import Period
from daibiao.ops.commands import rows, town
from daibiao.ops.commands.figures import as_json
from daibiao.ops.origins import origins
from daibiao.places.models import Township
from daibiao.registers.author import Author
from tests.shared_samples import shared

TOWNS = ("qingsui", "wanglong", "shimochuan")


@pytest.mark.django_db
@pytest.mark.parametrize("code", TOWNS)
def test_every_figure_of_a_clerks_folder_is_true_and_proven(code: str) -> None:
    folder = shared() / "registers" / "dev" / code
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    said = json.loads((folder / "town.json").read_text(encoding="utf-8"))
    here = imported(code, said["year"])
    alone = Township.objects.filter(pk=here.pk)
    period = Period(*map(date.fromisoformat, truth["period"]))
    found = count(alone, period)
    expected = {figure["code"]: figure["value"] for figure in truth["figures"]}
    assert {code: as_json(counted.value) for code, counted in found.items()} == expected
    for figure in FIGURES:
        behind = list(rows_behind(figure, alone, period))
        assert rows.proves(found[figure.code], behind), figure.code
        if figure.source.register:
            assert set(origins(behind)) == {row.id for row in behind}, figure.code


def imported(code: str, year: int) -> Township:
    """The town set up from its file, and its whole folder imported with every suggestion taken."""
    folder = shared() / "registers" / "dev" / code
    parser = argparse.ArgumentParser()
    town.add_arguments(parser)
    town.run(parser.parse_args(["--from", str(folder / "town.json"), "--code", code]))
    here = Township.objects.get(code=code)
    books: Any = walk([folder / "registers"])
    confirm(wish=Wish(township=here, year=year, files=books, accept=True), by=Author.operator())
    return here
