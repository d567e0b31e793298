"""G33 误工补贴发放表: paid to deputies without fixed wage (代表法 41)."""

from __future__ import annotations

from django.db import models

from daibiao.events.models import Event
from daibiao.people.models import Person
from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class Subsidy(Row):
    """A payment that came back is cancelled, not deleted. `amount` is days times rate, in yuan."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    deputy = models.ForeignKey(
        Person,
        verbose_name="代表",
        on_delete=models.PROTECT,
        related_name="subsidies",
        null=True,
        blank=True,
    )
    occasion = models.CharField("补贴事由", max_length=100, blank=True)
    event = models.ForeignKey(
        Event, verbose_name="会议活动", on_delete=models.SET_NULL, null=True, blank=True
    )
    paid_on = models.DateField("发放时间", null=True, blank=True)
    days = models.DecimalField("误工天数", max_digits=5, decimal_places=1, null=True, blank=True)
    rate = models.DecimalField(
        "补贴标准（元）", max_digits=8, decimal_places=2, null=True, blank=True
    )
    amount = models.DecimalField(
        "金额（元）", max_digits=10, decimal_places=2, null=True, blank=True
    )
    bank_last4 = models.CharField("银行卡后四位", max_length=4, blank=True)

    class Meta:
        verbose_name = "误工补贴"
        ordering = ["paid_on", "pk"]
        indexes = [models.Index(fields=["township", "paid_on"])]

    def __str__(self) -> str:
        return f"{self.paid_on} {self.deputy} {self.amount}"


REGISTER = Register(
    code="G33",
    slug="subsidies",
    name="误工补贴发放表",
    also=("补贴发放表", "补贴花名册", "务工补贴发放表"),
    model=Subsidy,
    day="paid_on",
    title="deputy__name",
    columns=(
        Column(field="deputy", heading="代表姓名", kind=Kind.PERSON, also=("姓名",), required=True),
        Column(field="occasion", heading="补贴事由", also=("会议名称",)),
        Column(
            field="paid_on", heading="发放时间", kind=Kind.DATE, also=("会议时间",), required=True
        ),
        Column(field="days", heading="误工天数", kind=Kind.NUMBER, also=("天数",), unit="天"),
        Column(field="rate", heading="补贴标准", kind=Kind.MONEY, also=("标准",), unit="元"),
        Column(field="amount", heading="金额", kind=Kind.MONEY, also=("实发金额",), unit="元"),
        Column(field="bank_last4", heading="银行卡后四位", also=("账号后四位",), restricted=True),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
