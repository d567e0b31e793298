"""The annual report as a page: figures open to their rows, what nobody counted stays open."""

from __future__ import annotations

from decimal import Decimal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from daibiao.documents.html import fragment
from daibiao.figures.count import Counts, count
from daibiao.places.models import Township
from daibiao.reports.compose import Composed, Wanted, compose
from daibiao.reports.forms import ANNUAL
from daibiao.reports.names import HOMES_FIGURE, Known
from daibiao.reports.values import Counted as Said
from daibiao.reports.values import Values
from daibiao.web.desk.access import Desk, desk_of


@require_safe
def report(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    composed = compose(ANNUAL, _wanted(desk))
    context = {
        "desk": desk,
        "composed": composed,
        # every word of the paper was escaped by documents.html
        "paper": mark_safe(fragment(composed.paper, _address)),  # noqa: S308
        "bound": _bound(composed),
    }
    return render(request, "desk/report.html", context)


def _address(code: str) -> str:
    return reverse("figure", args=[code])


def _wanted(desk: Desk) -> Wanted:
    counts = count(Township.objects.filter(pk=desk.town.pk), desk.period)
    homes = counts[HOMES_FIGURE].value
    known = Known(town=desk.town.name, homes=homes if isinstance(homes, list) else [])
    return Wanted(known=known, year=desk.year, cut_off=desk.period.last, values=_values(counts))


def _values(counts: Counts) -> Values:
    """The numbers among the figures; names are no numbers."""
    return {
        code: Said(code=code, name=c.figure.name, unit=c.figure.unit, value=c.value)
        for code, c in counts.items()
        if c.value is None or isinstance(c.value, int | Decimal)
    }


def _bound(composed: Composed) -> int:
    return len(composed.bound)
