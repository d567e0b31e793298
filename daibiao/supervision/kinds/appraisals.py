"""G19 评议测评记录: one row is one unit rated on one day."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class Appraisal(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    unit = models.CharField("被评议单位", max_length=60)
    held_on = models.DateField("测评时间", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    issued = models.PositiveIntegerField("发出", null=True, blank=True)
    returned = models.PositiveIntegerField("收回", null=True, blank=True)
    valid = models.PositiveIntegerField("有效", null=True, blank=True)
    void_ballots = models.PositiveIntegerField("无效", null=True, blank=True)
    satisfied = models.PositiveIntegerField("满意", null=True, blank=True)
    basically = models.PositiveIntegerField("基本满意", null=True, blank=True)
    dissatisfied = models.PositiveIntegerField("不满意", null=True, blank=True)

    class Meta:
        verbose_name = "评议测评"
        ordering = ["held_on", "pk"]
        indexes = [models.Index(fields=["township", "held_on"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(issued__isnull=True)
                | Q(returned__isnull=True)
                | Q(returned__lte=F("issued")),
                name="appraisal_returns_no_more_than_issued",
                violation_error_message="收回票数不能多于发出票数",
            )
        ]

    def __str__(self) -> str:
        return f"{self.held_on} {self.unit}"


REGISTER = Register(
    code="G19",
    slug="appraisals",
    name="评议测评记录",
    also=("工作评议", "评议测评", "满意度测评"),
    model=Appraisal,
    day="held_on",
    title="unit",
    columns=(
        Column(field="unit", heading="被评议单位", also=("评议对象",), required=True),
        Column(
            field="held_on", heading="测评时间", kind=Kind.DATE, also=("评议时间",), required=True
        ),
        Column(field="issued", heading="发出", kind=Kind.NUMBER, also=("发出票数",), unit="张"),
        Column(field="returned", heading="收回", kind=Kind.NUMBER, also=("收回票数",), unit="张"),
        Column(field="valid", heading="有效", kind=Kind.NUMBER, also=("有效票数",), unit="张"),
        Column(
            field="void_ballots", heading="无效", kind=Kind.NUMBER, also=("无效票数",), unit="张"
        ),
        Column(field="satisfied", heading="满意", kind=Kind.NUMBER, also=("满意票",), unit="张"),
        Column(
            field="basically", heading="基本满意", kind=Kind.NUMBER, also=("基本满意票",), unit="张"
        ),
        Column(
            field="dissatisfied",
            heading="不满意",
            kind=Kind.NUMBER,
            also=("不满意票数",),
            unit="张",
        ),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
