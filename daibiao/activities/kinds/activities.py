"""G15 代表活动登记簿: one row is one activity; trainings and inspections keep their books too."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.events.models import Event
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register


class ActivityKind(TextChoices):
    TRAINING = "training", "学习培训"
    INSPECTION = "inspection", "视察调研"
    VISIT = "visit", "走访慰问"
    FORUM = "forum", "座谈"
    SERVICE = "service", "志愿服务"
    POLICY_TALK = "policy_talk", "政策宣传"
    MEDIATION = "mediation", "纠纷排查"
    OTHER = "other", "其他"


WITH_A_BOOK_OF_ITS_OWN = (ActivityKind.TRAINING, ActivityKind.INSPECTION)


class Activity(models.Model):
    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="activity")
    kind = models.CharField("活动类型", max_length=12, choices=ActivityKind, blank=True)
    organiser = models.CharField("组织单位", max_length=60, blank=True)
    due = models.PositiveIntegerField("应到", null=True, blank=True)
    present = models.PositiveIntegerField("实到", null=True, blank=True)
    leave = models.PositiveIntegerField("请假", null=True, blank=True)
    opinions = models.PositiveIntegerField("提出意见条数", null=True, blank=True)
    cost = models.DecimalField("支出经费", max_digits=12, decimal_places=2, null=True, blank=True)

    class Meta:
        verbose_name = "代表活动"
        ordering = ["event__held_on", "pk"]

    def __str__(self) -> str:
        return str(self.event)


REGISTER = Register(
    code="G15",
    slug="activities",
    name="代表活动登记簿",
    also=("代表活动台账", "小组活动登记", "代表活动"),
    model=Activity,
    township="event__township",
    standing="event__standing",
    day="event__held_on",
    title="event__title",
    columns=(
        Column(
            field="event__held_on",
            heading="活动时间",
            kind=Kind.DATE,
            also=("时间", "日期"),
            required=True,
        ),
        Column(field="event__title", heading="活动主题", also=("活动内容", "主题"), required=True),
        Column(
            field="kind",
            heading="活动类型",
            kind=Kind.CHOICE,
            choices=ActivityKind,
            also=("活动形式",),
        ),
        Column(field="event__place", heading="活动地点", also=("地点",)),
        Column(field="organiser", heading="组织单位", also=("组织小组",)),
        Column(field="due", heading="应到", kind=Kind.NUMBER, unit="人"),
        Column(
            field="present",
            heading="实到",
            kind=Kind.NUMBER,
            also=("实到人数", "参加人次"),
            unit="人",
        ),
        Column(field="leave", heading="请假", kind=Kind.NUMBER, unit="人"),
        Column(
            field="opinions",
            heading="提出意见条数",
            kind=Kind.NUMBER,
            also=("意见条数",),
            unit="条",
        ),
        Column(field="cost", heading="支出经费", kind=Kind.MONEY, also=("经费",), unit="元"),
        Column(field="event__remark", heading="备注", also=("说明",)),
    ),
)
