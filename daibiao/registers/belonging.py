"""A row may speak only of persons, homes, events … that exist and belong to its own township."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

AT_ONCE = 500


def links_of(table: type[models.Model]) -> list[models.ForeignKey[Any, Any]]:
    """The columns of a table that point at rows of other tables."""
    return [field for field in table._meta.concrete_fields if isinstance(field, models.ForeignKey)]


def refresh(rows: Sequence[models.Model]) -> None:
    """Take the keys of linked rows that were written after the rows were made."""
    for field in links_of(type(rows[0])):
        for row in rows:
            linked = field.get_cached_value(row, default=None)
            if linked is not None and getattr(row, field.attname) != linked.pk:
                setattr(row, field.name, linked)


def must_belong(rows: Sequence[models.Model], township: int) -> None:
    """Raises ValidationError where a linked row is missing or another township's.

    One query for each link and 500 linked rows, however many rows are asked about.
    """
    for field in links_of(type(rows[0])):
        keys = {getattr(row, field.attname) for row in rows}
        if None in keys and not field.null:
            raise ValidationError({field.name: f"{field.verbose_name}不能为空"})
        said = sorted(keys - {None})
        places = _townships_of(field.related_model, said)
        if len(places) < len(said):
            raise ValidationError({field.name: f"{field.verbose_name}没有登记过，请先登记"})
        if not set(places.values()) <= {None, township}:
            raise ValidationError({field.name: f"{field.verbose_name}属于另一个乡镇"})


def _townships_of(table: Any, keys: Sequence[int]) -> dict[int, int | None]:
    """The township of each row by its key; None where the table knows no townships."""
    knows = any(field.attname == "township_id" for field in table._meta.concrete_fields)
    where = "township_id" if knows else models.Value(None, output_field=models.IntegerField())
    found: dict[int, int | None] = {}
    for start in range(0, len(keys), AT_ONCE):
        rows = table._default_manager.filter(pk__in=keys[start : start + AT_ONCE])
        found |= dict(rows.values_list("pk", where))
    return found
