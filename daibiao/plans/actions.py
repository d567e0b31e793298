"""Named writes: the year's plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.events.models import Event
from daibiao.plans.kinds.plan_items import PlanState
from daibiao.plans.models import PlanItem
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


@transaction.atomic
def plan_year(*, items: Sequence[PlanItem], township: int, by: Author) -> None:
    save_new(rows=items, township=township, by=by)


@transaction.atomic
def complete(*, item: PlanItem, on: date, event: Event | None = None, by: Author) -> PlanItem:
    """Mark an item done on a day, by the happening that fulfilled it."""
    if item.state == PlanState.CANCELLED:
        raise ValidationError("已取消的计划事项不能再完成。")
    item.state, item.done_on, item.event = PlanState.DONE, on, event
    save(row=item, township=item.township_id, by=by, verb="complete")
    return item
