"""Which rows a register of one town and year holds, read with a constant number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Count, F, Model, Q, QuerySet

from daibiao.exchange.outgoing.derived import ANNOTATED, DERIVED, OMITTED, PREFETCHED
from daibiao.lib.periods import Period
from daibiao.people.models import Person
from daibiao.places.models import Township
from daibiao.places.queries import period_of
from daibiao.registers.columns import Kind
from daibiao.registers.register import Register

AT_ONCE = 2000


def stream(register: Register, rows: QuerySet[Model]) -> Iterable[Model]:
    """Row by row, unless what belongs to the rows is fetched for all of them at once."""
    _, fetched = _joins(register)
    return rows if fetched else rows.iterator(chunk_size=AT_ONCE)


def rows_of(register: Register, township: Township, year: int) -> QuerySet[Model]:
    """The rows of the year's book in their order; a stock is shown whole."""
    rows: QuerySet[Model] = register.model._default_manager.filter(**{register.township: township})
    if register.day:
        rows = rows.filter(_in_year(register, period_of(township, year), year))
    elif "year" in {field.name for field in register.model._meta.concrete_fields}:
        rows = rows.filter(year=year)
    joined, fetched = _joins(register)
    rows = rows.select_related(*joined).prefetch_related(*sorted(fetched))
    rows = rows.annotate(**ANNOTATED.get(register.slug, {}))
    first = [F(register.day).asc(nulls_first=True)] if register.day else []
    return rows.order_by(*first, "pk")


def _in_year(register: Register, period: Period, year: int) -> Q:
    """A row whose own day or any later step falls into the year; undated rows are never lost."""
    first = min(period.first, date(year, 1, 1))
    last = max(period.last, date(year, 12, 31))
    asked = Q(**{f"{register.day}__isnull": True})
    for column in register.columns:
        if column.kind is Kind.DATE and column.field not in DERIVED.get(register.slug, {}):
            asked |= Q(**{f"{column.field}__range": (first, last)})
    return asked


def _joins(register: Register) -> tuple[set[str], set[str]]:
    """What is joined to each row, and what is fetched for all rows at once."""
    joined: set[str] = set()
    fetched = set(PREFETCHED.get(register.slug, ()))
    derived = DERIVED.get(register.slug, {}).keys() | OMITTED.get(register.slug, frozenset())
    derived |= ANNOTATED.get(register.slug, {}).keys()
    paths = [c.field for c in register.columns if c.field not in derived]
    for path in (*paths, register.standing):
        _join(register.model, path, joined, fetched)
    return joined, fetched


def _join(model: type[Model], path: str, joined: set[str], fetched: set[str]) -> None:
    walked: list[str] = []
    for name in path.split("__"):
        field: Any = model._meta.get_field(name)
        if not field.is_relation:
            return
        walked.append(name)
        model = field.related_model
        village = ["village"] if model is Person else []
        (joined if field.many_to_one or field.one_to_one else fetched).add(
            "__".join([*walked, *village])
        )


def namesakes(township: Township) -> frozenset[str]:
    """Names that several deputies of the town share."""
    named = Person.objects.filter(township=township).order_by().values("name")
    shared = named.annotate(holders=Count("pk")).filter(holders__gt=1)
    return frozenset(shared.values_list("name", flat=True))
