"""G22 矛盾纠纷: found in the period and settled in the period are two counts."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import total
from daibiao.figures.source import Source, table
from daibiao.figures.when import before, exists, has, inside
from daibiao.lib.periods import Period
from daibiao.matters.kinds.disputes import REGISTER, SETTLED, Dispute, Outcome
from daibiao.places.models import Township
from daibiao.registers.standing import Standing

FOUND = inside("found_on")
SETTLED_NOW = has(outcome__in=SETTLED) & inside("settled_on")
SETTLED_OF_FOUND = FOUND & SETTLED_NOW


def _cases(townships: QuerySet[Township], period: Period) -> QuerySet[Any]:
    here = Q(township__in=townships)
    # the township stands in both halves, so that each half finds its own index
    touched = (here & FOUND(period)) | (here & SETTLED_NOW(period))
    return Dispute.objects.filter(touched, standing=Standing.CONFIRMED)


def _deputy_took_part(_: Period) -> Exists:
    return Exists(Dispute.deputies.through.objects.filter(dispute=OuterRef("pk")))


WITH_DEPUTIES = exists(_deputy_took_part)
CASES = Source(
    name="disputes",
    register=REGISTER,
    rows=_cases,
    township="township",
    day="found_on",
    title=REGISTER.title,
    subtitle=REGISTER.subtitle,
    noted_as=((table(Dispute), "pk"),),
)
cases = partial(
    Figure,
    source=CASES,
    unit="起",
    kind=Kind.FLOW,
)

FIGURES = (
    cases(
        code="disputes.found",
        name="排查矛盾纠纷",
        where=FOUND,
        counts="期内登记的矛盾纠纷；作废的、重复登记的不算",
        example="排查矛盾纠纷27起。",
    ),
    cases(
        code="disputes.settled",
        name="化解矛盾纠纷",
        where=SETTLED_NOW,
        counts="协议（书面或口头）日期在期内的矛盾纠纷，不论哪年排查",
        example="排查化解群众矛盾纠纷22起。",
    ),
    cases(
        code="disputes.settled_carried_over",
        name="其中上年结转化解",
        where=SETTLED_NOW & before("found_on"),
        counts="期内化解、期前排查的矛盾纠纷",
        example="其中上年结转3起。",
    ),
    cases(
        code="disputes.settled_of_found",
        name="当期排查当期化解",
        where=SETTLED_OF_FOUND,
        counts="期内排查并在期内化解的矛盾纠纷",
        example="当期排查当期化解19起。",
    ),
    cases(
        code="disputes.written",
        name="书面协议",
        where=SETTLED_NOW & has(outcome=Outcome.WRITTEN),
        counts="期内化解的矛盾纠纷中达成书面协议的",
        example="达成书面协议13起。",
    ),
    cases(
        code="disputes.oral",
        name="口头协议",
        where=SETTLED_NOW & has(outcome=Outcome.ORAL),
        counts="期内化解的矛盾纠纷中达成口头协议的",
        example="达成口头协议9起。",
    ),
    cases(
        code="disputes.transferred",
        name="转介",
        where=FOUND & has(outcome=Outcome.TRANSFERRED),
        counts="期内排查的矛盾纠纷中转介其他部门的",
        example="转介2起。",
    ),
    cases(
        code="disputes.failed",
        name="调解不成",
        where=FOUND & has(outcome=Outcome.FAILED),
        counts="期内排查的矛盾纠纷中调解不成的",
        example="调解不成1起。",
    ),
    cases(
        code="disputes.withdrawn",
        name="撤回",
        where=FOUND & has(outcome=Outcome.WITHDRAWN),
        counts="期内排查的矛盾纠纷中当事人撤回的",
        example="撤回1起。",
    ),
    cases(
        code="disputes.open",
        name="正在调解",
        where=FOUND & has(outcome__in=(Outcome.OPEN, *SETTLED)) & ~SETTLED_NOW,
        counts="期内排查的矛盾纠纷中截至日尚未调解完的；截至日后才达成协议的算在内",
        example="正在调解4起。",
    ),
    cases(
        code="disputes.with_deputies",
        name="代表参与的纠纷",
        where=FOUND & WITH_DEPUTIES,
        counts="期内排查的矛盾纠纷中有代表参与的",
        example="代表参与排查纠纷20起。",
    ),
    cases(
        code="disputes.settled_with_deputies",
        name="代表参与化解",
        where=SETTLED_NOW & WITH_DEPUTIES,
        counts="期内化解的矛盾纠纷中有代表参与的",
        example="代表参与化解矛盾纠纷15起。",
    ),
    cases(
        code="disputes.base",
        name="化解率分母",
        where=FOUND & ~has(outcome=Outcome.TRANSFERRED),
        counts="期内排查的矛盾纠纷减去转介的",
        example="应化解矛盾纠纷25起。",
    ),
    cases(
        code="disputes.settlement_rate",
        name="化解率",
        unit="%",
        kind=Kind.RATE,
        numerator="disputes.settled_of_found",
        denominator="disputes.base",
        counts="当期排查当期化解÷（排查－转介）",
        example="矛盾纠纷化解率76.0%。",
    ),
    cases(
        code="disputes.amount",
        name="涉及金额",
        unit="元",
        where=SETTLED_OF_FOUND,
        measure=total("amount"),
        counts="期内排查并化解的矛盾纠纷的涉及金额之和",
        example="涉及金额62700元。",
    ),
)
