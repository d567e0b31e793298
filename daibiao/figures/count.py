"""All figures at once: one query for each source, however many figures and rows it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.aggregates import Aggregate

from daibiao.figures.catalogue import BY_CODE, FIGURES
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import COUNT, Number, plain
from daibiao.figures.source import Source
from daibiao.figures.when import When
from daibiao.lib.periods import Period
from daibiao.places.models import Township

Value = Number | str | list[str] | None
TENTH = Decimal("0.1")


@dataclass(frozen=True)
class Counted:
    """One figure's value and how many rows are behind it; of a rate also its two parts."""

    figure: Figure
    value: Value
    rows: int
    numerator: Number | None = None
    denominator: Number | None = None


Counts = dict[str, Counted]


def count(
    townships: QuerySet[Township], period: Period, figures: Sequence[Figure] = FIGURES
) -> Counts:
    """The figures over these townships together, in the order given."""
    found: Counts = {}
    for source, of_source in _by_source(figures).items():
        rows = source.rows(townships, period)
        found |= _numbers(of_source, rows.aggregate(**_aggregates(of_source, period)))
    found |= {f.code: _name(f, townships, period) for f in figures if f.kind is Kind.NAME}
    return _complete(found, figures)


def count_each(
    townships: QuerySet[Township], period: Period, figures: Sequence[Figure] = FIGURES
) -> dict[int, Counts]:
    """The same for each township by its key, in as many queries as one township takes.

    Names are left out: they are read township by township.
    """
    each: dict[int, Counts] = {pk: {} for pk in townships.values_list("pk", flat=True)}
    for source, of_source in _by_source(figures).items():
        rows = source.rows(townships, period).order_by().values(town=F(source.township))
        said = {row["town"]: row for row in rows.annotate(**_aggregates(of_source, period))}
        for pk in each:
            each[pk] |= _numbers(of_source, said.get(pk, {}))
    named = [figure for figure in figures if figure.kind is not Kind.NAME]
    return {pk: _complete(found, named) for pk, found in each.items()}


def rate(numerator: Number, denominator: Number) -> Decimal | None:
    """Per cent, half-up to one decimal; nothing where the base is 0."""
    if not denominator:
        return None
    return (Decimal(numerator) * 100 / Decimal(denominator)).quantize(TENTH, ROUND_HALF_UP)


def _by_source(figures: Iterable[Figure]) -> dict[Source, list[Figure]]:
    """The numbers among them, and those that a rate among them is made of."""
    wanted: dict[str, Figure] = {}
    for figure in figures:
        codes = [figure.numerator, figure.denominator]
        wanted |= {f.code: f for f in (BY_CODE[code] for code in codes if code)}
        if figure.kind in {Kind.STOCK, Kind.FLOW}:
            wanted[figure.code] = figure
    sources: dict[Source, list[Figure]] = {}
    for figure in wanted.values():
        sources.setdefault(figure.source, []).append(figure)
    return sources


def _aggregates(figures: Sequence[Figure], period: Period) -> dict[str, Aggregate]:
    asked = {name: COUNT.over(where(period)) for where, name in _conditions(figures).items()}
    for n, figure in enumerate(figures):
        if figure.measure is not COUNT:
            asked[f"value{n}"] = figure.measure.over(figure.where(period))
    return asked


def _conditions(figures: Sequence[Figure]) -> dict[When, str]:
    """Figures that count the same rows in different ways ask for the rows once."""
    conditions = dict.fromkeys(figure.where for figure in figures)
    return {where: f"rows{n}" for n, where in enumerate(conditions)}


def _numbers(figures: Sequence[Figure], said: Mapping[str, Any]) -> Counts:
    found: Counts = {}
    names = _conditions(figures)
    for n, figure in enumerate(figures):
        rows = said.get(names[figure.where]) or 0
        value = rows if figure.measure is COUNT else plain(said.get(f"value{n}"))
        found[figure.code] = Counted(figure, value, rows)
    return found


def _name(figure: Figure, townships: QuerySet[Township], period: Period) -> Counted:
    rows = list(figure.rows(townships, period))
    return Counted(figure, figure.read(rows) if figure.read else None, len(rows))


def _complete(found: Counts, figures: Iterable[Figure]) -> Counts:
    return {f.code: _rate(f, found) if f.kind is Kind.RATE else found[f.code] for f in figures}


def _rate(figure: Figure, found: Counts) -> Counted:
    above, below = found[figure.numerator], found[figure.denominator]
    numerator, denominator = _number(above), _number(below)
    return Counted(figure, rate(numerator, denominator), above.rows, numerator, denominator)


def _number(counted: Counted) -> Number:
    """Raises TypeError where a rate is made of a name."""
    if isinstance(counted.value, int | Decimal):
        return counted.value
    raise TypeError(f"{counted.figure.code} is no number")
