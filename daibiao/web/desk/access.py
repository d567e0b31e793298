"""The first line of every view of the desk: who asks, which township, which year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from daibiao.lib.periods import Period
from daibiao.people.models import User
from daibiao.people.queries import Scope, scope_of
from daibiao.places.models import ReportYear, Township

NO_DESK = "您的账号没有乡镇工作台。需要的话请找系统管理员开通。"
OTHER_TOWN = "您的账号看不了这个乡镇的台账。"


class NotLoggedIn(PermissionDenied):
    """Nobody is logged in: the answer is the login page, not a refusal."""


class NoDesk(PermissionDenied):
    """The account reads no township's books: there is no way back to a desk."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """`towns` are those the user may read; `town` and `year` are what they look at now."""

    user: User
    scope: Scope
    towns: tuple[Township, ...]
    town: Township
    years: tuple[ReportYear, ...]
    year: int
    period: Period

    @property
    def may_write(self) -> bool:
        return self.town.pk in self.scope.writes


def desk_of(request: HttpRequest) -> Desk:
    """Raises NotLoggedIn or PermissionDenied. `?town=` and `?year=` are remembered."""
    if not isinstance(request.user, User):
        raise NotLoggedIn
    scope = scope_of(request.user)
    towns = tuple(Township.objects.filter(pk__in=scope.reads).select_related("county"))
    if not towns:
        raise NoDesk(NO_DESK)
    town = _town(request, towns)
    years = tuple(ReportYear.objects.filter(township=town).order_by("-year"))
    year = _year(request, years)
    return Desk(
        user=request.user,
        scope=scope,
        towns=towns,
        town=town,
        years=years,
        year=year,
        period=_period(year, years),
    )


def _town(request: HttpRequest, towns: tuple[Township, ...]) -> Township:
    by_code = {town.code: town for town in towns}
    asked = request.GET.get("town")
    if asked is not None:
        if asked not in by_code:
            raise PermissionDenied(OTHER_TOWN)
        request.session["town"] = asked
    return by_code.get(request.session.get("town", ""), towns[0])


def _year(request: HttpRequest, years: tuple[ReportYear, ...]) -> int:
    known = {row.year for row in years}
    asked = request.GET.get("year", "")
    if asked.isdecimal() and int(asked) in known:
        request.session["year"] = int(asked)
    chosen = request.session.get("year")
    latest = max(known, default=timezone.localdate().year)
    return chosen if chosen in known else latest


def _period(year: int, years: tuple[ReportYear, ...]) -> Period:
    for row in years:
        if row.year == year:
            return Period(row.first, row.cut_off)
    return Period(date(year, 1, 1), date(year, 12, 31))
