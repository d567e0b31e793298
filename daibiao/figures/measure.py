"""How rows become a number: counted, added up, or counted once per thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from django.db.models import CharField, Count, F, Q, Sum, Value
from django.db.models.aggregates import Aggregate
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, Concat

Number = int | Decimal


class How(Enum):
    COUNT = "count"
    SUM = "sum"
    DISTINCT = "distinct"


@dataclass(frozen=True)
class Measure:
    """`of` is what one row gives: its weight in a sum, or the thing it stands for."""

    how: How
    of: Combinable

    def over(self, where: Q) -> Aggregate:
        """The aggregate over the rows for which the condition holds."""
        only = where or None
        if self.how is How.SUM:
            return Sum(self.of, filter=only)
        return Count(self.of, filter=only, distinct=self.how is How.DISTINCT)

    def of_rows(self, given: Iterable[object]) -> Number:
        """The same number from what the rows themselves give: the proof by hand."""
        said = [one for one in given if one is not None]
        if self.how is How.SUM:
            return plain(sum((Decimal(str(one)) for one in said), Decimal(0)))
        return len(set(said)) if self.how is How.DISTINCT else len(said)


COUNT = Measure(How.COUNT, F("pk"))


def total(*fields: str) -> Measure:
    """The sum of one field or of two over the rows; an empty field gives nothing."""
    if len(fields) == 1:
        return Measure(How.SUM, F(fields[0]))
    first, second = (Coalesce(F(field), 0) for field in fields)
    return Measure(How.SUM, first + second)


def total_of(expression: Combinable) -> Measure:
    return Measure(How.SUM, expression)


def distinct(*fields: str) -> Measure:
    """Each thing once; several fields name the thing together."""
    if len(fields) == 1:
        return Measure(How.DISTINCT, F(fields[0]))
    parts: list[Combinable] = []
    for field in fields:
        parts += [Cast(field, CharField()), Value("\u241f")]  # a sign that no name holds
    return Measure(How.DISTINCT, Concat(*parts))


def plain(number: Number | None) -> Number:
    """Whole numbers are integers; nothing at all is 0."""
    if number is None:
        return 0
    return int(number) if number == int(number) else number
