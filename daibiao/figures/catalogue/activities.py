"""G15 代表活动登记簿: trainings and inspections stand in it too."""

from __future__ import annotations

from functools import partial

from daibiao.activities.kinds.activities import REGISTER, WITH_A_BOOK_OF_ITS_OWN, ActivityKind
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import total
from daibiao.figures.source import event_book
from daibiao.figures.when import has

BOOK = event_book(REGISTER)
OWN = ~has(kind__in=WITH_A_BOOK_OF_ITS_OWN)

activities = partial(
    Figure,
    source=BOOK,
    unit="次",
    kind=Kind.FLOW,
)
present = partial(
    activities,
    unit="人次",
    measure=total("present"),
)

FIGURES = (
    activities(
        code="activities.held",
        name="开展代表活动",
        counts="期内活动登记簿的全部活动，培训和视察也在内；取消、延期、作废、计划的不算",
        example="开展代表活动23次。",
    ),
    present(
        code="activities.attendances",
        name="参加活动代表",
        counts="期内各次活动实到代表之和",
        example="参加活动代表410人次。",
    ),
    activities(
        code="activities.own",
        name="开展代表活动（不含培训、视察调研）",
        where=OWN,
        counts="期内活动登记簿中类型不是培训、视察调研的活动",
        example="开展代表活动（不含培训、视察调研）12次。",
    ),
    present(
        code="activities.own_attendances",
        name="参加活动代表（不含培训、视察调研）",
        where=OWN,
        counts="期内培训、视察调研以外各次活动实到代表之和",
        example="参加活动代表（不含培训、视察调研）198人次。",
    ),
    *(
        activities(
            code=f"activities.{kind}",
            name=f"活动：{kind.label}",
            where=has(kind=kind),
            counts=f"期内活动登记簿中类型为{kind.label}的活动",
            example=f"开展{kind.label}活动3次。",
        )
        for kind in (
            ActivityKind.VISIT,
            ActivityKind.FORUM,
            ActivityKind.SERVICE,
            ActivityKind.POLICY_TALK,
            ActivityKind.MEDIATION,
        )
    ),
)
