"""G05 设施配备: what stands in a home, and whether it can be used."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.places.models import Home
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class Condition(TextChoices):
    GOOD = "good", "完好"
    BROKEN = "broken", "损坏"
    ORDERED = "ordered", "已订未到"
    MISSING = "missing", "缺"


class Equipment(Row):
    home = models.ForeignKey(
        Home, verbose_name="代表之家", on_delete=models.PROTECT, related_name="equipment"
    )
    item = models.CharField("物品名称", max_length=40)
    quantity = models.PositiveIntegerField("数量", null=True, blank=True)
    unit = models.CharField("单位", max_length=10, blank=True)
    cost = models.DecimalField("价值（元）", max_digits=12, decimal_places=2, null=True, blank=True)
    bought_on = models.DateField("配备时间", null=True, blank=True)
    condition = models.CharField("完好情况", max_length=8, choices=Condition, blank=True)

    class Meta:
        verbose_name = "设施配备"
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.home}{self.item}"


REGISTER = Register(
    code="G05",
    slug="equipment",
    name="设施配备",
    also=("设施设备台账", "物品登记"),
    model=Equipment,
    township="home__township",
    title="item",
    columns=(
        Column(field="home", heading="代表之家", kind=Kind.HOME, required=True),
        Column(field="item", heading="物品名称", also=("设施名称", "设备名称"), required=True),
        Column(field="quantity", heading="数量", kind=Kind.NUMBER),
        Column(field="unit", heading="单位", also=("计量单位",)),
        Column(field="cost", heading="价值", kind=Kind.MONEY, also=("金额", "购置金额"), unit="元"),
        Column(field="bought_on", heading="配备时间", kind=Kind.DATE, also=("购置时间",)),
        Column(
            field="condition",
            heading="完好情况",
            kind=Kind.CHOICE,
            choices=Condition,
            also=("使用状况", "状态"),
        ),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
