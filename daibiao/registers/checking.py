"""Checks of many rows at once, without a query per row: what full_clean would say of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import (
    BooleanField,
    CharField,
    CheckConstraint,
    DateField,
    DateTimeField,
    F,
    Field,
    ForeignKey,
    JSONField,
    Model,
    PositiveIntegerField,
    PositiveSmallIntegerField,
    Q,
    TextField,
)

Check = Callable[[Model], None]
LARGEST: dict[Any, int] = {PositiveSmallIntegerField: 32767, PositiveIntegerField: 2147483647}


def check(row: Model) -> None:
    """Raises ValidationError for a field or a row that may not be stored.

    Related rows are only asked to be there: that they exist is the database's own check.
    """
    for one in _checks(type(row)):
        one(row)


@lru_cache(maxsize=256)
def _checks(table: type[Model]) -> tuple[Check, ...]:
    own = [f for f in table._meta.concrete_fields if not f.primary_key and _needs_one(f)]
    constraints = [c for c in table._meta.constraints if isinstance(c, CheckConstraint)]
    return (*(_of_field(f) for f in own), *(_of_constraint(c) for c in constraints))


def _needs_one(field: Field[Any, Any]) -> bool:
    if isinstance(field, ForeignKey) and field.null:
        return False
    stamped = getattr(field, "auto_now_add", False) or getattr(field, "auto_now", False)
    return not stamped and not isinstance(field, BooleanField | JSONField)


def _of_field(field: Field[Any, Any]) -> Check:
    if isinstance(field, ForeignKey):
        return _related(field)
    plain = _plain_test(field)

    def one(row: Model) -> None:
        value = getattr(row, field.attname)
        if not plain(value):
            # the field itself would cut 1.5 down to 1 without a word
            if type(field) in LARGEST and isinstance(value, Decimal | float) and value % 1:
                raise ValidationError({field.name: f"{field.verbose_name}要写整数"})
            try:
                setattr(row, field.attname, field.clean(value, row))
            except ValidationError as error:
                raise ValidationError({field.name: error.messages}) from error

    return one


def _related(field: ForeignKey[Any, Any]) -> Check:
    def one(row: Model) -> None:
        if getattr(row, field.attname) is None and not field.is_cached(row):
            raise ValidationError({field.name: f"缺少{field.verbose_name}"})

    return one


def _plain_test(field: Field[Any, Any]) -> Callable[[Any], bool]:
    """True: the value is certainly right; False: the field itself must look at it."""
    if isinstance(field, CharField):
        return _short_text(field)
    if isinstance(field, TextField):
        return lambda value: isinstance(value, str) and bool(value or field.blank)
    if isinstance(field, DateField):
        day = datetime if isinstance(field, DateTimeField) else date
        return lambda value: type(value) is day or (value is None and field.null)
    if type(field) in LARGEST:
        largest = LARGEST[type(field)]
        return lambda v: (v is None and field.null) or (type(v) is int and 0 <= v <= largest)
    return lambda value: value is None and field.null


def _short_text(field: CharField[Any, Any]) -> Callable[[Any], bool]:
    choices = {value for value, _ in field.flatchoices} if field.choices else None
    checked = field._validators  # type: ignore[attr-defined]  # noqa: SLF001 - Django has no public way
    longest = field.max_length or 0

    def test(value: Any) -> bool:
        if value == "":
            return field.blank
        if not isinstance(value, str) or len(value) > longest or checked:
            return False
        return choices is None or value in choices

    return test


def _of_constraint(constraint: CheckConstraint) -> Check:
    def one(row: Model) -> None:
        if not holds(constraint.condition, row):
            raise ValidationError(constraint.get_violation_error_message())

    return one


def holds(condition: Any, row: Model) -> bool:
    """Whether a Q over the row's own columns holds; an unknown value breaks nothing, as in SQL."""
    answer = _truth(condition, row)
    return answer is None or answer


def _truth(condition: Any, row: Model) -> bool | None:
    if not isinstance(condition, Q):
        return _lookup(condition, row)
    answers = [_truth(child, row) for child in condition.children]
    answer = _all(answers) if condition.connector == Q.AND else _any(answers)
    return not answer if condition.negated and answer is not None else answer


def _all(answers: Iterable[bool | None]) -> bool | None:
    found = list(answers)
    return False if False in found else None if None in found else True


def _any(answers: Iterable[bool | None]) -> bool | None:
    found = list(answers)
    return True if True in found else None if None in found else False


COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "exact": lambda a, b: bool(a == b),
    "gte": lambda a, b: bool(a >= b),
    "lte": lambda a, b: bool(a <= b),
    "gt": lambda a, b: bool(a > b),
    "lt": lambda a, b: bool(a < b),
    "in": lambda a, b: a in b,
    "range": lambda a, b: bool(b[0] <= a <= b[1]),
}


def _lookup(pair: tuple[str, Any], row: Model) -> bool | None:
    name, _, lookup = pair[0].partition("__")
    value, other = _value(name, row), pair[1]
    if isinstance(other, F):
        other = _value(str(other.deconstruct()[1][0]), row)
    if lookup == "isnull":
        return (value is None) is bool(other)
    if value is None or other is None:
        return None
    return COMPARE[lookup or "exact"](value, other)


def _value(name: str, row: Model) -> Any:
    field = row._meta.get_field(name)
    return getattr(row, field.attname if isinstance(field, Field) else name)
