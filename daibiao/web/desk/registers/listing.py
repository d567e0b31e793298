"""The rows of one register as a list: found, ordered, read with a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import CharField, ForeignKey, ManyToManyField, Model, Q, QuerySet, TextField

from daibiao.places.models import Township
from daibiao.registers.columns import Column
from daibiao.registers.register import Register
from daibiao.registers.standing import Standing
from daibiao.web.desk.registers.cells import READERS, cell, is_shown, path_of

NUMBERS = {"number", "money"}


@dataclass(frozen=True)
class Line:
    """`standing` is said only where the row is not counted as it stands."""

    cells: tuple[tuple[Column, str], ...]
    standing: str


def shown_columns(register: Register) -> tuple[Column, ...]:
    return tuple(c for c in register.columns if is_shown(register.slug, register.model, c))


def found(register: Register, town: Township, *, year: int | None, words: str) -> QuerySet[Model]:
    """The town's rows; of a book kept by date those of one year, if a year is said."""
    rows: QuerySet[Model] = register.model._default_manager.filter(**{register.township: town})
    if year_path(register) and year:
        rows = rows.filter(**{year_path(register): year})
    for word in words.split():
        rows = rows.filter(_contains(register, word))
    return rows.order_by(*([f"-{register.day}", "-pk"] if register.day else ["pk"]))


def year_path(register: Register) -> str:
    """The lookup of a row's year; empty for a stock, which has none."""
    if register.day:
        return f"{register.day}__year"
    return "year" if path_of(register.model, "year") else ""


def _contains(register: Register, word: str) -> Q:
    """In any column of words that everybody may read; masked columns are not searched."""
    asked = Q(pk__in=[])
    for column in register.columns:
        path = path_of(register.model, column.field)
        if column.restricted or not path:
            continue
        last = path[-1]
        if isinstance(last, CharField | TextField) and not last.choices:
            asked |= Q(**{f"{column.field}__icontains": word})
        elif isinstance(last, ForeignKey) and path_of(register.model, f"{column.field}__name"):
            asked |= Q(**{f"{column.field}__name__icontains": word})
    return asked


def lines(
    register: Register, rows: QuerySet[Model], stretch: slice, year: int | None
) -> list[Line]:
    columns = shown_columns(register)
    related = rows.select_related(*_joins(register, columns))
    related = related.prefetch_related(*_many(register, columns))
    said = year if year_path(register) else None
    return [_line(register, columns, row, said) for row in related[stretch]]


def _line(register: Register, columns: tuple[Column, ...], row: Model, year: int | None) -> Line:
    standing: object = row
    for name in register.standing.split("__"):
        standing = getattr(standing, name, Standing.CONFIRMED)
    said = "" if standing == Standing.CONFIRMED else str(Standing(str(standing)).label)
    return Line(tuple((column, cell(register.slug, row, column, year)) for column in columns), said)


def _joins(register: Register, columns: Iterable[Column]) -> Iterator[str]:
    """Linked rows that are read with the row itself."""
    if "__" in register.standing:
        yield register.standing.rpartition("__")[0]
    for column in columns:
        names = column.field.split("__")
        path = path_of(register.model, column.field)
        for depth, field in enumerate(path, start=1):
            if field.many_to_one or field.one_to_one:
                yield "__".join(names[:depth])


def _many(register: Register, columns: Iterable[Column]) -> Iterator[str]:
    for column in columns:
        known = READERS.get((register.slug, column.field))
        if known:
            yield from known[1]
            continue
        path = path_of(register.model, column.field)
        if path and (isinstance(path[-1], ManyToManyField) or path[-1].one_to_many):
            yield column.field
