"""What the settings of the township say: its name and its villages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.source import Source, table
from daibiao.lib.periods import Period
from daibiao.places.models import Township, Village


def _villages(townships: QuerySet[Township], period: Period) -> QuerySet[Any]:
    """Those that had not been merged away by the cut-off day."""
    standing = Q(retired_on__isnull=True) | Q(retired_on__gt=period.last)
    return Village.objects.filter(standing, township__in=townships)


def _townships(townships: QuerySet[Township], _: Period) -> QuerySet[Any]:
    return Township.objects.filter(pk__in=townships)


def full_name(townships: Iterable[Township]) -> str:
    return "、".join(township.name for township in townships)


VILLAGES = Source(
    name="villages",
    register=None,
    rows=_villages,
    township="township",
    title="name",
    noted_as=((table(Village), "pk"),),
)
TOWNSHIPS = Source(
    name="townships",
    register=None,
    rows=_townships,
    township="pk",
    title="name",
    noted_as=((table(Township), "pk"),),
)

FIGURES = (
    Figure(
        code="town.name",
        name="乡镇全称",
        unit="—",
        kind=Kind.NAME,
        source=TOWNSHIPS,
        read=full_name,
        counts="系统设置中的乡镇全称",
        example="青穗镇人大工作汇报",
    ),
    Figure(
        code="villages.total",
        name="行政村（社区）",
        unit="个",
        kind=Kind.STOCK,
        source=VILLAGES,
        counts="系统设置中截至日未撤并的行政村和社区",
        example="全镇辖8个行政村。",
    ),
)
