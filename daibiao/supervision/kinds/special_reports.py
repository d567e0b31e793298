"""G18 专项工作报告台账."""

from __future__ import annotations

from django.db import models

from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class SpecialReport(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    topic = models.CharField("报告题目", max_length=200)
    body = models.CharField("报告单位", max_length=60, blank=True)
    heard_on = models.DateField("听取时间", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    opinions = models.PositiveIntegerField("审议意见条数", null=True, blank=True)
    forwarded_on = models.DateField("转交时间", null=True, blank=True)
    due_on = models.DateField("反馈期限", null=True, blank=True)
    followed_up_on = models.DateField("落实情况报告时间", null=True, blank=True)
    vote = models.CharField("表决结果", max_length=20, blank=True)

    class Meta:
        verbose_name = "专项工作报告"
        ordering = ["heard_on", "pk"]
        indexes = [models.Index(fields=["township", "heard_on"])]

    def __str__(self) -> str:
        return self.topic


REGISTER = Register(
    code="G18",
    slug="special-reports",
    name="专项工作报告台账",
    also=("听取专项工作报告", "专项报告", "听取报告"),
    model=SpecialReport,
    day="heard_on",
    title="topic",
    columns=(
        Column(field="topic", heading="报告题目", also=("报告内容",), required=True),
        Column(field="body", heading="报告单位"),
        Column(
            field="heard_on", heading="听取时间", kind=Kind.DATE, also=("审议时间",), required=True
        ),
        Column(
            field="opinions",
            heading="审议意见条数",
            kind=Kind.NUMBER,
            also=("审议意见",),
            unit="条",
        ),
        Column(field="forwarded_on", heading="转交时间", kind=Kind.DATE),
        Column(field="due_on", heading="反馈期限", kind=Kind.DATE),
        Column(
            field="followed_up_on",
            heading="落实情况报告时间",
            kind=Kind.DATE,
            also=("研究处理报告时间",),
        ),
        Column(field="vote", heading="表决结果"),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
