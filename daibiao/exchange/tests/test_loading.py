"""Clean lines become facts: the sample towns, line by line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from daibiao.exchange.loading import load
from daibiao.exchange.models import Did, ImportedRow
from daibiao.figures.count import count
from daibiao.places.models import Township
from daibiao.places.queries import period_of
from daibiao.registers.author import Author
from tests import truth


@pytest.mark.django_db
@pytest.mark.parametrize("town", truth.TOWNS)
def test_every_line_of_a_town_is_written_once(town: str) -> None:
    here = truth.made(town)
    batch = load(township=here, year=2023, piles=truth.piles(town), by=Author.operator())
    again = load(township=here, year=2023, piles=truth.piles(town), by=Author.operator())
    assert batch.rows.filter(did=Did.ADDED).exists()
    changed = ImportedRow.objects.filter(batch=again).exclude(did=Did.SAME)
    assert [(row.table, str(row), row.before) for row in changed] == []


@pytest.mark.django_db
@pytest.mark.parametrize("town", truth.TOWNS)
def test_every_figure_of_a_town_is_true(town: str) -> None:
    here = truth.made(town)
    year = truth.read(town, "town.json")["year"]
    load(township=here, year=year, piles=truth.piles(town), by=Author.operator())
    said = {f["code"]: f["value"] for f in truth.read(town, "truth.json")["figures"]}
    counted = count(Township.objects.filter(pk=here.pk), period_of(here, year))
    wrong = {
        code: (float(v) if isinstance(v := counted[code].value, Decimal) else v, said[code])
        for code in said
    }
    assert {code: pair for code, pair in wrong.items() if pair[0] != pair[1]} == {}
