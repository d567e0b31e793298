"""G25 年度帮扶计划: a year's measures for one household."""

from __future__ import annotations

from django.db import models

from daibiao.households.kinds.households import Household
from daibiao.people.models import Person
from daibiao.places.models import Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class AssistancePlan(Row):
    """`measures_done` is how many of the measures were reported as carried out."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    household = models.ForeignKey(
        Household,
        verbose_name="联系户",
        on_delete=models.SET_NULL,
        related_name="plans",
        null=True,
        blank=True,
    )
    head = models.CharField("帮扶对象", max_length=40)
    village = models.ForeignKey(
        Village, verbose_name="所在村", on_delete=models.PROTECT, null=True, blank=True
    )
    deputy = models.ForeignKey(
        Person,
        verbose_name="联系代表",
        on_delete=models.PROTECT,
        related_name="assistance_plans",
        null=True,
        blank=True,
    )
    goal = models.CharField("年度目标", max_length=200, blank=True)
    approved_on = models.DateField("制定时间", null=True, blank=True)
    funds = models.DecimalField(
        "投入资金（元）", max_digits=12, decimal_places=2, null=True, blank=True
    )
    deadline = models.CharField("时限", max_length=40, blank=True)
    measures_done = models.PositiveSmallIntegerField("已落实项数", null=True, blank=True)

    class Meta:
        verbose_name = "帮扶计划"
        ordering = ["approved_on", "pk"]
        indexes = [models.Index(fields=["township", "approved_on"])]

    def __str__(self) -> str:
        return f"{self.village or ''}{self.head}帮扶计划"


class PlanMeasure(models.Model):
    plan = models.ForeignKey(AssistancePlan, on_delete=models.CASCADE, related_name="measures")
    text = models.CharField("措施", max_length=200)

    class Meta:
        verbose_name = "帮扶措施"
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text


REGISTER = Register(
    code="G25",
    slug="assistance-plans",
    name="年度帮扶计划",
    also=("帮扶台账", "帮扶计划"),
    model=AssistancePlan,
    day="approved_on",
    title="head",
    related=("measures",),
    columns=(
        Column(
            field="head", heading="帮扶对象", kind=Kind.NAMES, also=("户主姓名",), restricted=True
        ),
        Column(field="village", heading="所在村", kind=Kind.VILLAGE, also=("村别",)),
        Column(field="deputy", heading="联系代表", kind=Kind.PERSON, also=("帮联代表",)),
        Column(field="goal", heading="年度目标", also=("帮扶目标",)),
        Column(
            field="measures", heading="帮扶措施", kind=Kind.ITEMS, also=("具体措施",), required=True
        ),
        Column(field="approved_on", heading="制定时间", kind=Kind.DATE, also=("制定日期",)),
        Column(field="funds", heading="投入资金", kind=Kind.MONEY, also=("帮扶资金",), unit="元"),
        Column(field="deadline", heading="时限", kind=Kind.MONTH, also=("完成时限",)),
        Column(
            field="measures_done",
            heading="落实项数",
            kind=Kind.NUMBER,
            also=("已落实措施",),
            unit="项",
        ),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
