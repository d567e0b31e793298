"""Named writes: counties, townships, villages, districts, homes and the codes on their walls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.places.models import (
    County,
    District,
    Door,
    Home,
    HomeState,
    ReportYear,
    Township,
    Village,
)
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author, NotAllowed


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
