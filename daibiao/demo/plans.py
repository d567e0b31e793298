"""The plan of one year: most of it done, some still to come, one item cancelled."""

from __future__ import annotations

from daibiao.demo import words
from daibiao.demo.scale import Scale
from daibiao.demo.tale import Tale
from daibiao.plans.actions import plan_year
from daibiao.plans.kinds.plan_items import PlanState
from daibiao.plans.models import PlanItem

SHARE_DONE = 28 / 36


def tell_plan(tale: Tale, year: int, scale: Scale) -> None:
    done = round(scale.plan_items * SHARE_DONE)
    items = [
        PlanItem(
            township=tale.town,
            year=year,
            due=f"{1 + number * 12 // scale.plan_items}月",
            content=words.PLAN[number % len(words.PLAN)],
            participants="全体代表" if number % 3 else "各代表小组",
            place="各代表之家",
            person_in_charge="人大干事",
            state=PlanState.DONE if number < done else PlanState.OPEN,
            done_on=day if number < done else None,
        )
        for number, day in enumerate(tale.days(year, scale.plan_items))
    ]
    dropped = PlanItem(
        township=tale.town,
        year=year,
        due="9月",
        content="赴外地考察学习",
        state=PlanState.CANCELLED,
        standing="cancelled",
        remark="上级要求精简，取消",
    )
    plan_year(items=[*items, dropped], township=tale.town.pk, by=tale.by)
