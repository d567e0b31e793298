"""G07 年度工作计划."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db.models import QuerySet

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.source import Source, table
from daibiao.figures.when import by_cut_off
from daibiao.lib.periods import Period
from daibiao.places.models import Township
from daibiao.plans.kinds.plan_items import REGISTER, PlanItem, PlanState
from daibiao.registers.standing import Standing


def _items(townships: QuerySet[Township], period: Period) -> QuerySet[Any]:
    """The plan of the year in which the period ends."""
    plan = PlanItem.objects.filter(
        township__in=townships, year=period.last.year, standing=Standing.CONFIRMED
    )
    return plan.exclude(state=PlanState.CANCELLED)


ITEMS = Source(
    name="plan_items",
    register=REGISTER,
    rows=_items,
    township="township",
    day="done_on",
    title="content",
    noted_as=((table(PlanItem), "pk"),),
)
plan = partial(Figure, source=ITEMS, unit="项")

FIGURES = (
    plan(
        code="plan.items",
        name="年度计划事项",
        kind=Kind.STOCK,
        counts="本年工作计划的事项；取消的不算",
        example="年初计划事项15项。",
    ),
    plan(
        code="plan.done",
        name="已完成计划事项",
        kind=Kind.FLOW,
        where=by_cut_off("done_on"),
        counts="完成日期不晚于截至日的计划事项",
        example="已完成计划事项11项。",
    ),
    plan(
        code="plan.completion_rate",
        name="计划完成率",
        unit="%",
        kind=Kind.RATE,
        numerator="plan.done",
        denominator="plan.items",
        counts="已完成计划事项÷年度计划事项",
        example="计划完成率73.3%。",
    ),
)
