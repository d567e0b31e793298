"""The town itself: villages, districts, homes with their plaques and codes, units."""

from __future__ import annotations

from datetime import date

from daibiao.demo import words
from daibiao.demo.tale import Tale
from daibiao.people.actions import register_units
from daibiao.people.models import HandlingUnit
from daibiao.places.actions import draw_district, hang_code, open_home, set_report_year
from daibiao.places.models import (
    District,
    Home,
    HomeLevel,
    HomeState,
    ReportYear,
    Village,
)

SEATS_OF_A_DISTRICT = 3
PLAQUES = (date(2019, 6, 18), date(2020, 5, 12), date(2021, 4, 8), date(2022, 9, 27))


def tell_places(tale: Tale, years: range) -> None:
    tale.villages = list(Village.objects.filter(township=tale.town))
    units = [HandlingUnit(township=tale.town, name=name) for name in words.UNITS]
    register_units(units=units, township=tale.town.pk, by=tale.by)
    tale.units = units
    for year in years:
        tell_period(tale, year, is_last=year == years[-1])
    tell_districts(tale)
    tell_homes(tale, years[-1])


def tell_period(tale: Tale, year: int, *, is_last: bool) -> None:
    """The last year is reported in late November, as the office does; earlier ones whole."""
    cut_off = date(year, 11, 20) if is_last else date(year, 12, 31)
    period = ReportYear(township=tale.town, year=year, first=date(year, 1, 1), cut_off=cut_off)
    set_report_year(report_year=period, by=tale.by)


def tell_districts(tale: Tale) -> None:
    """Two districts a village; the seats are dealt out one by one."""
    count = 2 * len(tale.villages)
    for index in range(count):
        seats = (tale.size.township_seats - index - 1) // count + 1
        people = tale.size.population // count
        district = District(
            township=tale.town,
            number=index + 1,
            population=people,
            voters=round(people * 0.78),
            seats=seats,
        )
        village = tale.villages[index // 2]
        draw_district(district=district, villages=[village], by=tale.by)


def tell_homes(tale: Tale, year: int) -> None:
    """The town's own home first, then village homes; the last one is of this year."""
    for index in range(tale.size.homes):
        village = tale.villages[index - 1] if index else None
        is_last = index == tale.size.homes - 1
        plaque = date(year, 5, 21) if is_last else PLAQUES[min(index, len(PLAQUES) - 1)]
        home = Home(
            township=tale.town,
            name=f"{village.name}代表之家" if village else "镇政府机关代表之家",
            level=HomeLevel.VILLAGE if village else HomeLevel.TOWNSHIP,
            village=village,
            address=f"{village.name}党群服务中心" if village else "镇政府一楼",
            area=tale.number(60, 140),
            opened_on=plaque,
            state=HomeState.BUILT if is_last else HomeState.ACCEPTED,
            head=tale.name(),
            liaison=tale.name(),
            phone=f"000-{tale.number(1_000_000, 9_999_999)}",
        )
        tale.homes.append(open_home(home=home, by=tale.by))
        hang_code(home=home, token=f"{tale.random.getrandbits(64):016x}", by=tale.by)
    tell_planned_home(tale)


def tell_planned_home(tale: Tale) -> None:
    """One more is being built: it must not be counted."""
    village = tale.villages[tale.size.homes]
    home = Home(
        township=tale.town,
        name=f"{village.name}代表之家",
        level=HomeLevel.VILLAGE,
        village=village,
        state=HomeState.PLANNED,
    )
    open_home(home=home, by=tale.by)
