"""G28 查摆问题整改台账."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class FindingState(TextChoices):
    OPEN = "open", "正在整改"
    DONE = "done", "已完成"


class Finding(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    found_on = models.DateField("查摆时间", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    campaign = models.CharField("所属活动", max_length=60, blank=True)
    problem = models.CharField("存在问题", max_length=200)
    source = models.CharField("问题来源", max_length=20, blank=True)
    measure = models.CharField("整改措施", max_length=200, blank=True)
    body = models.CharField("责任单位", max_length=60, blank=True)
    due_on = models.DateField("整改时限", null=True, blank=True)
    state = models.CharField(
        "整改情况", max_length=6, choices=FindingState, default=FindingState.OPEN
    )
    closed_on = models.DateField("销号时间", null=True, blank=True)
    checker = models.CharField("验收人", max_length=40, blank=True)

    class Meta:
        verbose_name = "查摆问题"
        ordering = ["found_on", "pk"]
        indexes = [models.Index(fields=["township", "found_on"])]

    def __str__(self) -> str:
        return self.problem


REGISTER = Register(
    code="G28",
    slug="findings",
    name="查摆问题整改台账",
    also=("整改台账", "问题清单", "查摆整改"),
    model=Finding,
    day="found_on",
    title="problem",
    columns=(
        Column(
            field="found_on", heading="查摆时间", kind=Kind.DATE, also=("查找时间",), required=True
        ),
        Column(field="campaign", heading="所属活动", also=("活动名称",)),
        Column(field="problem", heading="存在问题", also=("查摆的问题",), required=True),
        Column(field="source", heading="问题来源", also=("来源",)),
        Column(field="measure", heading="整改措施", also=("措施",)),
        Column(field="body", heading="责任单位", also=("责任主体",)),
        Column(field="due_on", heading="整改时限", kind=Kind.DATE),
        Column(
            field="state",
            heading="整改情况",
            kind=Kind.CHOICE,
            choices=FindingState,
            also=("进展情况",),
        ),
        Column(field="closed_on", heading="销号时间", kind=Kind.DATE, also=("完成时间",)),
        Column(field="checker", heading="验收人"),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
