"""G30 制度上墙."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct, total
from daibiao.figures.source import book
from daibiao.figures.when import begun, inside, not_ended
from daibiao.homes.kinds.boards import REGISTER

WALLS = book(REGISTER, day="put_up_on")
HANGING = begun("put_up_on") & not_ended("taken_down_on")

boards = partial(
    Figure,
    source=WALLS,
    unit="块",
    measure=total("quantity"),
)

FIGURES = (
    boards(
        code="boards.up",
        name="制度上墙",
        kind=Kind.STOCK,
        where=HANGING,
        counts="截至日挂在墙上的展板块数之和",
        example="制度上墙28块。",
    ),
    boards(
        code="boards.homes",
        name="有上墙制度的代表之家",
        unit="个",
        kind=Kind.STOCK,
        where=HANGING,
        measure=distinct("home"),
        counts="截至日墙上有展板的代表之家",
        example="5个代表之家制度上墙。",
    ),
    boards(
        code="boards.new",
        name="新上墙",
        kind=Kind.FLOW,
        where=inside("put_up_on"),
        counts="期内上墙的展板块数之和",
        example="新上墙展板12块。",
    ),
    boards(
        code="boards.replaced",
        name="更换撤下",
        kind=Kind.FLOW,
        where=inside("taken_down_on"),
        counts="期内撤下的展板块数之和",
        example="更换撤下展板3块。",
    ),
)
