"""G19 评议测评: one row is one unit rated on one day."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct, total
from daibiao.figures.source import book
from daibiao.supervision.kinds.appraisals import REGISTER

UNITS = book(REGISTER)
appraisal = partial(Figure, source=UNITS, kind=Kind.FLOW)

FIGURES = (
    appraisal(
        code="appraisals.meetings",
        name="开展工作评议",
        unit="次",
        measure=distinct("township", "held_on"),
        counts="期内开展评议的日子，一天算一次",
        example="开展工作评议1次。",
    ),
    appraisal(
        code="appraisals.units",
        name="评议单位",
        unit="个",
        counts="期内被评议的单位，一次评议一个单位算一个",
        example="评议单位5个。",
    ),
    *(
        appraisal(
            code=f"appraisals.{code}",
            name=f"测评{word}票",
            unit="张",
            measure=total(field),
            counts=f"期内各被评议单位{word}票数之和",
            example=f"{word}票30张。",
        )
        for code, field, word in (
            ("issued", "issued", "发出"),
            ("returned", "returned", "收回"),
            ("valid", "valid", "有效"),
            ("void", "void_ballots", "无效"),
            ("satisfied", "satisfied", "满意"),
            ("basically", "basically", "基本满意"),
            ("dissatisfied", "dissatisfied", "不满意"),
        )
    ),
    appraisal(
        code="appraisals.satisfaction_rate",
        name="测评满意率",
        unit="%",
        kind=Kind.RATE,
        numerator="appraisals.satisfied",
        denominator="appraisals.valid",
        counts="测评满意票÷测评有效票",
        example="测评满意率82.4%。",
    ),
)
