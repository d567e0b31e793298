"""G28 查摆问题整改."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.source import book
from daibiao.figures.when import by_cut_off
from daibiao.supervision.kinds.findings import REGISTER

LISTED = book(REGISTER)
CLOSED = by_cut_off("closed_on")

findings = partial(
    Figure,
    source=LISTED,
    unit="条",
    kind=Kind.FLOW,
)

FIGURES = (
    findings(
        code="findings.listed",
        name="查摆问题",
        counts="期内查摆出的问题；作废的不算",
        example="查摆问题13条。",
    ),
    findings(
        code="findings.closed",
        name="完成整改",
        where=CLOSED,
        counts="期内查摆的问题中，销号日期不晚于截至日的",
        example="完成整改11条。",
    ),
    findings(
        code="findings.open",
        name="正在整改",
        where=~CLOSED,
        counts="期内查摆的问题中，截至日尚未销号的",
        example="正在整改2条。",
    ),
    findings(
        code="findings.overdue",
        name="逾期未整改",
        where=~CLOSED & by_cut_off("due_on"),
        counts="期内查摆的问题中，整改时限不晚于截至日而尚未销号的",
        example="逾期未整改1条。",
    ),
    findings(
        code="findings.closing_rate",
        name="整改完成率",
        unit="%",
        kind=Kind.RATE,
        numerator="findings.closed",
        denominator="findings.listed",
        counts="完成整改÷查摆问题",
        example="整改完成率84.6%。",
    ),
)
