"""What stands in a cell of a list: the column's declaration decides, personal data is masked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model

from daibiao.households.models import Household
from daibiao.lib.masks import mask_name, mask_number, mask_words
from daibiao.people.kinds.groups import GroupPart
from daibiao.people.models import Group
from daibiao.registers.columns import Column, Kind

Reader = Callable[[Any], object]


def _members(part: GroupPart) -> Reader:
    def read(group: Group) -> str:
        return joined(r.person for r in group.roles.all() if r.part == part and not r.left)

    return read


def _income(kind: str) -> Reader:
    def read(household: Household) -> object:
        surveys = list(household.surveys.all())
        return getattr(surveys[-1], kind) if surveys else None

    return read


def _pairing(name: str) -> Reader:
    def read(household: Household) -> object:
        pairings = [pairing for pairing in household.pairings.all() if pairing.until is None]
        return getattr(pairings[-1], name) if pairings else None

    return read


# columns of the paper book that are put together from other tables
READERS: dict[tuple[str, str], tuple[Reader, tuple[str, ...]]] = {
    ("groups", "leader"): (_members(GroupPart.LEADER), ("roles__person",)),
    ("groups", "vice"): (_members(GroupPart.VICE), ("roles__person",)),
    ("groups", "members"): (_members(GroupPart.MEMBER), ("roles__person",)),
    ("households", "income__wage"): (_income("wage"), ("surveys",)),
    ("households", "income__business"): (_income("business"), ("surveys",)),
    ("households", "income__property"): (_income("property"), ("surveys",)),
    ("households", "income__transfer"): (_income("transfer"), ("surveys",)),
    ("households", "deputy"): (_pairing("deputy"), ("pairings__deputy",)),
    ("households", "since"): (_pairing("since"), ("pairings__deputy",)),
    ("trainings", "attended"): (lambda row: (row.deputies or 0) + (row.residents or 0), ()),
}


def joined(things: Iterable[object]) -> str:
    return "、".join(str(thing) for thing in things)


def is_shown(slug: str, model: type[Model], column: Column) -> bool:
    """Columns that only an import knows (how a sheet says the same thing) are not listed."""
    return (slug, column.field) in READERS or bool(path_of(model, column.field))


def path_of(model: type[Model], field: str) -> list[Any]:
    """The fields that a lookup path runs through; empty where the table has no such path."""
    found: list[Any] = []
    table: Any = model
    for name in field.split("__"):
        try:
            found.append(table._meta.get_field(name))
        except (FieldDoesNotExist, AttributeError):
            return []
        table = found[-1].related_model
    return found


def cell(slug: str, row: Model, column: Column, year: int | None = None) -> str:
    """The words of one cell; days of that year are said without it."""
    known = READERS.get((slug, column.field))
    value = known[0](row) if known else _follow(row, column.field)
    words = in_words(value, column, year)
    return masked(words, column) if column.restricted else words


def _follow(row: Any, field: str) -> object:
    for name in field.split("__"):
        if row is None:
            return None
        row = getattr(row, name)
    return row


def in_words(value: object, column: Column, year: int | None) -> str:
    if value is None or value == "":
        return ""
    if column.choices:
        return column.label(value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return ("" if value.year == year else f"{value.year}年") + f"{value.month}月{value.day}日"
    if isinstance(value, int | Decimal):
        return f"{value.normalize():,f}" if isinstance(value, Decimal) else f"{value:,}"
    return joined(value.all()) if hasattr(value, "all") else str(value)


def masked(words: str, column: Column) -> str:
    if column.kind is Kind.NAMES:
        return mask_name(words)
    if column.kind in {Kind.PHONE, Kind.ID_NUMBER}:
        return mask_number(words)
    return mask_words(words)
