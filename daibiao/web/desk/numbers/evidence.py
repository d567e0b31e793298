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
from daibiao.figures.rows import RowBehind, counted_by, rows_behind
from daibiao.figures.source import Source
from daibiao.lib.periods import Period
from daibiao.places.models import Township
from daibiao.registers.columns import Column
from daibiao.web.desk.registers.cells import masked


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
    sources, column = _sources(rows), _column_of_titles(counted_by(figure).source)
    return [_shown(row, column, sources) for row in rows]


def _shown(
    row: RowBehind, column: Column | None, sources: dict[tuple[str, int], ImportedRow]
) -> Evidence:
    register = BY_SLUG.get(row.register)
    return Evidence(
        date=row.date,
        title=masked(row.title, column) if column and column.restricted else row.title,
        register=row.register,
        register_name=register.name if register else "",
        gives=row.gives,
        source=next((sources[key] for key in row.noted_as if key in sources), None),
    )


def _column_of_titles(source: Source) -> Column | None:
    """The column that the titles come from: names of residents are personal data."""
    columns = source.register.columns if source.register else ()
    own = source.title.rpartition("__")[2]
    return next((column for column in columns if column.field == own), None)


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
