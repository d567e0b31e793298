"""What every builder needs: the values of one line as fields of a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.db.models import CharField, DateField, DecimalField, Model, TextField

from daibiao.catalogue import BY_SLUG
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft, Source
from daibiao.exchange.keys import key_of
from daibiao.exchange.lines import Name
from daibiao.lib.when import Month, Span
from daibiao.registers.standing import Standing

PARTS_OF_A_MONTH = {"中旬": 11, "下旬": 21, "下半月": 16}
LAST_DAYS = ("底", "末")
MORE = ["dissolved_on", "fate"]  # said by remarks, whatever the columns
Convert = Callable[[Any], Any]


@dataclass(slots=True)
class Said:
    """One line, its references looked up: what a builder makes rows of."""

    desk: Desk
    register: str
    source: Source
    values: dict[str, Any]
    standing: Standing = Standing.CONFIRMED
    facts: dict[str, Any] = field(default_factory=dict)
    lost: bool = False

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def text(self, name: str) -> str:
        return as_text(self.values.get(name))

    def day(self, name: str) -> dt.date | None:
        return first_of(self.values.get(name))

    def draft(self, row: Model, known: Model | None = None, **more: Any) -> Draft:
        return Draft(row, key_of(known or row, self.desk), self.source, known, **more)


def as_text(value: Any) -> str:
    """A value in a column of text."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, Name):
        return f"{value.text}（{value.note}）" if value.note else value.text
    if isinstance(value, tuple | list):
        joint = "、" if all(isinstance(part, Name) for part in value) else "；"
        return joint.join(as_text(part) for part in value)
    return str(value)


def first_of(value: Any) -> dt.date | None:
    """The first day of a day, a month, a span, several days."""
    if isinstance(value, dt.date):
        return value
    if isinstance(value, Span):
        return value.first
    if isinstance(value, Month):
        return day_in(value)
    if isinstance(value, tuple) and value:
        return first_of(value[0])
    return None


def last_of(value: Any) -> dt.date | None:
    """The last day of a span; None for one day."""
    return value.last if isinstance(value, Span) and value.last != value.first else None


def day_in(month: Month) -> dt.date:
    """The day by which a month without a day is kept."""
    if month.part in LAST_DAYS:
        return month.last
    return month.first.replace(day=PARTS_OF_A_MONTH.get(month.part, 1))


def same(value: Any) -> Any:
    return value


def as_decimal(value: Any) -> Any:
    return Decimal(str(value)) if isinstance(value, int | float) else value


def converter(field_: Any) -> Convert:
    """How a value becomes one of the table's field."""
    if isinstance(field_, DateField):
        return first_of
    if isinstance(field_, CharField | TextField):
        return as_text
    return as_decimal if isinstance(field_, DecimalField) else same


@lru_cache(maxsize=256)
def plan(slug: str, table: type[Model], prefix: str) -> dict[str, tuple[str, Convert]]:
    """For every column of the register that is a field of the table: which, and how."""
    own = _fields_of(table)
    found = {}
    names = [column.field for column in BY_SLUG[slug].columns] + MORE
    for name in names:
        short = name.removeprefix(prefix)
        if name.startswith(prefix) and short in own:
            found[name] = (short, converter(own[short]))
    return found


def fields(said: Said, table: type[Model], prefix: str = "") -> dict[str, Any]:
    """The line's values that are fields of the table, by their names there."""
    steps = plan(said.register, table, prefix)
    found = {}
    for name, value in said.values.items():
        step = steps.get(name)
        if step is not None and value is not None and value != ():
            found[step[0]] = step[1](value) if type(value) is not str else value
    day = BY_SLUG[said.register].day
    if day in steps and type(said.values.get(day)) is Month and "month_only" in _fields_of(table):
        found["month_only"] = True
    return found


@lru_cache(maxsize=256)
def _fields_of(table: type[Model]) -> dict[str, Any]:
    return {f.name: f for f in table._meta.concrete_fields if not f.primary_key}


def plain_row(said: Said, table: type[Model], **more: Any) -> Model:
    """A row of a table that belongs to the township itself."""
    own = _fields_of(table)
    given = fields(said, table) | more
    if "township" in own:
        given["township"] = said.desk.township
    if "standing" in own:
        given.setdefault("standing", said.standing)
    return table(**given)
