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
    verbs=("开展", "组织", "组织开展", "举办"),
    units=("场", "场次", "期"),
)
present = partial(
    activities,
    unit="人次",
    measure=total("present"),
    nouns=("代表", "人大代表"),
    verbs=("参加", "参与", "参加活动", "组织"),
    units=("人", "名", "人（次）"),
)

FIGURES = (
    activities(
        code="activities.held",
        name="开展代表活动",
        counts="期内活动登记簿的全部活动，培训和视察也在内；取消、延期、作废、计划的不算",
        example="开展代表活动23次。",
        nouns=("代表活动", "活动", "代表小组活动", "小组活动", "各类活动", "主题活动"),
        beside=("activities.own",),
    ),
    present(
        code="activities.attendances",
        name="参加活动代表",
        counts="期内各次活动实到代表之和",
        example="参加活动代表410人次。",
        beside=("activities.own_attendances",),
    ),
    activities(
        code="activities.own",
        name="开展代表活动（不含培训、视察调研）",
        where=OWN,
        counts="期内活动登记簿中类型不是培训、视察调研的活动",
        example="开展代表活动（不含培训、视察调研）12次。",
        nouns=("代表活动", "小组活动"),
        beside=("activities.held",),
    ),
    present(
        code="activities.own_attendances",
        name="参加活动代表（不含培训、视察调研）",
        where=OWN,
        counts="期内培训、视察调研以外各次活动实到代表之和",
        example="参加活动代表（不含培训、视察调研）198人次。",
        beside=("activities.attendances",),
    ),
    *(
        activities(
            code=f"activities.{kind}",
            name=f"活动：{kind.label}",
            where=has(kind=kind),
            counts=f"期内活动登记簿中类型为{kind.label}的活动",
            example=f"开展{kind.label}活动3次。",
            nouns=words,
        )
        for kind, words in (
            (ActivityKind.VISIT, ("走访慰问", "走访慰问活动", "慰问", "慰问活动")),
            (ActivityKind.FORUM, ("座谈", "座谈会", "代表座谈会")),
            (ActivityKind.SERVICE, ("志愿服务", "志愿服务活动", "志愿活动")),
            (ActivityKind.POLICY_TALK, ("政策宣传", "政策宣讲", "宣讲", "宣传活动")),
            (ActivityKind.MEDIATION, ("纠纷排查", "纠纷排查活动", "矛盾排查")),
        )
    ),
)
