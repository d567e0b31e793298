"""Setting up a township: what its office says once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from daibiao.lib.refusal import Refused
from daibiao.places.models import County, ReportYear, Township, TownshipKind, Village
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


class TownshipExists(Refused):
    """There is already a township with that code, or of that name in the county."""


@dataclass(frozen=True, kw_only=True)
class TownshipPlan:
    """What is known of a township when it is set up; only its name must be."""

    name: str
    kind: str = ""
    county: str = ""
    city: str = ""
    population: int | None = None
    term_no: int | None = None
    villages: Sequence[str] = ()
    period: tuple[date, date] | None = None


@transaction.atomic
def create_township(*, code: str, plan: TownshipPlan, by: Author) -> Township:
    """A township with its villages and its usual period. Raises TownshipExists, NotAllowed."""
    if Township.objects.filter(code=code).exists():
        raise TownshipExists(f"代码“{code}”已经有乡镇在用，请换一个代码。")
    here = Township(
        code=code,
        name=plan.name,
        kind=_kind(plan),
        county=_county(plan, by),
        population=plan.population,
        term_no=plan.term_no,
    )
    save(row=here, township=0, by=by, verb="create")
    names = dict.fromkeys(name.strip() for name in plan.villages if name.strip())
    villages = [Village(township=here, name=name) for name in names]
    save_new(rows=villages, township=here.pk, by=by)
    if plan.period:
        _keep_period(here, plan.period, by)
    return here


def _keep_period(here: Township, period: tuple[date, date], by: Author) -> None:
    first, cut_off = period
    row = ReportYear(township=here, year=cut_off.year, first=first, cut_off=cut_off)
    save(row=row, township=here.pk, by=by)


def _county(plan: TownshipPlan, by: Author) -> County | None:
    if not plan.county:
        return None
    known = County.objects.filter(name=plan.county).first()
    if known is None:
        known = County(name=plan.county, city=plan.city)
        save(row=known, township=0, by=by)
    return known


def _kind(plan: TownshipPlan) -> TownshipKind:
    """镇, 乡 or 民族乡: as said, else by the last word of the name."""
    said = plan.kind or plan.name
    if said.endswith("民族乡"):
        return TownshipKind.ETHNIC_TOWNSHIP
    return TownshipKind.TOWNSHIP if said.endswith("乡") else TownshipKind.TOWN
