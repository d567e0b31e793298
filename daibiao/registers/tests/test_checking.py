"""Many rows are checked as full_clean would check each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from daibiao.audit.models import Entry
from daibiao.audit.queries import first_broken
from daibiao.people.models import Mandate, Person
from daibiao.places.models import Township, Village
from daibiao.registers.actions import save_new
from daibiao.registers.author import Author, NotAllowed
from daibiao.registers.checking import check
from daibiao.supervision.kinds.appraisals import Appraisal

HERE = Township(pk=1, code="here", name="青山镇")


def appraisal(**more: object) -> Appraisal:
    return Appraisal(**{"township": HERE, "unit": "镇水利站", "held_on": date(2025, 3, 4)} | more)


@pytest.mark.parametrize(
    "row",
    [
        appraisal(),
        appraisal(issued=50, returned=50),
        appraisal(issued=None, returned=50),
        appraisal(satisfied=0),
    ],
)
def test_a_right_row_passes(row: Appraisal) -> None:
    check(row)


@pytest.mark.parametrize(
    ("row", "word"),
    [
        (appraisal(unit=""), "空"),
        (appraisal(unit="长" * 61), "60"),
        (appraisal(standing="gone"), "gone"),
        (appraisal(held_on="不是日期"), "不是日期"),
        (appraisal(issued=-1), "0"),
        (appraisal(issued=Decimal("1.5")), "整数"),
        (appraisal(issued=40, returned=41), "收回票数不能多于发出票数"),
        (Appraisal(unit="镇水利站"), "乡镇"),
    ],
)
def test_a_wrong_row_is_refused_with_a_reason(row: Appraisal, word: str) -> None:
    with pytest.raises(ValidationError, match=word):
        check(row)


def test_a_mandate_does_not_end_before_it_starts() -> None:
    person = Person(pk=1, township=HERE, name="王春生")
    row = Mandate(person=person, level="township", started_on=date(2025, 1, 2))
    row.ended_on = date(2025, 1, 2)
    check(row)
    row.ended_on = date(2025, 1, 1)
    with pytest.raises(ValidationError, match="终止时间不能早于任职时间"):
        check(row)


@pytest.mark.django_db
def test_many_rows_are_written_at_once_and_each_is_noted() -> None:
    here = Township.objects.create(code="here", name="青山镇")
    rows = [Village(township=here, name=f"第{n}村") for n in range(1200)]
    save_new(rows=rows, township=here.pk, by=Author.operator())
    assert Village.objects.count() == 1200
    assert {row.pk for row in rows} == set(Village.objects.values_list("pk", flat=True))
    assert Entry.objects.filter(table="places.Village", verb="add").count() == 1200
    assert first_broken() is None


@pytest.mark.django_db
def test_one_wrong_row_among_many_stops_them_all() -> None:
    here = Township.objects.create(code="here", name="青山镇")
    rows = [Village(township=here, name="东坡村"), Village(township=here, name="")]
    with pytest.raises(ValidationError):
        save_new(rows=rows, township=here.pk, by=Author.operator())
    assert not Village.objects.exists()


@pytest.mark.django_db
def test_nobody_writes_many_rows_for_another_township() -> None:
    here = Township.objects.create(code="here", name="青山镇")
    with pytest.raises(NotAllowed):
        save_new(rows=[Village(township=here, name="东坡村")], township=here.pk, by=Author())
