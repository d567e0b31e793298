from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_deputy, a_township
from daibiao.money.actions import enter_fund, pay_subsidies, return_subsidy
from daibiao.money.models import FundEntry, Subsidy
from daibiao.registers.standing import Standing

pytestmark = pytest.mark.django_db


def a_payment() -> Subsidy:
    town = a_township()
    return Subsidy(
        township=town, deputy=a_deputy(town), paid_on=date(2025, 1, 16), days=Decimal(2), rate=100
    )


def test_the_amount_is_days_times_rate() -> None:
    payment = a_payment()
    pay_subsidies(payments=[payment], township=payment.township_id, by=OPERATOR)
    assert Subsidy.objects.get().amount == 200


def test_who_has_a_fixed_wage_is_not_paid() -> None:
    payment = a_payment()
    assert payment.deputy
    payment.deputy.has_fixed_wage = True
    with pytest.raises(ValidationError, match="王建国有固定工资收入"):
        pay_subsidies(payments=[payment], township=payment.township_id, by=OPERATOR)
    assert not Subsidy.objects.exists()


def test_what_came_back_stays_in_the_book() -> None:
    payment = a_payment()
    pay_subsidies(payments=[payment], township=payment.township_id, by=OPERATOR)
    return_subsidy(payment=payment, remark="卡号有误", by=OPERATOR)
    assert Subsidy.objects.get().standing == Standing.CANCELLED


def test_a_line_is_income_or_expense() -> None:
    entry = FundEntry(township=a_township(), text="办公用品", income=1, expense=1)
    with pytest.raises(ValidationError, match="一行只能是拨入或支出"):
        enter_fund(entry=entry, by=OPERATOR)
