"""G08 人代会: a sitting of the whole congress, its resolutions and elections."""

from __future__ import annotations

from django.db import models

from daibiao.events.models import Event
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register


class Session(models.Model):
    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="session")
    due = models.PositiveIntegerField("应到", null=True, blank=True)
    present = models.PositiveIntegerField("实到", null=True, blank=True)
    leave = models.PositiveIntegerField("请假", null=True, blank=True)
    absent = models.PositiveIntegerField("缺席", null=True, blank=True)
    agenda = models.TextField("会议议程", blank=True)
    host = models.CharField("主持人", max_length=40, blank=True)

    class Meta:
        verbose_name = "人代会"
        ordering = ["event__held_on", "pk"]

    def __str__(self) -> str:
        return str(self.event)


class Resolution(models.Model):
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="resolutions")
    title = models.CharField("决议决定", max_length=200)

    class Meta:
        verbose_name = "决议决定"
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.title


class ElectionResult(models.Model):
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="elected")
    name = models.CharField("当选人", max_length=40)
    post = models.CharField("职务", max_length=60, blank=True)

    class Meta:
        verbose_name = "选举结果"
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.name}（{self.post}）" if self.post else self.name


REGISTER = Register(
    code="G08",
    slug="sessions",
    name="人代会",
    also=("人代会会议档案", "人民代表大会会议登记", "会议档案"),
    model=Session,
    township="event__township",
    standing="event__standing",
    day="event__held_on",
    title="event__title",
    related=("resolutions", "elected"),
    columns=(
        Column(field="event__title", heading="会议名称", also=("会次",), required=True),
        Column(
            field="event__held_on", heading="会议时间", kind=Kind.DATE, also=("召开时间", "时间")
        ),
        Column(field="event__place", heading="地点", also=("会议地点",)),
        Column(field="host", heading="主持人", kind=Kind.NAMES),
        Column(field="due", heading="应到", kind=Kind.NUMBER, also=("应到人数",), unit="人"),
        Column(field="present", heading="实到", kind=Kind.NUMBER, also=("实到人数",), unit="人"),
        Column(field="leave", heading="请假", kind=Kind.NUMBER, also=("请假人数",), unit="人"),
        Column(field="absent", heading="缺席", kind=Kind.NUMBER, also=("缺席人数",), unit="人"),
        Column(field="agenda", heading="会议议程", kind=Kind.ITEMS, also=("主要议程", "议程")),
        Column(field="resolutions", heading="决议决定", kind=Kind.ITEMS, also=("通过决议", "决议")),
        Column(field="elected", heading="选举结果", kind=Kind.ITEMS, also=("选举情况",)),
        Column(field="event__remark", heading="备注", also=("说明",)),
    ),
)
