"""G17 视察调研登记簿."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.events.models import Event
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register


class InspectionKind(TextChoices):
    TOUR = "tour", "集中视察"
    SPECIAL = "special", "专题视察"
    CARD = "card", "持证视察"
    STUDY = "study", "专题调研"
    ENFORCE = "enforce", "执法检查"


TOURS = (InspectionKind.TOUR, InspectionKind.SPECIAL, InspectionKind.CARD)


class Inspection(models.Model):
    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="inspection")
    kind = models.CharField("方式", max_length=8, choices=InspectionKind, blank=True)
    leader = models.CharField("带队人", max_length=40, blank=True)
    deputies = models.PositiveIntegerField("参加代表", null=True, blank=True)
    problems = models.PositiveIntegerField("问题个数", null=True, blank=True)
    opinions = models.PositiveIntegerField("意见条数", null=True, blank=True)
    has_report = models.BooleanField("形成报告", null=True, blank=True)
    forwarded_on = models.DateField("转交时间", null=True, blank=True)
    fed_back_on = models.DateField("反馈时间", null=True, blank=True)

    class Meta:
        verbose_name = "视察调研"
        ordering = ["event__held_on", "pk"]

    def __str__(self) -> str:
        return str(self.event)


REGISTER = Register(
    code="G17",
    slug="inspections",
    name="视察调研登记簿",
    also=("监督活动登记", "视察调研台账", "监督活动"),
    model=Inspection,
    township="event__township",
    standing="event__standing",
    day="event__held_on",
    title="event__title",
    columns=(
        Column(
            field="event__held_on",
            heading="视察时间",
            kind=Kind.DATE,
            also=("时间",),
            required=True,
        ),
        Column(
            field="kind",
            heading="方式",
            kind=Kind.CHOICE,
            choices=InspectionKind,
            also=("活动形式",),
        ),
        Column(field="event__title", heading="视察内容", also=("主题",), required=True),
        Column(field="event__place", heading="视察地点", also=("地点",)),
        Column(field="leader", heading="带队人", kind=Kind.NAMES, also=("带队领导",)),
        Column(
            field="deputies", heading="参加人数", kind=Kind.NUMBER, also=("参加代表",), unit="人"
        ),
        Column(field="problems", heading="问题个数", kind=Kind.NUMBER, unit="个"),
        Column(
            field="opinions",
            heading="意见建议条数",
            kind=Kind.NUMBER,
            also=("提出意见",),
            unit="条",
        ),
        Column(field="has_report", heading="是否形成报告", kind=Kind.YES_NO),
        Column(field="forwarded_on", heading="转交时间", kind=Kind.DATE, also=("交办时间",)),
        Column(field="fed_back_on", heading="反馈时间", kind=Kind.DATE, also=("办理反馈",)),
        Column(field="event__remark", heading="备注", also=("说明",)),
    ),
)
