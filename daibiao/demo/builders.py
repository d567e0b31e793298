"""Small pieces of the story for tests: always valid, made by the same actions as the demo."""

from __future__ import annotations

from datetime import date

from daibiao.activities.actions import record_training
from daibiao.activities.models import Training
from daibiao.events.models import Event, EventKind
from daibiao.households.actions import record_visits
from daibiao.households.models import Visit
from daibiao.matters.actions import record_opinions
from daibiao.matters.kinds.opinions import Route, Topic
from daibiao.matters.models import Opinion
from daibiao.people.actions import elect_deputy, grant, open_account, register_units
from daibiao.people.kinds.mandates import Level
from daibiao.people.models import HandlingUnit, Identity, Mandate, Person, Role, User
from daibiao.places.actions import found_county, found_township, open_home
from daibiao.places.models import County, Home, HomeLevel, HomeState, Township, Village
from daibiao.registers.author import Author

OPERATOR = Author.operator()
PASSWORD = "changchang-de-mima-1"  # noqa: S105 - of tests only


def a_county(name: str = "云川县") -> County:
    return found_county(county=County(name=name), by=OPERATOR)


def a_township(
    code: str = "qingshan", name: str = "青山镇", county: County | None = None
) -> Township:
    """A town with two villages, 柳湾村 and 上堡村."""
    town = Township(code=code, name=name, county=county, population=30_000)
    return found_township(township=town, villages=("柳湾村", "上堡村"), by=OPERATOR)


def a_village(town: Township, name: str = "柳湾村") -> Village:
    return Village.objects.get(township=town, name=name)


def a_home(town: Township, name: str = "柳湾村代表之家") -> Home:
    home = Home(
        township=town,
        name=name,
        level=HomeLevel.VILLAGE,
        village=a_village(town),
        opened_on=date(2021, 4, 8),
        state=HomeState.ACCEPTED,
    )
    return open_home(home=home, by=OPERATOR)


def a_deputy(town: Township, name: str = "王建国", level: Level = Level.TOWNSHIP) -> Person:
    person = Person(township=town, name=name, village=a_village(town), has_fixed_wage=False)
    mandate = Mandate(person=person, level=level, started_on=date(2021, 12, 8))
    return elect_deputy(mandate=mandate, by=OPERATOR).person


def a_unit(town: Township, name: str = "村镇建设办") -> HandlingUnit:
    unit = HandlingUnit(township=town, name=name)
    register_units(units=[unit], township=town.pk, by=OPERATOR)
    return unit


def some_opinions(town: Township, count: int, day: date = date(2025, 3, 5)) -> list[Opinion]:
    rows = [
        Opinion(
            township=town,
            received_on=day,
            village=a_village(town),
            speaker="赵金锁",
            phone="13800001234",
            topic=Topic.ROADS,
            content=f"第{number + 1}盏路灯不亮",
            route=Route.VILLAGE,
        )
        for number in range(count)
    ]
    record_opinions(opinions=rows, township=town.pk, by=OPERATOR)
    return rows


def some_visits(town: Township, count: int, day: date = date(2025, 3, 5)) -> list[Visit]:
    deputy = a_deputy(town, "走访代表")
    rows = [
        Visit(township=town, deputy=deputy, visited_on=day, head="赵金锁", village=deputy.village)
        for _ in range(count)
    ]
    record_visits(visits=rows, township=town.pk, by=OPERATOR)
    return rows


def a_training(town: Township, day: date = date(2025, 4, 1), title: str = "果树修剪") -> Training:
    event = Event(township=town, kind=EventKind.TRAINING, title=title, held_on=day)
    training = Training(event=event, category="practical", deputies=10, residents=20)
    return record_training(training=training, by=OPERATOR)


def an_account(role: Role, town: Township | None = None, login: str = "") -> User:
    """An account of one role; a county's is of the town's county."""
    login = login or f"{role.value}-{town.code if town else 'all'}"
    user = open_account(login=login, password=PASSWORD, name="马晓芸", by=OPERATOR)
    identity = Identity(user=user, role=role)
    if role == Role.COUNTY:
        identity.county = town.county if town else None
    elif role != Role.SYSTEM:
        identity.township = town
    if role == Role.DEPUTY and town:
        identity.person = a_deputy(town, "代表本人")
    if role == Role.UNIT and town:
        identity.unit = a_unit(town)
    grant(identity=identity, by=OPERATOR)
    return user
