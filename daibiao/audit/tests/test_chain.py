"""Whoever changes the log afterwards is found out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from daibiao.audit.actions import Note, note
from daibiao.audit.models import Entry, Head
from daibiao.audit.queries import first_broken, head_matches
from daibiao.audit.rules import FIRST

pytestmark = pytest.mark.django_db


def write(*rows: int, verb: str = "add", **change: Any) -> None:
    notes = [Note(verb=verb, table="t", row=row, township=1, change=change) for row in rows]
    note(actor=3, actor_name="马晓芸", notes=notes)


def test_an_empty_log_is_whole() -> None:
    assert first_broken() is None
    assert head_matches()


def test_nothing_to_note_leaves_the_log_whole() -> None:
    note(actor=None, actor_name="", notes=[])
    assert Entry.objects.count() == 0
    assert head_matches()


def test_each_entry_carries_the_digest_of_the_last() -> None:
    write(1, 2)
    write(3)
    assert len(set(Entry.objects.values_list("digest", flat=True)) | {FIRST}) == 4
    assert Head.objects.get().digest == Entry.objects.latest("pk").digest
    assert first_broken() is None


def test_values_that_json_does_not_know_keep_their_digest() -> None:
    write(1, day=date(2025, 3, 8), money=Decimal("12.50"), text="路灯“不亮”", nothing=None)
    assert first_broken() is None
    assert Entry.objects.get().change["money"] == "12.50"


def _later(entry: Entry) -> None:
    entry.at += timedelta(days=1)


def _set(**values: Any) -> Callable[[Entry], None]:
    def change(entry: Entry) -> None:
        for name, value in values.items():
            setattr(entry, name, value)

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set(actor=4),
        _set(actor_name="别人"),
        _set(township=2),
        _set(verb="undo"),
        _set(table="u"),
        _set(row=9),
        _set(change={"content": "改过"}),
        _set(digest="f" * 64),
        _later,
    ],
    ids=["actor", "name", "township", "verb", "table", "row", "change", "digest", "time"],
)
def test_a_changed_entry_is_found(change: Callable[[Entry], None]) -> None:
    write(1, 2, 3, content="原样")
    entry = Entry.objects.get(row=2)
    change(entry)
    entry.save()
    broken = first_broken()
    assert broken is not None
    assert broken.pk == entry.pk


def test_an_entry_taken_out_of_the_middle_is_found() -> None:
    write(1, 2, 3)
    Entry.objects.get(row=2).delete()
    broken = first_broken()
    assert broken is not None
    assert broken.row == 3


def test_the_newest_entry_taken_away_is_found() -> None:
    write(1, 2)
    Entry.objects.get(row=2).delete()
    assert first_broken() is None
    assert not head_matches()


def test_the_whole_log_taken_away_is_found() -> None:
    write(1)
    Entry.objects.all().delete()
    assert not head_matches()
