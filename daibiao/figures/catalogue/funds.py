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
    nouns=("活动经费", "经费", "代表活动经费", "工作经费", "资金"),
    units=("万元",),
)
paid = partial(Figure, source=PAYMENTS, kind=Kind.FLOW, verbs=("发放", "发放补贴", "补助", "兑付"))

FIGURES = (
    money(
        code="funds.opening",
        name="上年结转",
        kind=Kind.STOCK,
        where=OPENING,
        measure=total("income"),
        counts="期初结转行的金额",
        example="上年结转2000元。",
        verbs=("上年结转", "结转"),
    ),
    money(
        code="funds.appropriated",
        name="拨入活动经费",
        where=INCOME,
        measure=total("income"),
        counts="期内拨入金额之和；上年结转不是拨入",
        example="拨入活动经费65000元。",
        verbs=("拨入", "拨付", "安排", "落实", "下拨", "预算"),
    ),
    money(
        code="funds.spent",
        name="支出活动经费",
        where=EXPENSE,
        measure=total("expense"),
        counts="期内支出金额之和；作废凭证不算",
        example="支出活动经费28230元。",
        verbs=("支出", "使用", "投入", "花费"),
    ),
    money(
        code="funds.balance",
        name="经费结余",
        kind=Kind.STOCK,
        measure=total_of(BALANCE),
        counts="上年结转加拨入减支出，截至日",
        example="经费结余38770元。",
        verbs=("结余", "余额"),
    ),
    money(
        code="funds.available",
        name="可用经费",
        where=OPENING | INCOME,
        measure=total("income"),
        counts="上年结转加拨入",
        example="可用经费67000元。",
        verbs=("可用",),
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
        nouns=("经费支出率", "支出率", "执行率", "预算执行率"),
        verbs=("支出率", "执行率", "支出率达"),
        units=(),
    ),
    money(
        code="funds.homes",
        name="落实活动经费的代表之家",
        unit="个",
        where=EXPENSE & has(home__isnull=False),
        measure=distinct("home"),
        counts="期内有经费支出的代表之家",
        example="为5个代表之家落实活动经费。",
        nouns=("代表之家", "人大代表之家"),
        verbs=("落实活动经费", "落实经费", "安排经费"),
        units=("家", "处"),
    ),
    paid(
        code="subsidies.payments",
        name="发放误工补贴",
        unit="人次",
        counts="期内发放的误工补贴笔数；退回的不算",
        example="发放误工补贴55人次。",
        nouns=("误工补贴", "务工补贴", "代表补贴", "补贴"),
        units=("次", "笔"),
        beside=("subsidies.persons",),
    ),
    paid(
        code="subsidies.persons",
        name="领取误工补贴代表",
        unit="名",
        measure=distinct("deputy"),
        counts="期内领取误工补贴的代表，按人",
        example="33名代表领取误工补贴。",
        nouns=("领取误工补贴代表", "代表", "人大代表"),
        verbs=("领取", "发放", "补贴"),
        units=("人", "位"),
    ),
    paid(
        code="subsidies.amount",
        name="误工补贴金额",
        unit="元",
        measure=total_of(PAID),
        counts="期内误工天数乘补贴标准之和",
        example="发放误工补贴12150元。",
        nouns=("误工补贴", "务工补贴", "补贴", "误工补贴金额"),
        units=("万元",),
    ),
)
