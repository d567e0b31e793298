"""G24 联系户登记: households, who is in charge of them, and their income by kind and year."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q, TextChoices

from daibiao.people.models import Person
from daibiao.places.models import Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class PovertyStatus(TextChoices):
    """Copied from the official system; never decided here."""

    GENERAL = "general", "一般户"
    LIFTED = "lifted", "脱贫户"
    MONITORED = "monitored", "监测户"


class Household(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    head = models.CharField("户主", max_length=40)
    village = models.ForeignKey(
        Village, verbose_name="所在村", on_delete=models.PROTECT, null=True, blank=True
    )
    members = models.PositiveSmallIntegerField("人口", null=True, blank=True)
    labour = models.PositiveSmallIntegerField("劳力", null=True, blank=True)
    status = models.CharField("农户类型", max_length=10, choices=PovertyStatus, blank=True)
    difficulty = models.CharField("主要困难", max_length=200, blank=True)
    wish = models.CharField("发展意愿", max_length=200, blank=True)

    class Meta:
        verbose_name = "联系户"
        ordering = ["pk"]
        indexes = [models.Index(fields=["township", "head"])]

    def __str__(self) -> str:
        return f"{self.village or ''}{self.head}"


class Pairing(models.Model):
    """A deputy in charge of a household, from a day until a day."""

    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="pairings")
    deputy = models.ForeignKey(
        Person, verbose_name="联系代表", on_delete=models.PROTECT, related_name="pairings"
    )
    since = models.DateField("联系时间", null=True, blank=True)
    until = models.DateField("结束时间", null=True, blank=True)

    class Meta:
        verbose_name = "结对"
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(until__gte=F("since")),
                name="pairing_runs_forward",
                violation_error_message="结束时间不能早于联系时间",
            )
        ]

    def __str__(self) -> str:
        return f"{self.deputy}—{self.household}"


class IncomeSurvey(models.Model):
    """Income of one year in yuan, by kind; an empty kind has not been asked, 0 has."""

    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="surveys")
    year = models.PositiveSmallIntegerField("年度")
    wage = models.DecimalField("工资性", max_digits=12, decimal_places=2, null=True, blank=True)
    business = models.DecimalField("经营性", max_digits=12, decimal_places=2, null=True, blank=True)
    property = models.DecimalField("财产性", max_digits=12, decimal_places=2, null=True, blank=True)
    transfer = models.DecimalField("转移性", max_digits=12, decimal_places=2, null=True, blank=True)

    class Meta:
        verbose_name = "收入调查"
        ordering = ["year", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["household", "year"],
                name="income_surveyed_once_a_year",
                violation_error_message="这一户本年收入已登记",
            )
        ]

    def __str__(self) -> str:
        return f"{self.household} {self.year}"


REGISTER = Register(
    code="G24",
    slug="households",
    name="联系户登记",
    also=("联系户收入调查", "帮联户台账", "联系户台账"),
    model=Household,
    title="head",
    related=("pairings", "surveys"),
    columns=(
        Column(
            field="head",
            heading="户主姓名",
            kind=Kind.NAMES,
            also=("户主",),
            required=True,
            restricted=True,
        ),
        Column(field="village", heading="所在村", kind=Kind.VILLAGE, also=("村别",)),
        Column(field="members", heading="人口数", kind=Kind.NUMBER, also=("家庭人口",), unit="人"),
        Column(field="labour", heading="劳力", kind=Kind.NUMBER, also=("劳动力",), unit="人"),
        Column(
            field="income__wage",
            heading="工资性收入",
            kind=Kind.MONEY,
            also=("工资收入", "工资性"),
            unit="元",
            restricted=True,
        ),
        Column(
            field="income__business",
            heading="经营性收入",
            kind=Kind.MONEY,
            also=("经营收入", "经营性"),
            unit="元",
            restricted=True,
        ),
        Column(
            field="income__property",
            heading="财产性收入",
            kind=Kind.MONEY,
            also=("财产收入", "财产性"),
            unit="元",
            restricted=True,
        ),
        Column(
            field="income__transfer",
            heading="转移性收入",
            kind=Kind.MONEY,
            also=("转移收入", "转移性"),
            unit="元",
            restricted=True,
        ),
        Column(field="difficulty", heading="主要困难", also=("困难问题",)),
        Column(field="wish", heading="发展意愿", also=("群众意愿",)),
        Column(
            field="status",
            heading="农户类型",
            kind=Kind.CHOICE,
            choices=PovertyStatus,
            also=("户类型",),
        ),
        Column(field="deputy", heading="联系代表", kind=Kind.PERSON, also=("帮联代表",)),
        Column(field="since", heading="联系时间", kind=Kind.DATE),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
