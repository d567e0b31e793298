"""G20 述职登记: one deputy reports to voters on one day."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.events.models import Event
from daibiao.people.models import Person
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register


class ReportForm(TextChoices):
    ORAL = "oral", "口头"
    WRITTEN = "written", "书面"


class DeputyReport(models.Model):
    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="deputy_report")
    deputy = models.ForeignKey(
        Person, verbose_name="代表", on_delete=models.PROTECT, related_name="reports_to_voters"
    )
    form = models.CharField("形式", max_length=8, choices=ReportForm, blank=True)
    voters = models.PositiveIntegerField("参加选民", null=True, blank=True)
    opinions = models.PositiveIntegerField("意见条数", null=True, blank=True)
    satisfied = models.PositiveIntegerField("满意票", null=True, blank=True)
    basically = models.PositiveIntegerField("基本满意票", null=True, blank=True)
    dissatisfied = models.PositiveIntegerField("不满意票", null=True, blank=True)

    class Meta:
        verbose_name = "代表述职"
        ordering = ["event__held_on", "pk"]

    def __str__(self) -> str:
        return f"{self.event.held_on} {self.deputy}述职"


REGISTER = Register(
    code="G20",
    slug="deputy-reports",
    name="述职登记",
    also=("代表述职台账", "述职评议", "代表述职"),
    model=DeputyReport,
    township="event__township",
    standing="event__standing",
    day="event__held_on",
    title="deputy__name",
    columns=(
        Column(
            field="deputy",
            heading="述职代表",
            kind=Kind.PERSON,
            also=("代表姓名", "姓名"),
            required=True,
        ),
        Column(field="event__held_on", heading="述职时间", kind=Kind.DATE, also=("时间", "日期")),
        Column(field="event__place", heading="地点", also=("述职地点",)),
        Column(
            field="form", heading="述职方式", kind=Kind.CHOICE, choices=ReportForm, also=("形式",)
        ),
        Column(
            field="voters", heading="选民人数", kind=Kind.NUMBER, also=("参加选民人数",), unit="人"
        ),
        Column(
            field="opinions",
            heading="意见条数",
            kind=Kind.NUMBER,
            also=("选民意见条数", "提出意见"),
            unit="条",
        ),
        Column(field="satisfied", heading="满意", kind=Kind.NUMBER, also=("满意票",), unit="票"),
        Column(field="basically", heading="基本满意", kind=Kind.NUMBER, unit="票"),
        Column(field="dissatisfied", heading="不满意", kind=Kind.NUMBER, unit="票"),
        Column(field="event__remark", heading="备注", also=("说明",)),
    ),
)
