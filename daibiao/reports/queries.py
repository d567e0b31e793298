"""What a report needs of the registers: every figure, the town's name, its homes."""

from __future__ import annotations

from decimal import Decimal

from daibiao.figures.count import Counted as Figure
from daibiao.figures.count import count
from daibiao.lib.periods import Period
from daibiao.places.models import Township
from daibiao.reports.compose import Wanted
from daibiao.reports.models import Template
from daibiao.reports.names import HOMES_FIGURE, Known
from daibiao.reports.values import Counted, Values


def wanted(township: Township, year: int, period: Period) -> Wanted:
    """The values of one town-year, counted in one pass."""
    figures = count(Township.objects.filter(pk=township.pk), period)
    homes = figures[HOMES_FIGURE].value
    known = Known(town=township.name, homes=homes if isinstance(homes, list) else ())
    return Wanted(known=known, year=year, cut_off=period.last, values=_values(figures))


def _values(figures: dict[str, Figure]) -> Values:
    return {code: _value(figure) for code, figure in figures.items()}


def _value(counted: Figure) -> Counted:
    number = counted.value if isinstance(counted.value, int | Decimal) else None
    figure = counted.figure
    return Counted(code=figure.code, name=figure.name, unit=figure.unit, value=number)


def newest_template(township: Township) -> Template | None:
    """The past report that this office writes from, if it has kept one."""
    return Template.objects.filter(township=township).first()
