"""One page of the rows behind a figure, with the line of the book each was read from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from django.db.models import Q, QuerySet

from daibiao.catalogue import BY_SLUG
from daibiao.exchange.models import ImportedRow
from daibiao.figures.figure import Figure
from daibiao.figures.rows import RowBehind, rows_behind
from daibiao.lib.masks import mask_name, mask_words
from daibiao.lib.periods import Period
from daibiao.places.models import Township
from daibiao.registers.columns import Kind


@dataclass(frozen=True)
class Evidence:
    """`gives` is shown where a row is more or other than one."""

    date: date | None
    title: str
    register: str
    register_name: str
    gives: object
    source: ImportedRow | None


def page_of_rows(
    figure: Figure, towns: QuerySet[Township], period: Period, stretch: slice
) -> list[Evidence]:
    """Two queries, however many rows the figure has."""
    rows = list(islice(rows_behind(figure, towns, period), stretch.start, stretch.stop))
    sources = _sources(rows)
    return [_shown(row, sources) for row in rows]


def _shown(row: RowBehind, sources: dict[tuple[str, int], ImportedRow]) -> Evidence:
    register = BY_SLUG.get(row.register)
    return Evidence(
        date=row.date,
        title=_masked(row),
        register=row.register,
        register_name=register.name if register else "",
        gives=row.gives,
        source=next((sources[key] for key in row.noted_as if key in sources), None),
    )


def _masked(row: RowBehind) -> str:
    """Titles that are names of residents or the facts of a case are personal data."""
    register = BY_SLUG.get(row.register)
    column = (
        next((c for c in register.columns if c.field == register.title), None) if register else None
    )
    if column is None or not column.restricted:
        return row.title
    return mask_name(row.title) if column.kind is Kind.NAMES else mask_words(row.title)


def _sources(rows: Sequence[RowBehind]) -> dict[tuple[str, int], ImportedRow]:
    wanted: dict[str, set[int]] = defaultdict(set)
    for table, key in _pairs(rows):
        wanted[table].add(key)
    if not wanted:
        return {}
    said = Q()
    for table, keys in wanted.items():
        said |= Q(table=table, row__in=keys)
    alive = ImportedRow.objects.filter(said, batch__undone_at=None).order_by("-pk")
    return {(row.table, row.row): row for row in alive}


def _pairs(rows: Iterable[RowBehind]) -> Iterable[tuple[str, int]]:
    return (pair for row in rows for pair in row.noted_as)
