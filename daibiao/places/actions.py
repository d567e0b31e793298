"""Named writes: counties, townships, villages, districts, homes and the codes on their walls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.lib.refusal import Refused
from daibiao.places.models import (
    County,
    District,
    Door,
    Home,
    HomeState,
    ReportYear,
    Township,
    TownshipKind,
    Village,
)
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author, NotAllowed


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
    villages: Sequence[str] = ()
    period: tuple[date, date] | None = None


def _must_be_operator(by: Author) -> None:
    if by.townships is not None:
        raise NotAllowed(NotAllowed.__doc__)


@transaction.atomic
def found_county(*, county: County, by: Author) -> County:
    _must_be_operator(by)
    save(row=county, township=0, by=by)
    return county


@transaction.atomic
def found_township(*, township: Township, villages: Sequence[str], by: Author) -> Township:
    """A township with its villages (communities)."""
    _must_be_operator(by)
    save(row=township, township=township.pk or 0, by=by)
    rows = [Village(township=township, name=name) for name in villages]
    save_new(rows=rows, township=township.pk, by=by)
    return township


@transaction.atomic
def set_report_year(*, report_year: ReportYear, by: Author) -> ReportYear:
    """The period and the cut-off day of one year's report."""
    save(row=report_year, township=report_year.township_id, by=by)
    return report_year


@transaction.atomic
def draw_district(*, district: District, villages: Sequence[Village], by: Author) -> District:
    save(row=district, township=district.township_id, by=by)
    covers = District.villages.through
    rows = [covers(district=district, village=village) for village in villages]
    save_new(rows=rows, township=district.township_id, by=by)
    return district


@transaction.atomic
def open_home(*, home: Home, by: Author) -> Home:
    save(row=home, township=home.township_id, by=by)
    return home


@transaction.atomic
def close_home(*, home: Home, by: Author) -> Home:
    """A closed home keeps its rows and is no longer counted."""
    home.state = HomeState.CLOSED
    save(row=home, township=home.township_id, by=by, verb="close")
    return home


@transaction.atomic
def hang_code(*, home: Home, token: str, by: Author) -> Door:
    """A code for the wall of a home: whoever scans it stands at the public door."""
    door = Door(home=home, token=token)
    save(row=door, township=home.township_id, by=by)
    return door


@transaction.atomic
def take_code_down(*, door: Door, on: date, by: Author) -> Door:
    if door.closed_on is not None:
        raise ValidationError("这个门牌码已经停用。")
    door.closed_on = on
    save(row=door, township=door.home.township_id, by=by, verb="close")
    return door


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
    )
    names = tuple(dict.fromkeys(name.strip() for name in plan.villages if name.strip()))
    found_township(township=here, villages=names, by=by)
    if plan.period:
        first, cut_off = plan.period
        year = ReportYear(township=here, year=cut_off.year, first=first, cut_off=cut_off)
        set_report_year(report_year=year, by=by)
    return here


def _county(plan: TownshipPlan, by: Author) -> County | None:
    if not plan.county:
        return None
    known = County.objects.filter(name=plan.county).first()
    return known or found_county(county=County(name=plan.county, city=plan.city), by=by)


def _kind(plan: TownshipPlan) -> TownshipKind:
    """镇, 乡 or 民族乡: as said, else by the last word of the name."""
    said = plan.kind or plan.name
    if said.endswith("民族乡"):
        return TownshipKind.ETHNIC_TOWNSHIP
    return TownshipKind.TOWNSHIP if said.endswith("乡") else TownshipKind.TOWN
