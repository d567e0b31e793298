from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_township
from daibiao.supervision.actions import appraise, collect_projects
from daibiao.supervision.models import Appraisal, LivelihoodProject

pytestmark = pytest.mark.django_db


def test_only_a_candidate_is_chosen() -> None:
    town = a_township()
    project = LivelihoodProject(township=town, name="村道硬化", chosen=True)
    with pytest.raises(ValidationError, match="没有列为候选"):
        collect_projects(projects=[project], township=town.pk, by=OPERATOR)
    project.candidate = True
    collect_projects(projects=[project], township=town.pk, by=OPERATOR)


@pytest.mark.parametrize(
    ("ballots", "why"),
    [
        ({"issued": 48, "returned": 49}, "收回票数不能多于发出票数"),
        ({"returned": 47, "valid": 46, "void_ballots": 2}, "有效票与无效票之和"),
        ({"valid": 10, "satisfied": 9, "basically": 1, "dissatisfied": 1}, "各项票数之和"),
    ],
)
def test_ballots_must_add_up(ballots: dict[str, int], why: str) -> None:
    town = a_township()
    row = Appraisal(township=town, unit="水利站", **ballots)
    with pytest.raises(ValidationError, match=why):
        appraise(appraisals=[row], township=town.pk, by=OPERATOR)


def test_ballots_that_add_up_are_written() -> None:
    town = a_township()
    row = Appraisal(
        township=town, unit="水利站", issued=48, returned=48, valid=47, void_ballots=1, satisfied=47
    )
    appraise(appraisals=[row], township=town.pk, by=OPERATOR)
    assert row.pk
