"""Rows that an import wrote are taken back."""

from __future__ import annotations

from typing import Any

import pytest
from django.db.models import ProtectedError

from daibiao.audit.models import Entry
from daibiao.audit.queries import first_broken
from daibiao.lib.refusal import Refused
from daibiao.registers.actions import delete, save, save_new
from daibiao.registers.author import Author, NotAllowed
from daibiao.registers.tests.office import (
    OPERATOR,
    a_town,
    an_opinion,
    clerk_of,
    opinions,
    table,
)


@pytest.fixture
def town(db: None) -> Any:
    return a_town()


def test_they_are_gone_and_the_log_still_knows_them(town: Any) -> None:
    rows = [an_opinion(town, content=content) for content in ("甲", "乙", "丙")]
    save_new(rows=rows, township=town.pk, by=OPERATOR)
    delete(rows=rows[:2], township=town.pk, by=OPERATOR)
    assert opinions() == 1
    undone = Entry.objects.filter(verb="undo").order_by("pk")
    assert [entry.change["content"] for entry in undone] == ["甲", "乙"]
    assert None not in undone.values_list("row", flat=True)
    assert first_broken() is None


def test_an_outsider_may_not(town: Any) -> None:
    row = an_opinion(town)
    save(row=row, township=town.pk, by=OPERATOR)
    for outsider in (Author(), clerk_of(a_town("linzhen"))):
        with pytest.raises(NotAllowed):
            delete(rows=[row], township=town.pk, by=outsider)
    assert opinions() == 1
    assert not Entry.objects.filter(verb="undo").exists()


def test_a_row_that_others_stand_on_stays_and_so_does_the_log(town: Any) -> None:
    home = table("places.Home")(township=town, name="镇代表之家")
    save(row=home, township=town.pk, by=OPERATOR)
    save(row=an_opinion(town, home=home), township=town.pk, by=OPERATOR)
    before = Entry.objects.count()
    with pytest.raises((ProtectedError, Refused)):
        delete(rows=[home], township=town.pk, by=OPERATOR)
    assert table("places.Home").objects.count() == 1
    assert Entry.objects.count() == before


def test_nothing_to_delete_is_nothing_done(town: Any) -> None:
    delete(rows=[], township=town.pk, by=OPERATOR)
    assert Entry.objects.count() == 0
