"""Which township, and which stretch of days its year is."""

from __future__ import annotations

from datetime import date

from daibiao.lib.periods import Period
from daibiao.places.models import ReportYear, Township


def period_of(township: Township, year: int, *, as_of: date | None = None) -> Period:
    """The office's own period of the year, else the calendar year; `as_of` is another cut-off day.

    Raises ValueError where the cut-off day lies before the period.
    """
    own = ReportYear.objects.filter(township=township, year=year).first()
    period = Period(own.first, own.cut_off) if own else Period.year(year)
    return Period(period.first, as_of) if as_of else period
