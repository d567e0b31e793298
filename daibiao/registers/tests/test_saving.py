from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.audit.models import Entry
from daibiao.audit.queries import first_broken, head_matches
from daibiao.demo.builders import OPERATOR, a_deputy, a_home, a_township, some_opinions
from daibiao.matters.models import Opinion
from daibiao.people.models import Mandate
from daibiao.places.models import Township, Village
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author, NotAllowed

pytestmark = pytest.mark.django_db


def opinion(town: Township, **more: object) -> Opinion:
    return Opinion(township=town, received_on=date(2025, 3, 5), content="路灯不亮", **more)


def test_a_row_may_not_speak_of_another_towns_home() -> None:
    town, other = a_township(), a_township("shuiyuan", "水源镇")
    row = opinion(town, home=a_home(other))
    with pytest.raises(ValidationError, match="代表之家属于另一个乡镇"):
        save(row=row, township=town.pk, by=OPERATOR)
    with pytest.raises(ValidationError, match="代表之家属于另一个乡镇"):
        save_new(rows=[row], township=town.pk, by=OPERATOR)
    assert not Opinion.objects.exists()


def test_a_row_may_not_be_written_under_another_town_than_its_own() -> None:
    town, other = a_township(), a_township("shuiyuan", "水源镇")
    clerk = Author(user=1, name="邻镇", townships=frozenset({other.pk}))
    with pytest.raises(NotAllowed):
        save(row=opinion(town), township=town.pk, by=clerk)
    with pytest.raises(NotAllowed):
        save_new(rows=[opinion(town)], township=town.pk, by=clerk)
    assert not Opinion.objects.exists()


def test_a_linked_row_that_is_not_there_is_named() -> None:
    town = a_township()
    row = opinion(town)
    row.deputy_id = 999
    with pytest.raises(ValidationError, match="接待代表没有登记过，请先登记"):
        save_new(rows=[row], township=town.pk, by=OPERATOR)


def test_a_link_that_must_be_there_is_missed() -> None:
    town = a_township()
    with pytest.raises(ValidationError, match="代表不能为空"):
        save_new(rows=[Mandate(level="township")], township=town.pk, by=OPERATOR)


def test_many_rows_are_written_whole_or_not_at_all() -> None:
    town = a_township()
    rows = [opinion(town), Opinion(township=town, content="")]
    with pytest.raises(ValidationError):
        save_new(rows=rows, township=town.pk, by=OPERATOR)
    assert not Opinion.objects.exists()


def test_a_rule_of_the_table_is_said_in_words_for_many_rows_too() -> None:
    town = a_township()
    mandate = Mandate(
        person=a_deputy(town),
        level="county",
        started_on=date(2025, 3, 5),
        ended_on=date(2025, 3, 4),
    )
    with pytest.raises(ValidationError, match="终止时间不能早于任职时间"):
        save_new(rows=[mandate], township=town.pk, by=OPERATOR)


def test_a_name_known_already_is_said_in_words() -> None:
    town = a_township()
    with pytest.raises(ValidationError, match="本乡镇已有同名的村"):
        save_new(rows=[Village(township=town, name="柳湾村")], township=town.pk, by=OPERATOR)


def test_two_same_rows_in_one_batch_are_refused() -> None:
    town = a_township()
    twins = [Village(township=town, name="新村"), Village(township=town, name="新村")]
    with pytest.raises(ValidationError, match="这批登记里有重复的行"):
        save_new(rows=twins, township=town.pk, by=OPERATOR)
    assert not Village.objects.filter(name="新村").exists()


def test_nothing_is_nothing() -> None:
    save_new(rows=[], township=0, by=Author())


def test_every_row_is_noted_and_the_chain_is_whole() -> None:
    town = a_township()
    rows = some_opinions(town, 3)
    noted = Entry.objects.filter(table="matters.Opinion", verb="add")
    assert [entry.row for entry in noted] == [row.pk for row in rows]
    assert first_broken() is None
    assert head_matches()


def test_a_changed_row_notes_only_what_changed() -> None:
    town = a_township()
    row = some_opinions(town, 1)[0]
    row.content = "路灯修好了"
    save(row=row, township=town.pk, by=OPERATOR)
    newest = Entry.objects.latest("pk")
    assert (newest.verb, newest.change) == ("change", {"content": "路灯修好了"})
