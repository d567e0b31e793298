"""The deputies, their mandates of three levels, and their groups."""

from __future__ import annotations

from datetime import date
from itertools import cycle

from daibiao.demo.tale import Tale
from daibiao.people.actions import (
    begin_term,
    elect_deputies,
    end_mandate,
    found_group,
    join_group,
    leave_group,
)
from daibiao.people.kinds.groups import GroupPart
from daibiao.people.kinds.mandates import Category, EndReason, Level, Party, Sex
from daibiao.people.models import Group, GroupRole, Mandate, Person, Term
from daibiao.places.models import District

TERMS = {Level.TOWNSHIP: 18, Level.COUNTY: 18, Level.CITY: 5}
TERM_BEGAN = date(2021, 12, 8)
WITH_WAGE = (Category.CADRE, Category.TECH)
CATEGORIES = (Category.FARMER,) * 6 + (
    Category.WORKER,
    Category.TECH,
    Category.VILLAGE_CADRE,
    Category.VILLAGE_CADRE,
    Category.CADRE,
    Category.BUSINESS,
)


def tell_deputies(tale: Tale, years: range) -> None:
    tale.terms = {level: _term(tale, level) for level in TERMS}
    seats = [
        district for district in District.objects.filter(township=tale.town).order_by("number")
        for _ in range(district.seats)
    ]  # fmt: skip
    tale.mandates = [_mandate(tale, _person(tale, index), seat) for index, seat in enumerate(seats)]
    first = tale.mandates[0].person  # every account of the story town leads to the same deputy
    first.name, first.sex = "王建国", Sex.MALE
    tale.names.add(first.name)
    tell_higher_seats(tale)
    elect_deputies(mandates=tale.mandates, township=tale.town.pk, by=tale.by)
    tell_groups(tale)
    for year in years:
        tell_change(tale, year)


def _person(tale: Tale, index: int) -> Person:
    category = CATEGORIES[index % len(CATEGORIES)]
    village = tale.villages[index % len(tale.villages)]
    birth = f"{tale.number(1962, 1994)}-{tale.number(1, 12):02d}"
    return Person(
        township=tale.town,
        name=tale.new_name(),
        sex=tale.pick((Sex.FEMALE, Sex.MALE, Sex.MALE)),
        birth=birth,
        ethnicity=tale.pick(("汉族", "汉族", "汉族", "回族")),
        education=tale.pick(("初中", "高中", "中专", "大专", "本科")),
        post=f"{village.name}{category.label}",
        has_fixed_wage=category in WITH_WAGE,
        category=category,
        party=tale.pick((Party.CPC, Party.CPC, Party.MASS, Party.NONE)),
        village=village,
        id_number=invented_id(f"{birth[:4]}{birth[5:]}{tale.number(1, 28):02d}{index:03d}"),
        phone=f"138000{tale.number(0, 99_999):05d}",
    )


def invented_id(digits: str) -> str:
    """An identity number of no region (000000) whose check digit is wrong."""
    said = "000000" + digits
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    remainder = sum(int(digit) * weight for digit, weight in zip(said, weights, strict=True)) % 11
    return said + "10X98765432"[(remainder + 1) % 11]


def _mandate(tale: Tale, person: Person, seat: District | None, **more: object) -> Mandate:
    values: dict[str, object] = {"level": Level.TOWNSHIP, "started_on": TERM_BEGAN} | more
    term = tale.terms[Level(str(values["level"]))]
    return Mandate(person=person, district=seat, term=term, **values)


def _term(tale: Tale, level: Level) -> Term:
    term = Term(township=tale.town, level=level, number=TERMS[level], began_on=TERM_BEGAN)
    return begin_term(term=term, by=tale.by)


def tell_higher_seats(tale: Tale) -> None:
    """County and city seats: some held by nobody of the township's own deputies."""
    size = tale.size
    outside = [_person(tale, 900 + index) for index in range(size.outside)]
    own = [mandate.person for mandate in tale.mandates][1:]
    levels = [Level.CITY] * size.city_seats + [Level.COUNTY] * size.county_seats
    holders = [outside[0], *own[: size.city_seats - 1], *outside[1:], *own[size.city_seats :]]
    for level, holder in zip(levels, holders, strict=False):
        tale.mandates.append(_mandate(tale, holder, None, level=level))


def tell_groups(tale: Tale) -> None:
    """Every deputy in a group, but for the last two; the leaders come first."""
    persons = list({m.person.pk: m.person for m in tale.mandates}.values())[:-2]
    count, vices = tale.size.groups, tale.size.vice_leaders
    parts = [GroupPart.LEADER] * count + [GroupPart.VICE] * vices
    parts += [GroupPart.MEMBER] * (len(persons) - len(parts))
    seats: list[list[tuple[Person, GroupPart]]] = [[] for _ in range(count)]
    for seat, person, part in zip(cycle(seats), persons, parts, strict=False):
        seat.append((person, part))
    for index, members in enumerate(seats):
        village = tale.villages[index % len(tale.villages)]
        group = Group(
            township=tale.town,
            name=f"第{'一二三四五六七八九十'[index]}代表小组",
            area=village.name,
            home=tale.homes[index % len(tale.homes)],
            founded_on=date(2022, 1, 20),
        )
        roles = [GroupRole(group=group, person=p, part=part) for p, part in members]
        tale.groups.append(found_group(group=group, roles=roles, villages=[village], by=tale.by))


def tell_change(tale: Tale, year: int) -> None:
    """One deputy moves away in March, the district elects another in June."""
    gone = next(
        mandate for mandate in reversed(tale.mandates)
        if mandate.level == Level.TOWNSHIP and mandate.ended_on is None and not mandate.by_election
    )  # fmt: skip
    end_mandate(mandate=gone, on=date(year, 3, 12), reason=EndReason.MOVED, by=tale.by)
    person = _person(tale, 950 + year % 50)
    new = _mandate(tale, person, gone.district, started_on=date(year, 6, 20), by_election=True)
    elect_deputies(mandates=[new], township=tale.town.pk, by=tale.by)
    tale.mandates.append(new)
    role = gone.person.group_roles.get()
    leave_group(role=role, on=date(year, 3, 12), by=tale.by)
    joined = GroupRole(
        group=role.group, person=person, part=GroupPart.MEMBER, since=date(year, 6, 20)
    )
    join_group(role=joined, by=tale.by)
