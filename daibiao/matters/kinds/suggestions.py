"""G12 代表建议: suggestions, criticisms and opinions signed by deputies (代表法 24, 36, 51)."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.matters.kinds.satisfaction import Satisfaction
from daibiao.people.models import HandlingUnit, Person
from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class Fate(TextChoices):
    """What became of the paper before any handling."""

    ACCEPTED = "accepted", "立案"
    NOT_ACCEPTED = "not_accepted", "不予立案"
    WITHDRAWN = "withdrawn", "撤回"


class ResultClass(TextChoices):
    A = "A", "A类（已解决）"
    B = "B", "B类（正在解决）"
    C = "C", "C类（列入计划）"
    D = "D", "D类（说明解释）"


class Suggestion(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    number = models.CharField("建议号", max_length=20, blank=True)
    received_on = models.DateField("收到时间", null=True, blank=True)
    in_session = models.BooleanField("会上提出", null=True, blank=True)
    title = models.CharField("标题", max_length=200)
    lead = models.ForeignKey(
        Person,
        verbose_name="领衔代表",
        on_delete=models.PROTECT,
        related_name="suggestions",
        null=True,
        blank=True,
    )
    cosponsors = models.ManyToManyField(
        Person, verbose_name="附议代表", related_name="cosponsored", blank=True
    )
    lead_unit = models.ForeignKey(
        HandlingUnit,
        verbose_name="主办单位",
        on_delete=models.PROTECT,
        related_name="leads",
        null=True,
        blank=True,
    )
    assist_unit = models.ForeignKey(
        HandlingUnit,
        verbose_name="协办单位",
        on_delete=models.PROTECT,
        related_name="assists",
        null=True,
        blank=True,
    )
    fate = models.CharField("立案情况", max_length=14, choices=Fate, default=Fate.ACCEPTED)
    handed_over_on = models.DateField("交办日期", null=True, blank=True)
    due_on = models.DateField("应答复时间", null=True, blank=True)
    consulted_on = models.DateField("面商时间", null=True, blank=True)
    replied_on = models.DateField("答复时间", null=True, blank=True)
    result_class = models.CharField("办理结果", max_length=1, choices=ResultClass, blank=True)
    satisfaction = models.CharField("代表评价", max_length=12, choices=Satisfaction, blank=True)
    concluded_on = models.DateField("办结日期", null=True, blank=True)

    class Meta:
        verbose_name = "代表建议"
        ordering = ["received_on", "pk"]
        indexes = [models.Index(fields=["township", "received_on"])]

    def __str__(self) -> str:
        return self.title


REGISTER = Register(
    code="G12",
    slug="suggestions",
    name="代表建议办理台账",
    also=("代表建议台账", "建议台账", "建议办理情况"),
    model=Suggestion,
    day="received_on",
    title="title",
    columns=(
        Column(field="number", heading="建议号", also=("建议编号", "编号")),
        Column(
            field="received_on",
            heading="收到时间",
            kind=Kind.DATE,
            also=("提出时间",),
            required=True,
        ),
        Column(
            field="in_session",
            heading="会上会下",
            kind=Kind.YES_NO,
            also=("提出方式", "是否会议期间"),
            words=(("会上", "yes"), ("会下", "no"), ("大会期间", "yes"), ("闭会期间", "no")),
        ),
        Column(field="title", heading="建议标题", also=("建议内容", "标题", "案由"), required=True),
        Column(field="lead", heading="领衔代表", kind=Kind.PERSON, also=("建议人", "提出代表")),
        Column(field="cosponsors", heading="附议代表", kind=Kind.PERSONS, also=("联名代表",)),
        Column(field="lead_unit", heading="主办单位", kind=Kind.UNIT, also=("承办单位",)),
        Column(field="assist_unit", heading="协办单位", kind=Kind.UNIT, also=("会办单位",)),
        Column(
            field="handed_over_on", heading="交办日期", kind=Kind.DATE, also=("交办时间", "交办")
        ),
        Column(field="due_on", heading="应答复时间", kind=Kind.DATE, also=("办理期限", "限办")),
        Column(field="consulted_on", heading="面商时间", kind=Kind.DATE, also=("沟通时间", "面商")),
        Column(field="replied_on", heading="答复时间", kind=Kind.DATE, also=("答复日期", "答复")),
        Column(
            field="result_class",
            heading="办理结果",
            kind=Kind.CHOICE,
            choices=ResultClass,
            also=("答复类别", "结果类别"),
        ),
        Column(
            field="satisfaction",
            heading="代表评价",
            kind=Kind.CHOICE,
            choices=Satisfaction,
            also=("满意情况", "满意度"),
        ),
        Column(field="concluded_on", heading="办结日期", kind=Kind.DATE, also=("办结时间", "办结")),
        Column(field="fate", heading="立案情况", kind=Kind.CHOICE, choices=Fate),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
