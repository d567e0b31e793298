"""G14 接待日安排: one row is one home on one day."""

from __future__ import annotations

from django.db import models

from daibiao.events.models import Event
from daibiao.people.models import Person
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register


class Reception(models.Model):
    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="reception")
    hours = models.CharField("时段", max_length=40, blank=True)
    on_duty = models.ManyToManyField(
        Person, verbose_name="轮值代表", related_name="rota", blank=True
    )
    received_by = models.ManyToManyField(
        Person, verbose_name="到岗代表", related_name="receptions", blank=True
    )
    visitors = models.PositiveIntegerField("接待人次", null=True, blank=True)
    items = models.PositiveIntegerField("意见条数", null=True, blank=True)

    class Meta:
        verbose_name = "接待日"
        ordering = ["event__held_on", "pk"]

    def __str__(self) -> str:
        return str(self.event)


REGISTER = Register(
    code="G14",
    slug="receptions",
    name="接待日安排",
    also=("接待日轮值", "接待日登记", "接待选民登记"),
    model=Reception,
    township="event__township",
    standing="event__standing",
    day="event__held_on",
    title="event__title",
    columns=(
        Column(
            field="event__held_on",
            heading="日期",
            kind=Kind.DATE,
            also=("接待时间", "接待日期"),
            required=True,
        ),
        Column(field="hours", heading="时段", also=("起止时间",)),
        Column(field="event__home", heading="代表之家", kind=Kind.HOME, also=("接待地点",)),
        Column(field="on_duty", heading="轮值代表", kind=Kind.PERSONS, also=("安排代表",)),
        Column(field="received_by", heading="到岗代表", kind=Kind.PERSONS, also=("实际接待代表",)),
        Column(field="visitors", heading="接待人次", kind=Kind.NUMBER, also=("人次",), unit="人次"),
        Column(field="items", heading="意见条数", kind=Kind.NUMBER, also=("收集意见",), unit="条"),
        Column(field="event__remark", heading="备注", also=("说明",)),
    ),
)
