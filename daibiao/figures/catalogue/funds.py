"""G32 活动经费 and G33 误工补贴, in yuan."""

from __future__ import annotations

from functools import partial

from django.db.models import DecimalField, F
from django.db.models.functions import Coalesce

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct, total, total_of
from daibiao.figures.source import book
from daibiao.figures.when import has
from daibiao.money.kinds import funds, subsidies

ENTRIES = book(funds.REGISTER)
PAYMENTS = book(subsidies.REGISTER)
YUAN: DecimalField[object, object] = DecimalField(max_digits=14, decimal_places=2)

# a carry-over line holds its amount as income, and `opening` keeps it out of the income
OPENING = has(opening=True)
INCOME = has(opening=False, income__isnull=False)
EXPENSE = has(opening=False, expense__gt=0)
BALANCE = Coalesce(F("income"), 0, output_field=YUAN) - Coalesce(F("expense"), 0, output_field=YUAN)
PAID = Coalesce(F("amount"), F("days") * F("rate"), output_field=YUAN)

money = partial(
    Figure,
    source=ENTRIES,
    unit="元",
    kind=Kind.FLOW,
)
paid = partial(Figure, source=PAYMENTS, kind=Kind.FLOW)

FIGURES = (
    money(
        code="funds.opening",
        name="上年结转",
        kind=Kind.STOCK,
        where=OPENING,
        measure=total("income"),
        counts="期初结转行的金额",
        example="上年结转2000元。",
    ),
    money(
        code="funds.appropriated",
        name="拨入活动经费",
        where=INCOME,
        measure=total("income"),
        counts="期内拨入金额之和；上年结转不是拨入",
        example="拨入活动经费65000元。",
    ),
    money(
        code="funds.spent",
        name="支出活动经费",
        where=EXPENSE,
        measure=total("expense"),
        counts="期内支出金额之和；作废凭证不算",
        example="支出活动经费28230元。",
    ),
    money(
        code="funds.balance",
        name="经费结余",
        kind=Kind.STOCK,
        measure=total_of(BALANCE),
        counts="上年结转加拨入减支出，截至日",
        example="经费结余38770元。",
    ),
    money(
        code="funds.available",
        name="可用经费",
        where=OPENING | INCOME,
        measure=total("income"),
        counts="上年结转加拨入",
        example="可用经费67000元。",
    ),
    money(
        code="funds.execution_rate",
        name="经费支出率",
        unit="%",
        kind=Kind.RATE,
        numerator="funds.spent",
        denominator="funds.available",
        counts="支出÷（上年结转加拨入）",
        example="经费支出率42.1%。",
    ),
    money(
        code="funds.homes",
        name="落实活动经费的代表之家",
        unit="个",
        where=EXPENSE & has(home__isnull=False),
        measure=distinct("home"),
        counts="期内有经费支出的代表之家",
        example="为5个代表之家落实活动经费。",
    ),
    paid(
        code="subsidies.payments",
        name="发放误工补贴",
        unit="人次",
        counts="期内发放的误工补贴笔数；退回的不算",
        example="发放误工补贴55人次。",
    ),
    paid(
        code="subsidies.persons",
        name="领取误工补贴代表",
        unit="名",
        measure=distinct("deputy"),
        counts="期内领取误工补贴的代表，按人",
        example="33名代表领取误工补贴。",
    ),
    paid(
        code="subsidies.amount",
        name="误工补贴金额",
        unit="元",
        measure=total_of(PAID),
        counts="期内误工天数乘补贴标准之和",
        example="发放误工补贴12150元。",
    ),
)
