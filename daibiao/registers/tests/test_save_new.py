"""Many rows are written at once, all of them or none."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from daibiao.audit.models import Entry
from daibiao.audit.queries import first_broken, head_matches
from daibiao.registers.actions import BATCH, save_new
from daibiao.registers.author import Author, NotAllowed
from daibiao.registers.tests.office import OPERATOR, a_town, an_opinion, clerk_of, opinions


@pytest.fixture
def town(db: None) -> Any:
    return a_town()


def some(town: Any, count: int) -> list[Any]:
    return [an_opinion(town, content=f"第{number}条") for number in range(count)]


def test_no_rows_write_nothing_and_ask_nobody(db: None) -> None:
    save_new(rows=[], township=0, by=Author())
    assert Entry.objects.count() == 0


@pytest.mark.parametrize("count", [1, BATCH, BATCH + 1])
def test_every_row_has_its_key_and_its_note(town: Any, count: int) -> None:
    rows = some(town, count)
    save_new(rows=rows, township=town.pk, by=clerk_of(town))
    assert opinions() == count
    noted = Entry.objects.order_by("pk").values_list("row", "verb")
    assert list(noted) == [(row.pk, "add") for row in rows]
    assert first_broken() is None
    assert head_matches()


@pytest.mark.parametrize("by", [Author(), Author(user=1, townships=frozenset({-1}))])
def test_an_outsider_may_not(town: Any, by: Author) -> None:
    with pytest.raises(NotAllowed):
        save_new(rows=some(town, 2), township=town.pk, by=by)
    assert opinions() == Entry.objects.count() == 0


def test_one_wrong_row_among_many_stops_all(town: Any) -> None:
    rows = [*some(town, 3), an_opinion(town, content="")]
    with pytest.raises(ValidationError):
        save_new(rows=rows, township=town.pk, by=OPERATOR)
    assert opinions() == Entry.objects.count() == 0
