"""The sample towns from their own files: figures, questions, rows that must not be written."""

from __future__ import annotations

import random

import pytest
from django.apps import apps

from daibiao.exchange.actions import undo
from daibiao.exchange.lines import Severity
from daibiao.exchange.verdicts import RowState
from daibiao.registers.author import Author
from tests import towns, truth

pytestmark = pytest.mark.django_db
EVERY_TOWN = pytest.mark.parametrize("town", truth.TOWNS)
BOOKKEEPING = ("audit", "exchange", "contenttypes", "auth", "sessions", "admin")


def rows_of_all_tables() -> dict[str, int]:
    tables = [t for t in apps.get_models() if t._meta.app_label not in BOOKKEEPING]
    return {table._meta.label: table._default_manager.count() for table in tables}


@EVERY_TOWN
def test_every_figure_is_true_after_one_import(town: str) -> None:
    here = truth.made(town)
    towns.imported(here, town, towns.files_of(town))
    assert towns.untrue(here, town) == {}


@EVERY_TOWN
def test_every_row_that_a_person_must_decide_is_asked(town: str) -> None:
    asked = towns.said(
        towns.imported(truth.made(town), town, towns.files_of(town)), Severity.DOUBTFUL
    )
    entries = list(towns.of_list(town, "ask"))
    missed = [e for e in entries if not any(place in asked for place in towns.places(e))]
    assert len(missed) <= 0.03 * len(entries), missed


@EVERY_TOWN
def test_hardly_any_question_is_needless(town: str) -> None:
    verdict = towns.imported(truth.made(town), town, towns.files_of(town))
    wanted = {place for e in towns.of_list(town, "ask") for place in towns.places(e)}
    needless = towns.said(verdict, Severity.DOUBTFUL).keys() - wanted
    assert len(needless) <= 0.01 * len(towns.states(verdict)), needless


@EVERY_TOWN
def test_what_was_repaired_is_shown(town: str) -> None:
    verdict = towns.imported(truth.made(town), town, towns.files_of(town))
    shown = towns.said(verdict, Severity.REPAIRED)
    for entry in towns.of_list(town, "confirm"):
        assert any(place in shown for place in towns.places(entry)), entry


@EVERY_TOWN
def test_rows_to_refuse_are_not_written(town: str) -> None:
    states = towns.states(towns.imported(truth.made(town), town, towns.files_of(town)))
    for entry in towns.of_list(town, "reject"):
        wanted = RowState.WRONG if entry["reason"] == "signer_not_deputy" else None
        assert states.get(towns.places(entry)[0]) == wanted, entry


@EVERY_TOWN
def test_a_line_entered_twice_is_the_same(town: str) -> None:
    states = towns.states(towns.imported(truth.made(town), town, towns.files_of(town)))
    for entry in towns.of_list(town, "duplicate", "entered_twice"):
        assert states[towns.places(entry)[0]] is RowState.SAME, entry


@EVERY_TOWN
def test_the_second_import_changes_nothing_and_asks_nothing_again(town: str) -> None:
    here = truth.made(town)
    towns.imported(here, town, towns.files_of(town))
    before = rows_of_all_tables()
    again = towns.imported(here, town, towns.files_of(town), accept=False)
    assert (again.counts["new"], again.counts["changed"], again.counts["doubtful"]) == (0, 0, 0)
    assert rows_of_all_tables() == before


@EVERY_TOWN
def test_undoing_leaves_the_tables_as_they_were(town: str) -> None:
    here = truth.made(town)
    before = rows_of_all_tables()
    verdict = towns.imported(here, town, towns.files_of(town))
    undo(batch=verdict.batch or 0, by=Author.operator())
    assert rows_of_all_tables() == before


@EVERY_TOWN
@pytest.mark.parametrize("seed", [1])
def test_neither_names_nor_order_of_the_files_matter(town: str, seed: int) -> None:
    here, files = truth.made(town), towns.files_of(town)
    random.Random(seed).shuffle(files)  # noqa: S311 - an order, no secret
    renamed = [(f"{n:03}{path.suffix}", path) for n, (_, path) in enumerate(files)]
    towns.imported(here, town, renamed)
    assert towns.untrue(here, town) == {}


WHO_IS_WHO = ("名册", "代表之家", "阵地", "小组")


@EVERY_TOWN
@pytest.mark.parametrize("seed", [3])
def test_splitting_the_import_changes_nothing(town: str, seed: int) -> None:
    here, files = truth.made(town), towns.files_of(town)
    random.Random(seed).shuffle(files)  # noqa: S311 - an order, no secret
    first = [f for f in files if any(word in f[0] for word in WHO_IS_WHO)]
    rest = [f for f in files if f not in first]
    for part in (first, rest[::2], rest[1::2]):
        towns.imported(here, town, part)
    assert towns.untrue(here, town) == {}
