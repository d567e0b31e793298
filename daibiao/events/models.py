"""One dated happening with who was there: entered once, seen in every book that speaks of it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q, TextChoices

from daibiao.people.models import Group, Person
from daibiao.places.models import Home, Township
from daibiao.registers.standing import Row


class EventKind(TextChoices):
    SESSION = "session", "人代会"
    PRESIDIUM = "presidium", "主席团会议"
    TRAINING = "training", "学习培训"
    ACTIVITY = "activity", "代表活动"
    INSPECTION = "inspection", "视察调研"
    RECEPTION = "reception", "接待日"
    DEPUTY_REPORT = "deputy_report", "述职"
    OTHER = "other", "其他"


class Event(Row):
    """`held_on` and `ended_on` are the first and the last day; a two-day course is one event."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    kind = models.CharField("种类", max_length=16, choices=EventKind)
    title = models.CharField("名称", max_length=200)
    held_on = models.DateField("日期", null=True, blank=True)
    ended_on = models.DateField("结束日期", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    place = models.CharField("地点", max_length=100, blank=True)
    home = models.ForeignKey(
        Home, verbose_name="代表之家", on_delete=models.PROTECT, null=True, blank=True
    )
    group = models.ForeignKey(
        Group, verbose_name="代表小组", on_delete=models.PROTECT, null=True, blank=True
    )

    class Meta:
        verbose_name = "会议活动"
        ordering = ["held_on", "pk"]
        indexes = [models.Index(fields=["township", "held_on"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("held_on")),
                name="event_ends_after_it_starts",
                violation_error_message="结束日期不能早于开始日期",
            )
        ]

    def __str__(self) -> str:
        return f"{self.held_on or '未定日期'} {self.title}"


class Presence(TextChoices):
    PRESENT = "present", "出席"
    SICK = "sick", "病假"
    PRIVATE = "private", "事假"
    LEAVE = "leave", "请假"
    ABSENT = "absent", "未经批准缺席"


ON_LEAVE = (Presence.SICK, Presence.PRIVATE, Presence.LEAVE)


class Attendance(Row):
    """G10: one deputy at one event."""

    event = models.ForeignKey(
        Event, verbose_name="会议活动", on_delete=models.PROTECT, related_name="attendances"
    )
    person = models.ForeignKey(
        Person, verbose_name="代表", on_delete=models.PROTECT, related_name="attendances"
    )
    presence = models.CharField("到会情况", max_length=8, choices=Presence)
    reason = models.CharField("事由", max_length=100, blank=True)
    approver = models.CharField("批准人", max_length=40, blank=True)

    class Meta:
        verbose_name = "出席请假"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "person"],
                name="attendance_once_per_event_and_person",
                violation_error_message="这位代表在这次会议活动中已登记",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person} {self.get_presence_display()}"
