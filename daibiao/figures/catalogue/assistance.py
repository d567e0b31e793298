"""G25 年度帮扶计划 approved in the period."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import total
from daibiao.figures.source import book, parts
from daibiao.households.kinds.assistance_plans import REGISTER, PlanMeasure

PLANS = book(REGISTER)
MEASURES = parts(REGISTER, PlanMeasure, name="plan_measures", up="plan", title="text")
assistance = partial(Figure, source=PLANS, unit="项", kind=Kind.FLOW)

FIGURES = (
    assistance(
        code="assistance.plans",
        name="制定年度帮扶计划",
        unit="份",
        counts="期内制定的帮扶计划；草稿和上年的不算",
        example="制定年度帮扶计划26份。",
    ),
    assistance(
        code="assistance.measures",
        name="帮扶措施",
        source=MEASURES,
        counts="期内帮扶计划的措施，逐项计",
        example="帮扶措施73项。",
    ),
    assistance(
        code="assistance.measures_done",
        name="落实措施",
        measure=total("measures_done"),
        counts="期内帮扶计划中已落实的措施之和",
        example="落实措施60项。",
    ),
    assistance(
        code="assistance.funds",
        name="帮扶资金",
        unit="元",
        measure=total("funds"),
        counts="期内帮扶计划的投入资金之和",
        example="投入帮扶资金82000元。",
    ),
    assistance(
        code="assistance.done_rate",
        name="措施落实率",
        unit="%",
        kind=Kind.RATE,
        numerator="assistance.measures_done",
        denominator="assistance.measures",
        counts="落实措施÷帮扶措施",
        example="措施落实率82.2%。",
    ),
)
