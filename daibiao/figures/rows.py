"""The rows behind a figure: what is counted, and that it adds up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F, QuerySet

from daibiao.figures.catalogue import BY_CODE
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import COUNT, Number
from daibiao.figures.source import Source
from daibiao.lib.periods import Period
from daibiao.places.models import Township

Given = int | str | Decimal | None


@dataclass(frozen=True)
class RowBehind:
    """One row: `gives` is its weight in a sum, or the thing that is counted once.

    `noted_as` are the (table, key) pairs under which an import may have noted its line.
    """

    id: int
    register: str
    date: date | None
    title: str
    gives: Given
    noted_as: tuple[tuple[str, int], ...]


def counted_by(figure: Figure) -> Figure:
    """The figure whose rows are shown: of a rate its numerator."""
    return BY_CODE[figure.numerator] if figure.kind is Kind.RATE else figure


def rows_behind(
    figure: Figure, townships: QuerySet[Township], period: Period
) -> Iterator[RowBehind]:
    shown = counted_by(figure)
    source = shown.source
    rows = shown.rows(townships, period).order_by(*_order(source)).values(**_read(shown))
    for row in rows.iterator(chunk_size=2000):
        yield _behind(source, row)


def adds_up(figure: Figure, rows: Iterable[RowBehind]) -> Number:
    """The figure's number (of a rate its numerator), measured again over its rows by hand."""
    return counted_by(figure).measure.of_rows(row.gives for row in rows)


def _order(source: Source) -> tuple[str, ...]:
    return (source.day, "pk") if source.day else ("pk",)


def _read(figure: Figure) -> dict[str, Any]:
    source = figure.source
    read: dict[str, Any] = {"key": F("pk"), "said": F(source.title)}
    if source.day:
        read["on"] = F(source.day)
    if source.subtitle:
        read["also_said"] = F(source.subtitle)
    if figure.measure is not COUNT:
        read["gives"] = figure.measure.of
    noted = {f"noted{n}": F(path) for n, (_, path) in enumerate(source.noted_as)}
    return read | noted


def _behind(source: Source, row: dict[str, Any]) -> RowBehind:
    noted = tuple(
        (table, row[f"noted{n}"])
        for n, (table, _) in enumerate(source.noted_as)
        if row[f"noted{n}"] is not None
    )
    return RowBehind(
        id=row["key"],
        register=source.register.slug if source.register else "",
        date=row.get("on"),
        title=_title(source, row),
        gives=row.get("gives", row["key"]),
        noted_as=noted,
    )


def _title(source: Source, row: dict[str, Any]) -> str:
    said = [str(row["said"] or "")]
    if source.register and source.subtitle:
        said.append(source.register.column(source.subtitle).label(row["also_said"]))
    return " ".join(words for words in said if words)
