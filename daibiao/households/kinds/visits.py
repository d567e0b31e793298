"""G23 联系选民登记簿: one row is one household reached by one deputy on one day."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.households.kinds.households import Household
from daibiao.people.models import Person
from daibiao.places.models import Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class VisitForm(TextChoices):
    HOME = "home", "入户走访"
    PHONE = "phone", "电话联系"
    FORUM = "forum", "座谈"


class Visit(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    deputy = models.ForeignKey(
        Person,
        verbose_name="代表",
        on_delete=models.PROTECT,
        related_name="visits",
        null=True,
        blank=True,
    )
    visited_on = models.DateField("时间", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    form = models.CharField("方式", max_length=6, choices=VisitForm, blank=True)
    head = models.CharField("户主", max_length=40)
    village = models.ForeignKey(
        Village, verbose_name="村", on_delete=models.PROTECT, null=True, blank=True
    )
    household = models.ForeignKey(
        Household,
        verbose_name="联系户",
        on_delete=models.SET_NULL,
        related_name="visits",
        null=True,
        blank=True,
    )
    matter = models.CharField("联系事项", max_length=200, blank=True)

    class Meta:
        verbose_name = "走访联系"
        ordering = ["visited_on", "pk"]
        indexes = [models.Index(fields=["township", "visited_on"])]

    def __str__(self) -> str:
        return f"{self.visited_on} {self.head}"


REGISTER = Register(
    code="G23",
    slug="visits",
    name="联系选民登记簿",
    also=("走访登记", "联系群众登记", "走访联系台账"),
    model=Visit,
    day="visited_on",
    title="head",
    columns=(
        Column(field="deputy", heading="走访代表", kind=Kind.PERSON, also=("代表姓名", "姓名")),
        Column(
            field="visited_on", heading="走访时间", kind=Kind.DATE, also=("时间",), required=True
        ),
        Column(
            field="head",
            heading="走访户主",
            kind=Kind.NAMES,
            also=("户主姓名", "走访对象"),
            required=True,
            restricted=True,
        ),
        Column(field="village", heading="村组", kind=Kind.VILLAGE, also=("村别",)),
        Column(field="matter", heading="联系事项", also=("主要事项",)),
        Column(
            field="form",
            heading="联系方式",
            kind=Kind.CHOICE,
            choices=VisitForm,
            also=("走访形式", "方式"),
        ),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
