"""Several writers at once still make one chain."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections, transaction

from daibiao.audit.actions import Note, note
from daibiao.audit.models import Entry
from daibiao.audit.queries import first_broken, head_matches

WRITERS, ROUNDS = 6, 5


def write(writer: int, *, rounds: int = 1) -> None:
    for number in range(rounds):
        said = Note(verb="add", table="t", row=number, township=writer)
        note(actor=writer, actor_name="", notes=[said, said])


def in_a_thread_of_its_own(writer: int) -> None:
    try:
        write(writer, rounds=ROUNDS)
    finally:
        connections.close_all()


@pytest.mark.django_db(transaction=True)
def test_writers_at_the_same_time() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("the tests' SQLite lies in memory and is written by one thread only")
    with ThreadPoolExecutor(max_workers=WRITERS) as pool:
        list(pool.map(in_a_thread_of_its_own, range(WRITERS)))
    assert Entry.objects.count() == WRITERS * ROUNDS * 2
    assert first_broken() is None
    assert head_matches()


@pytest.mark.django_db(transaction=True)
def test_writers_one_after_another() -> None:
    for writer in range(WRITERS):
        write(writer)
    assert Entry.objects.count() == WRITERS * 2
    assert first_broken() is None
    assert head_matches()


@pytest.mark.django_db(transaction=True)
def test_what_is_taken_back_leaves_no_gap() -> None:
    write(1)
    with transaction.atomic():
        write(2)
        transaction.set_rollback(True)
    write(3)
    assert set(Entry.objects.values_list("actor", flat=True)) == {1, 3}
    assert first_broken() is None
    assert head_matches()
