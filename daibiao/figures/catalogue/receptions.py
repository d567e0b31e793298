"""G14 接待日: one row is one home on one day."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct, total
from daibiao.figures.source import event_book, parts
from daibiao.homes.kinds.receptions import REGISTER, Reception

DAYS = event_book(REGISTER)
RECEIVED = parts(
    REGISTER,
    Reception.received_by.through,
    name="received_by",
    up="reception",
    title="person__name",
)
reception = partial(Figure, source=DAYS, kind=Kind.FLOW)

FIGURES = (
    reception(
        code="reception.days",
        name="开展接待日",
        unit="次",
        counts="期内接待日，一家一天算一次；取消、延期、作废、计划的不算",
        example="开展代表接待日43次。",
    ),
    reception(
        code="reception.visitors",
        name="接待选民",
        unit="人次",
        measure=total("visitors"),
        counts="期内接待日的来访人次之和",
        example="接待选民127人次。",
    ),
    reception(
        code="reception.items",
        name="接待日收集意见",
        unit="条",
        measure=total("items"),
        counts="期内接待日登记的意见条数之和，应与群众意见中接待日收集的相等",
        example="接待日收集意见71条。",
    ),
    reception(
        code="reception.deputies",
        name="参加接待的代表",
        source=RECEIVED,
        unit="名",
        measure=distinct("person"),
        counts="期内接待日实际到岗的代表，按人",
        example="23名代表参加接待。",
    ),
)
