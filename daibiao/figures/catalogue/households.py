"""G24 联系户: households on the list, who is in charge, what they earn."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db.models import F, QuerySet

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct, total, total_of
from daibiao.figures.source import Source, book, parts, table
from daibiao.figures.when import begun, has, not_ended
from daibiao.households.kinds.households import (
    REGISTER,
    Household,
    IncomeSurvey,
    Pairing,
    PovertyStatus,
)
from daibiao.lib.periods import Period
from daibiao.places.models import Township
from daibiao.registers.standing import Standing

LIST = book(REGISTER)
PAIRINGS = parts(REGISTER, Pairing, name="pairings", up="household", title="household__head")
INCOMES = ("wage", "business", "property", "transfer")


def _surveys(townships: QuerySet[Township], period: Period) -> QuerySet[Any]:
    """All four kinds of income of the year are filled; 0 is filled."""
    filled = {f"{income}__isnull": False for income in INCOMES}
    return IncomeSurvey.objects.filter(
        household__township__in=townships,
        household__standing=Standing.CONFIRMED,
        year=period.last.year,
        **filled,
    )


SURVEYS = Source(
    name="surveys",
    register=REGISTER,
    rows=_surveys,
    township="household__township",
    title="household__head",
    noted_as=((table(IncomeSurvey), "pk"), (table(Household), "household__pk")),
)
households = partial(
    Figure,
    source=LIST,
    unit="户",
    kind=Kind.STOCK,
)

FIGURES = (
    households(
        code="households.linked",
        name="代表联系户",
        counts="在册的代表联系户；已注销的不算",
        example="代表联系户62户。",
    ),
    households(
        code="households.surveyed",
        name="完成收入调查",
        source=SURVEYS,
        counts="本年四类收入都已填写的联系户；填0算已填，空着不算",
        example="完成收入调查55户。",
    ),
    households(
        code="households.deputies",
        name="有联系户的代表",
        unit="名",
        source=PAIRINGS,
        where=begun("since") & not_ended("until"),
        measure=distinct("deputy"),
        counts="截至日负责联系户的代表，按人",
        example="32名代表联系农户。",
    ),
    households(
        code="households.villages",
        name="联系户所在村",
        unit="个",
        measure=distinct("village"),
        counts="有联系户的村，一村算一次",
        example="联系户分布在8个村。",
    ),
    *(
        households(
            code=f"households.{status}",
            name=f"联系户：{status.label}",
            where=has(status=status),
            counts=f"在册的联系户中农户类型为{status.label}的",
            example=f"其中{status.label}21户。",
        )
        for status in (PovertyStatus.GENERAL, PovertyStatus.LIFTED, PovertyStatus.MONITORED)
    ),
    households(
        code="households.members",
        name="联系户人口",
        unit="人",
        measure=total("members"),
        counts="在册的联系户人口之和",
        example="联系户人口211人。",
    ),
    households(
        code="households.income",
        name="已调查户年收入",
        unit="元",
        source=SURVEYS,
        measure=total_of(F("wage") + F("business") + F("property") + F("transfer")),
        counts="完成收入调查的联系户四类收入之和",
        example="已调查户年收入3184720元。",
    ),
)
