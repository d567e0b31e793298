"""G07 年度工作计划: what was intended for the year, and the day on which it was done."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.events.models import Event
from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class PlanState(TextChoices):
    OPEN = "open", "未完成"
    DONE = "done", "已完成"
    CANCELLED = "cancelled", "取消"


class PlanItem(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField("年度")
    due = models.CharField("时间", max_length=40, blank=True)
    content = models.CharField("工作内容", max_length=200)
    participants = models.CharField("参加人员", max_length=100, blank=True)
    place = models.CharField("地点", max_length=100, blank=True)
    person_in_charge = models.CharField("责任人", max_length=60, blank=True)
    state = models.CharField("完成情况", max_length=10, choices=PlanState, default=PlanState.OPEN)
    done_on = models.DateField("完成时间", null=True, blank=True)
    event = models.ForeignKey(
        Event, verbose_name="对应活动", on_delete=models.SET_NULL, null=True, blank=True
    )

    class Meta:
        verbose_name = "计划事项"
        ordering = ["year", "pk"]
        indexes = [models.Index(fields=["township", "year"])]

    def __str__(self) -> str:
        return self.content


REGISTER = Register(
    code="G07",
    slug="plan-items",
    name="年度工作计划",
    also=("工作计划表", "计划台账", "年度计划"),
    model=PlanItem,
    title="content",
    columns=(
        Column(field="due", heading="时间", kind=Kind.MONTH, also=("计划时间",)),
        Column(field="content", heading="工作内容", also=("工作任务",), required=True),
        Column(field="participants", heading="参加人员", also=("参加对象",)),
        Column(field="place", heading="地点", also=("活动地点",)),
        Column(field="person_in_charge", heading="责任人", also=("负责人",)),
        Column(
            field="state", heading="完成情况", kind=Kind.CHOICE, choices=PlanState, also=("状态",)
        ),
        Column(field="done_on", heading="完成时间", kind=Kind.DATE, also=("开展时间",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
