"""The activity funds and the subsidies of one year."""

from __future__ import annotations

from datetime import date

from daibiao.demo.tale import Tale
from daibiao.money.actions import enter_funds, pay_subsidies, return_subsidy
from daibiao.money.models import FundEntry, Subsidy

RATE = 100
PURPOSES = ("活动用品", "培训资料印制", "展板制作", "会议茶水", "代表学习用书")


def tell_money(tale: Tale, year: int) -> None:
    tell_funds(tale, year)
    tell_subsidies(tale, year)


def tell_funds(tale: Tale, year: int) -> None:
    homes = tale.built_homes(date(year, 9, 30))
    entries = [
        FundEntry(
            township=tale.town,
            entered_on=date(year, 1, 2),
            text="上年结转",
            opening=True,
            income=2_000 * len(tale.homes),
        ),
        FundEntry(
            township=tale.town,
            entered_on=date(year, 3, 10),
            text="镇财政拨入代表活动经费",
            income=8_000 * len(tale.homes),
            voucher=f"拨{year}-01",
        ),
    ]
    for number, home in enumerate(homes * 3):
        entries.append(
            FundEntry(
                township=tale.town,
                entered_on=tale.days(year, 1)[0],
                text=f"{home.name}{PURPOSES[number % len(PURPOSES)]}",
                expense=tale.number(8, 30) * 100,
                home=home,
                voucher=f"支{year}-{number + 1:02d}",
            )
        )
    enter_funds(entries=entries, township=tale.town.pk, by=tale.by)


def tell_subsidies(tale: Tale, year: int) -> None:
    """Every deputy without fixed wage who sat in a session; one transfer comes back."""
    payments = [
        Subsidy(
            township=tale.town,
            deputy=row.person,
            occasion=event.title,
            event=event,
            paid_on=event.held_on,
            days=1,
            rate=RATE,
            bank_last4=f"{tale.number(0, 9999):04d}",
        )
        for event in tale.sessions[year]
        for row in event.attendances.select_related("person")
        if row.presence == "present" and row.person.has_fixed_wage is False
    ]
    pay_subsidies(payments=payments, township=tale.town.pk, by=tale.by)
    return_subsidy(payment=payments[-1], remark="银行卡号有误，已退回", by=tale.by)
