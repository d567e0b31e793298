"""Named writes: the activity funds and the subsidies for lost work."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.money.models import FundEntry, Subsidy
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author
from daibiao.registers.standing import Standing


@transaction.atomic
def enter_fund(*, entry: FundEntry, by: Author) -> FundEntry:
    """A carry-over, an appropriation or an expense."""
    save(row=entry, township=entry.township_id, by=by)
    return entry


@transaction.atomic
def enter_funds(*, entries: Sequence[FundEntry], township: int, by: Author) -> None:
    save_new(rows=entries, township=township, by=by)


@transaction.atomic
def pay_subsidies(*, payments: Sequence[Subsidy], township: int, by: Author) -> None:
    """Subsidies are for deputies without fixed wage (代表法 41); the amount is days times rate."""
    for payment in payments:
        if payment.deputy is not None and payment.deputy.has_fixed_wage:
            raise ValidationError(f"{payment.deputy}有固定工资收入，不发误工补贴。")
        if payment.days is not None and payment.rate is not None:
            payment.amount = payment.days * payment.rate
    save_new(rows=payments, township=township, by=by)


@transaction.atomic
def return_subsidy(*, payment: Subsidy, remark: str, by: Author) -> Subsidy:
    """A payment that came back stays in the book, cancelled."""
    payment.standing, payment.remark = Standing.CANCELLED, remark
    save(row=payment, township=payment.township_id, by=by, verb="return")
    return payment
