"""G09 主席团会议记录."""

from __future__ import annotations

from django.db import models

from daibiao.events.models import Event
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register


class PresidiumMeeting(models.Model):
    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="presidium_meeting")
    number = models.PositiveSmallIntegerField("会议次序", null=True, blank=True)
    host = models.CharField("主持人", max_length=40, blank=True)
    due = models.PositiveIntegerField("应到", null=True, blank=True)
    present = models.PositiveIntegerField("实到", null=True, blank=True)
    decision = models.TextField("议定事项", blank=True)

    class Meta:
        verbose_name = "主席团会议"
        ordering = ["event__held_on", "pk"]

    def __str__(self) -> str:
        return str(self.event)


class PresidiumTopic(models.Model):
    meeting = models.ForeignKey(PresidiumMeeting, on_delete=models.CASCADE, related_name="topics")
    text = models.CharField("议题", max_length=200)

    class Meta:
        verbose_name = "主席团议题"
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text


REGISTER = Register(
    code="G09",
    slug="presidium-meetings",
    name="主席团会议记录",
    also=("主席团会议登记", "主席团会议台账"),
    model=PresidiumMeeting,
    township="event__township",
    standing="event__standing",
    day="event__held_on",
    title="event__title",
    related=("topics",),
    columns=(
        Column(field="number", heading="会议次序", kind=Kind.NUMBER, also=("会次", "次数")),
        Column(field="event__held_on", heading="时间", kind=Kind.DATE, also=("会议时间",)),
        Column(field="event__place", heading="会议地点", also=("地点",)),
        Column(field="host", heading="主持人", kind=Kind.NAMES),
        Column(field="due", heading="应到", kind=Kind.NUMBER, also=("应到人数",), unit="人"),
        Column(field="present", heading="实到", kind=Kind.NUMBER, also=("实到人数",), unit="人"),
        Column(field="topics", heading="议题", kind=Kind.ITEMS, also=("研究事项", "会议议题")),
        Column(field="decision", heading="议定事项", also=("决定事项",)),
        Column(field="event__remark", heading="备注", also=("说明",)),
    ),
)
