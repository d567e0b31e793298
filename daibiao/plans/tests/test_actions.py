from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_township, a_training
from daibiao.plans.actions import complete, plan_year
from daibiao.plans.kinds.plan_items import PlanState
from daibiao.plans.models import PlanItem

pytestmark = pytest.mark.django_db


def test_an_item_is_done_by_the_happening_that_fulfilled_it() -> None:
    town = a_township()
    item = PlanItem(township=town, year=2025, content="举办培训")
    plan_year(items=[item], township=town.pk, by=OPERATOR)
    event = a_training(town).event
    complete(item=item, on=date(2025, 4, 1), event=event, by=OPERATOR)
    stored = PlanItem.objects.get()
    assert (stored.state, stored.event) == (PlanState.DONE, event)


def test_a_cancelled_item_is_not_done() -> None:
    town = a_township()
    item = PlanItem(township=town, year=2025, content="考察", state=PlanState.CANCELLED)
    plan_year(items=[item], township=town.pk, by=OPERATOR)
    with pytest.raises(ValidationError, match="已取消的计划事项"):
        complete(item=item, on=date(2025, 4, 1), by=OPERATOR)
