"""G34 党委保障: how the Party committee supports the congress's work."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class SupportKind(TextChoices):
    SPECIAL = "special", "专题研究人大工作"
    HEARING = "hearing", "听取人大工作汇报"
    COMMITTEE = "committee", "主席列席党委会"
    JOINT = "joint", "主席列席党政联席会"


class PartySupport(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    held_on = models.DateField("日期", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    kind = models.CharField("类型", max_length=10, choices=SupportKind, blank=True)
    body = models.CharField("会议", max_length=60, blank=True)
    topic = models.CharField("议题", max_length=200, blank=True)
    decision = models.CharField("决定", max_length=200, blank=True)

    class Meta:
        verbose_name = "党委保障"
        ordering = ["held_on", "pk"]
        indexes = [models.Index(fields=["township", "held_on"])]

    def __str__(self) -> str:
        return f"{self.held_on} {self.topic}"


REGISTER = Register(
    code="G34",
    slug="party-support",
    name="党委保障",
    also=("党委支持人大工作", "党委重视人大工作", "党委研究人大工作"),
    model=PartySupport,
    day="held_on",
    title="topic",
    columns=(
        Column(field="held_on", heading="日期", kind=Kind.DATE, also=("会议时间", "时间")),
        Column(
            field="kind", heading="类型", kind=Kind.CHOICE, choices=SupportKind, also=("事项类型",)
        ),
        Column(field="body", heading="会议", also=("会议名称",)),
        Column(field="topic", heading="议题", also=("会议内容", "研究内容")),
        Column(field="decision", heading="决定", also=("研究结果",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
