"""Clean lines become facts: the sample towns, line by line."""

from __future__ import annotations

import pytest

from daibiao.exchange.loading import load
from daibiao.exchange.models import Did, ImportedRow
from daibiao.registers.author import Author
from tests import towns, truth


@pytest.mark.django_db
@pytest.mark.parametrize("town", truth.TOWNS)
def test_every_line_of_a_town_is_written_once(town: str) -> None:
    here = truth.made(town)
    batch = load(township=here, year=2023, piles=truth.piles(town), by=Author.operator())
    again = load(township=here, year=2023, piles=truth.piles(town), by=Author.operator())
    assert batch.rows.filter(did=Did.ADDED).exists()
    changed = ImportedRow.objects.filter(batch=again).exclude(did=Did.SAME)
    assert [(row.table, str(row), row.before) for row in changed] == []


# what these count stands in lines between the rows, which rows.json does not give
BETWEEN_THE_ROWS = {
    "wanglong": ("boards.",),
    "shimochuan": ("homes.equipped", "attendance."),
}


@pytest.mark.django_db
@pytest.mark.parametrize("town", truth.TOWNS)
def test_the_clean_rows_give_the_true_figures(town: str) -> None:
    here = truth.made(town)
    load(township=here, year=towns.year_of(town), piles=truth.piles(town), by=Author.operator())
    untrue = towns.untrue(here, town)
    assert [c for c in untrue if not c.startswith(BETWEEN_THE_ROWS.get(town, ("-",)))] == []
