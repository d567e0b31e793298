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
    title="facts",
    noted_as=((table(Dispute), "pk"),),
)
cases = partial(
    Figure,
    source=CASES,
    unit="起",
    kind=Kind.FLOW,
    units=("件", "例", "次"),
    nouns=("矛盾纠纷", "群众矛盾纠纷", "纠纷", "矛盾", "社会矛盾", "邻里纠纷"),
)

FIGURES = (
    cases(
        code="disputes.found",
        name="排查矛盾纠纷",
        where=FOUND,
        counts="期内登记的矛盾纠纷；作废的、重复登记的不算",
        example="排查矛盾纠纷27起。",
        verbs=("排查", "摸排", "排查出", "登记", "受理"),
        beside=("disputes.settled",),
    ),
    cases(
        code="disputes.settled",
        name="化解矛盾纠纷",
        where=SETTLED_NOW,
        counts="协议（书面或口头）日期在期内的矛盾纠纷，不论哪年排查",
        example="排查化解群众矛盾纠纷22起。",
        verbs=("化解", "排查化解", "调处", "调解", "排查调处", "成功调解", "调处化解", "妥善处理"),
        beside=("disputes.found", "disputes.settled_of_found"),
    ),
    cases(
        code="disputes.settled_carried_over",
        name="其中上年结转化解",
        where=SETTLED_NOW & before("found_on"),
        counts="期内化解、期前排查的矛盾纠纷",
        example="其中上年结转3起。",
        verbs=("上年结转化解", "上年结转", "结转"),
    ),
    cases(
        code="disputes.settled_of_found",
        name="当期排查当期化解",
        where=SETTLED_OF_FOUND,
        counts="期内排查并在期内化解的矛盾纠纷",
        example="当期排查当期化解19起。",
        verbs=("当期化解", "当年化解"),
    ),
    cases(
        code="disputes.written",
        name="书面协议",
        where=SETTLED_NOW & has(outcome=Outcome.WRITTEN),
        counts="期内化解的矛盾纠纷中达成书面协议的",
        example="达成书面协议13起。",
        nouns=("书面协议", "书面调解协议"),
        verbs=("达成", "签订", "书面协议"),
        units=("件", "份"),
    ),
    cases(
        code="disputes.oral",
        name="口头协议",
        where=SETTLED_NOW & has(outcome=Outcome.ORAL),
        counts="期内化解的矛盾纠纷中达成口头协议的",
        example="达成口头协议9起。",
        nouns=("口头协议", "口头调解协议"),
        verbs=("达成", "口头协议"),
    ),
    cases(
        code="disputes.transferred",
        name="转介",
        where=FOUND & has(outcome=Outcome.TRANSFERRED),
        counts="期内排查的矛盾纠纷中转介其他部门的",
        example="转介2起。",
        verbs=("转介", "移送", "移交"),
    ),
    cases(
        code="disputes.failed",
        name="调解不成",
        where=FOUND & has(outcome=Outcome.FAILED),
        counts="期内排查的矛盾纠纷中调解不成的",
        example="调解不成1起。",
        verbs=("调解不成", "调解失败", "未调成"),
    ),
    cases(
        code="disputes.withdrawn",
        name="撤回",
        where=FOUND & has(outcome=Outcome.WITHDRAWN),
        counts="期内排查的矛盾纠纷中当事人撤回的",
        example="撤回1起。",
        verbs=("撤回",),
    ),
    cases(
        code="disputes.open",
        name="正在调解",
        where=FOUND & has(outcome__in=(Outcome.OPEN, *SETTLED)) & ~SETTLED_NOW,
        counts="期内排查的矛盾纠纷中截至日尚未调解完的；截至日后才达成协议的算在内",
        example="正在调解4起。",
        verbs=("正在调解", "在调", "调解中"),
    ),
    cases(
        code="disputes.with_deputies",
        name="代表参与的纠纷",
        where=FOUND & WITH_DEPUTIES,
        counts="期内排查的矛盾纠纷中有代表参与的",
        example="代表参与排查纠纷20起。",
        verbs=("代表参与", "参与排查", "代表参与排查"),
    ),
    cases(
        code="disputes.settled_with_deputies",
        name="代表参与化解",
        where=SETTLED_NOW & WITH_DEPUTIES,
        counts="期内化解的矛盾纠纷中有代表参与的",
        example="代表参与化解矛盾纠纷15起。",
        verbs=("代表参与化解", "参与化解", "参与调处", "参与调解"),
    ),
    cases(
        code="disputes.base",
        name="化解率分母",
        where=FOUND & ~has(outcome=Outcome.TRANSFERRED),
        counts="期内排查的矛盾纠纷减去转介的",
        example="应化解矛盾纠纷25起。",
        verbs=("应化解", "应调处"),
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
        nouns=("化解率", "调解成功率", "调处率", "纠纷化解率"),
        verbs=("化解率", "化解率达", "成功率", "调处率"),
        units=(),
    ),
    cases(
        code="disputes.amount",
        name="涉及金额",
        unit="元",
        where=SETTLED_OF_FOUND,
        measure=total("amount"),
        counts="期内排查并化解的矛盾纠纷的涉及金额之和",
        example="涉及金额62700元。",
        nouns=("涉及金额", "金额", "资金"),
        verbs=("涉及", "涉及金额", "涉案金额"),
        units=("万元",),
    ),
)
