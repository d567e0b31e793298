"""G32 活动经费台账: carry-over, income and expenses, in yuan; earmarked (代表法 42)."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from daibiao.places.models import Home, Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class FundEntry(Row):
    """`opening` marks the carry-over line: it is in the balance but is no income."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    entered_on = models.DateField("日期", null=True, blank=True)
    text = models.CharField("摘要", max_length=200)
    opening = models.BooleanField("上年结转", default=False)
    income = models.DecimalField(
        "拨入金额（元）", max_digits=14, decimal_places=2, null=True, blank=True
    )
    expense = models.DecimalField(
        "支出金额（元）", max_digits=14, decimal_places=2, null=True, blank=True
    )
    home = models.ForeignKey(
        Home, verbose_name="使用单位", on_delete=models.PROTECT, null=True, blank=True
    )
    voucher = models.CharField("凭证号", max_length=40, blank=True)

    class Meta:
        verbose_name = "活动经费"
        ordering = ["entered_on", "pk"]
        indexes = [models.Index(fields=["township", "entered_on"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(income__isnull=True) | Q(expense__isnull=True),
                name="fund_entry_is_income_or_expense",
                violation_error_message="一行只能是拨入或支出",
            )
        ]

    def __str__(self) -> str:
        return f"{self.entered_on} {self.text}"


REGISTER = Register(
    code="G32",
    slug="funds",
    name="活动经费台账",
    also=("经费收支台账", "经费台账", "活动经费"),
    model=FundEntry,
    day="entered_on",
    title="text",
    columns=(
        Column(field="entered_on", heading="日期", kind=Kind.DATE, also=("时间",), required=True),
        Column(field="text", heading="摘要", also=("事项",), required=True),
        Column(field="income", heading="拨入金额", kind=Kind.MONEY, also=("收入",), unit="元"),
        Column(field="expense", heading="支出金额", kind=Kind.MONEY, also=("支出",), unit="元"),
        Column(field="balance", heading="结余", kind=Kind.MONEY, also=("余额",), unit="元"),
        Column(field="home", heading="使用单位", kind=Kind.HOME, also=("代表之家",)),
        Column(field="voucher", heading="凭证号"),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
