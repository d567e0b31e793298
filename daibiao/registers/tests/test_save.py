"""One row is written: permission asked first, checked, noted; or nothing is written."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from daibiao.audit.models import Entry
from daibiao.audit.queries import first_broken, head_matches
from daibiao.registers.actions import save
from daibiao.registers.author import Author, NotAllowed
from daibiao.registers.tests.office import OPERATOR, a_town, an_opinion, clerk_of, opinions


@pytest.fixture
def town(db: None) -> Any:
    return a_town()


class TestPermission:
    def test_the_towns_own_clerk_may(self, town: Any) -> None:
        save(row=an_opinion(town), township=town.pk, by=clerk_of(town))
        assert opinions() == 1

    def test_another_towns_clerk_may_not(self, town: Any) -> None:
        with pytest.raises(NotAllowed):
            save(row=an_opinion(town), township=town.pk, by=clerk_of(a_town("linzhen")))
        assert opinions() == Entry.objects.count() == 0

    def test_nobody_may_not(self, town: Any) -> None:
        with pytest.raises(NotAllowed):
            save(row=an_opinion(town), township=town.pk, by=Author())
        assert opinions() == Entry.objects.count() == 0

    def test_it_is_asked_before_the_row_is_looked_at(self, town: Any) -> None:
        with pytest.raises(NotAllowed):
            save(row=an_opinion(town, content=""), township=town.pk, by=Author())


class TestChecks:
    @pytest.mark.parametrize(
        "wrong",
        [
            {"content": ""},
            {"received_on": "2025-02-30"},
            {"channel": "飞鸽"},
            {"speaker": "长" * 61},
            {"village_id": 999},
            {"township": None},
        ],
        ids=lambda wrong: next(iter(wrong)),
    )
    def test_a_wrong_value_is_refused_and_nothing_written(
        self, town: Any, wrong: dict[str, Any]
    ) -> None:
        with pytest.raises(ValidationError):
            save(row=an_opinion(town, **wrong), township=town.pk, by=OPERATOR)
        assert opinions() == Entry.objects.count() == 0

    def test_a_wrong_change_leaves_the_row_as_it_was(self, town: Any) -> None:
        row = an_opinion(town)
        save(row=row, township=town.pk, by=OPERATOR)
        row.content = ""
        with pytest.raises(ValidationError):
            save(row=row, township=town.pk, by=OPERATOR)
        row.refresh_from_db()
        assert row.content == "路灯不亮"
        assert Entry.objects.count() == 1


class TestTheNote:
    def test_a_new_row_is_noted_with_who_and_what(self, town: Any) -> None:
        row = an_opinion(town)
        save(row=row, township=town.pk, by=clerk_of(town))
        entry = Entry.objects.get()
        assert (entry.verb, entry.table, entry.row) == ("add", "matters.Opinion", row.pk)
        assert (entry.actor, entry.actor_name, entry.township) == (7, "马晓芸", town.pk)
        assert entry.change["content"] == "路灯不亮"
        assert entry.change["received_on"] == "2025-03-05"

    def test_a_second_save_notes_only_what_changed(self, town: Any) -> None:
        row = an_opinion(town)
        save(row=row, township=town.pk, by=OPERATOR)
        row.content, row.speaker = "路灯修好了", "张三"
        save(row=row, township=town.pk, by=OPERATOR)
        newest = Entry.objects.latest("pk")
        assert newest.verb == "change"
        assert newest.change == {"content": "路灯修好了", "speaker": "张三"}

    def test_a_verb_can_be_said(self, town: Any) -> None:
        save(row=an_opinion(town), township=town.pk, by=OPERATOR, verb="scan")
        assert Entry.objects.get().verb == "scan"

    def test_every_write_makes_the_chain_longer_and_keeps_it_whole(self, town: Any) -> None:
        row = an_opinion(town)
        for content in ("一", "二", "三"):
            row.content = content
            save(row=row, township=town.pk, by=OPERATOR)
        assert Entry.objects.count() == 3
        assert first_broken() is None
        assert head_matches()
