"""G04 代表之家 and G05 设施配备."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from django.db.models import Exists, OuterRef, Q, QuerySet

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct
from daibiao.figures.source import book
from daibiao.figures.when import ALWAYS, by_cut_off, exists, has, inside
from daibiao.homes.kinds.equipment import Condition, Equipment
from daibiao.homes.kinds.homes import REGISTER
from daibiao.homes.kinds.standards import Evidence, StandardItem
from daibiao.lib.periods import Period
from daibiao.places.models import Home, HomeLevel, HomeState
from daibiao.registers.standing import Standing

HOMES = book(REGISTER, day="opened_on")
BUILT = has(state__in=(HomeState.BUILT, HomeState.ACCEPTED)) & by_cut_off("opened_on")
IN_VILLAGE = has(level=HomeLevel.VILLAGE)
ENDINGS = ("人大代表之家", "代表之家", "人大代表联络站", "代表联络站", "之家")
NAMED = 3  # as many as the sentence of the report has room for


def _demanded(_: Period) -> Exists:
    """The township has said what a home must be equipped with."""
    return Exists(_items())


def _lacking(period: Period) -> Exists:
    """One of the demanded items is not there, is broken or has only been ordered."""
    there = Equipment.objects.filter(
        Q(quantity__isnull=True) | Q(quantity__gt=0),
        Q(bought_on__isnull=True) | Q(bought_on__lte=period.last),
        home=OuterRef(OuterRef("pk")),
        item=OuterRef("text"),
        condition__in=(Condition.GOOD, ""),
        standing=Standing.CONFIRMED,
    )
    return Exists(_items().exclude(Exists(there)))


def _items() -> QuerySet[StandardItem]:
    return StandardItem.objects.filter(
        standard__township=OuterRef("township"), evidence=Evidence.EQUIPMENT, required=True
    )


EQUIPPED = exists(_demanded) & ~exists(_lacking)


def names_in_order(homes: Iterable[Home]) -> list[str]:
    """The township's own home first, then by the day the plaque went up."""
    by_day = sorted(homes, key=lambda home: (str(home.opened_on), home.pk))
    own = [home for home in by_day if home.level == HomeLevel.TOWNSHIP][:1]
    others = [home for home in by_day if home not in own]
    return [short_name(home.name) for home in (own + others)[:NAMED]]


def short_name(name: str) -> str:
    """What stands before 代表之家 in a list of homes."""
    if name in ENDINGS:
        return name
    return next((name.removesuffix(end) for end in ENDINGS if name.endswith(end)), name)


homes = partial(
    Figure,
    source=HOMES,
    unit="个",
    kind=Kind.STOCK,
)

FIGURES = (
    homes(
        code="homes.built",
        name="建成人大代表之家",
        where=BUILT,
        counts="已建或验收合格、挂牌日期不晚于截至日的代表之家；在建、停用、截至日后挂牌的不算",
        example="建成镇政府机关等“人大代表之家”5个。",
    ),
    homes(
        code="homes.new",
        name="新建人大代表之家",
        kind=Kind.FLOW,
        where=BUILT & inside("opened_on"),
        counts="期内挂牌的代表之家；原有的提升改造不算新建",
        example="新建代表之家2个。",
    ),
    homes(
        code="homes.accepted",
        name="验收合格的代表之家",
        where=BUILT & has(state=HomeState.ACCEPTED),
        counts="建成的代表之家中已验收合格的",
        example="验收合格5个。",
    ),
    homes(
        code="homes.village",
        name="村级代表之家",
        where=BUILT & IN_VILLAGE,
        counts="建成的代表之家中村级的",
        example="村级代表之家4个。",
    ),
    homes(
        code="homes.equipped",
        name="配齐设施的代表之家",
        where=BUILT & EQUIPPED,
        counts="建成的代表之家中，本乡镇标准要求的每样设施都有且完好的；已订未到、损坏、缺一样都不算",
        example="为4个代表之家配齐了桌椅、书柜等。",
    ),
    homes(
        code="homes.names",
        name="代表之家名称（前三个）",
        unit="—",
        kind=Kind.NAME,
        where=BUILT,
        read=names_in_order,
        counts="镇级的在前，其余按挂牌日期，取前三个",
        example="建成镇机关、双峪村、下滩村等代表之家。",
    ),
    homes(
        code="homes.villages_covered",
        name="建有代表之家的村",
        where=BUILT & IN_VILLAGE,
        measure=distinct("village"),
        counts="建有村级代表之家的村，一村算一次",
        example="4个村建有代表之家。",
    ),
    homes(
        code="homes.coverage",
        name="代表之家村级覆盖率",
        unit="%",
        kind=Kind.RATE,
        where=ALWAYS,
        numerator="homes.villages_covered",
        denominator="villages.total",
        counts="建有代表之家的村÷全部行政村（社区）",
        example="代表之家村级覆盖率50.0%。",
    ),
)
