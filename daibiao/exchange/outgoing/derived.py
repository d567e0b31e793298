"""Columns of a book that no field of its table holds: how each is derived from the row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import Case, DecimalField, Expression, F, Sum, Value, When, Window
from django.db.models.functions import Coalesce

from daibiao.activities.kinds.trainings import Training
from daibiao.exchange.outgoing.showing import Showing
from daibiao.households.kinds.households import Household, Pairing
from daibiao.people.kinds.groups import GroupPart
from daibiao.people.models import Group, Mandate, Person
from daibiao.registers.standing import Standing

Derive = Callable[[Any, Showing], Any]
YUAN: DecimalField[Any, Any] = DecimalField(max_digits=16, decimal_places=2)


def group_of(mandate: Mandate, _: Showing) -> str:
    return "、".join(str(role.group) for role in mandate.person.group_roles.all() if not role.left)


def leader(group: Group, showing: Showing) -> str:
    return _part(group, showing, GroupPart.LEADER)


def vice(group: Group, showing: Showing) -> str:
    return _part(group, showing, GroupPart.VICE)


def members(group: Group, showing: Showing) -> str:
    return _part(group, showing, GroupPart.MEMBER)


def _part(group: Group, showing: Showing, part: GroupPart) -> str:
    names = []
    for role in group.roles.all():
        if role.part == part:
            name = showing.person(role.person)
            names.append(f"{name}（已离任）" if role.left else name)
    return "、".join(names)


def member_count(group: Group, _: Showing) -> int | None:
    return len({role.person_id for role in group.roles.all() if not role.left}) or None


def area(group: Group, _: Showing) -> str:
    return group.area or "、".join(str(village) for village in group.villages.all())


def attended(training: Training, _: Showing) -> int | None:
    """Known only where both of its parts are."""
    if training.deputies is None or training.residents is None:
        return None
    return training.deputies + training.residents


def pairing(household: Household) -> Pairing | None:
    """The deputy who is in charge now; the last one noted where several are."""
    open_ones = [one for one in household.pairings.all() if one.until is None]
    return open_ones[-1] if open_ones else None


def deputy(household: Household, _: Showing) -> Person | None:
    found = pairing(household)
    return found.deputy if found else None


def since(household: Household, _: Showing) -> Any:
    found = pairing(household)
    return found.since if found else None


def income(kind: str) -> Derive:
    """The income of that kind in the year of the export."""

    def derive(household: Household, showing: Showing) -> Any:
        asked = [survey for survey in household.surveys.all() if survey.year == showing.year]
        return getattr(asked[0], kind) if asked else None

    return derive


def one_item(name: str) -> Derive:
    """A row whose text is one thing, even where it holds a semicolon."""

    def derive(row: Any, _: Showing) -> list[str]:
        return [getattr(row, name)]

    return derive


DERIVED: dict[str, dict[str, Derive]] = {
    "deputies": {"group": group_of},
    "groups": {
        "area": area,
        "leader": leader,
        "vice": vice,
        "members": members,
        "count": member_count,
    },
    "trainings": {"attended": attended},
    "opinions": {"content": one_item("content")},
    "households": {
        "income__wage": income("wage"),
        "income__business": income("business"),
        "income__property": income("property"),
        "income__transfer": income("transfer"),
        "deputy": deputy,
        "since": since,
    },
}

# columns of another layout of the same book, or another way to say what stands beside them
OMITTED: dict[str, frozenset[str]] = {
    "groups": frozenset({"member", "part", "member_phone", "member_village", "member_level"}),
    "trainings": frozenset({"composition"}),
}

PREFETCHED: dict[str, tuple[str, ...]] = {
    "deputies": ("person__group_roles__group",),
    "groups": ("roles__person__village", "villages"),
    "households": ("pairings__deputy__village", "surveys"),
}

CONFIRMED_AMOUNT = Case(
    When(
        standing=Standing.CONFIRMED,
        then=Coalesce(F("income"), Value(0), output_field=YUAN)
        - Coalesce(F("expense"), Value(0), output_field=YUAN),
    ),
    default=Value(0),
    output_field=YUAN,
)
# the balance after each line of the book; a void line changes nothing
ANNOTATED: dict[str, dict[str, Expression]] = {
    "funds": {
        "balance": Window(
            Sum(CONFIRMED_AMOUNT),
            order_by=[F("entered_on").asc(nulls_first=True), F("pk").asc()],
            output_field=YUAN,
        )
    },
}
