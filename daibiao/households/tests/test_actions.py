from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_deputy, a_township
from daibiao.households.actions import approve_plan, link_household, unlink_household
from daibiao.households.models import AssistancePlan, Household, Pairing

pytestmark = pytest.mark.django_db


def a_pairing() -> Pairing:
    town = a_township()
    household = Household(township=town, head="赵金锁")
    pairing = Pairing(household=household, deputy=a_deputy(town), since=date(2022, 3, 1))
    link_household(household=household, pairing=pairing, by=OPERATOR)
    return pairing


def test_a_pairing_ends_once_and_not_before_it_began() -> None:
    pairing = a_pairing()
    with pytest.raises(ValidationError, match="结束时间不能早于联系时间"):
        unlink_household(pairing=Pairing.objects.get(), on=date(2022, 2, 28), by=OPERATOR)
    unlink_household(pairing=pairing, on=date(2022, 3, 1), by=OPERATOR)
    with pytest.raises(ValidationError, match="已经结束"):
        unlink_household(pairing=pairing, on=date(2022, 3, 2), by=OPERATOR)


def test_no_more_measures_are_done_than_were_planned() -> None:
    town = a_township()
    plan = AssistancePlan(township=town, head="赵金锁", measures_done=3)
    with pytest.raises(ValidationError, match="不能多于计划的措施"):
        approve_plan(plan=plan, measures=("苗木", "技术"), by=OPERATOR)
    plan.measures_done = 2
    assert approve_plan(plan=plan, measures=("苗木", "技术"), by=OPERATOR).measures.count() == 2
