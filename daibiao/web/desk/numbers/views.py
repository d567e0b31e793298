"""All figures of the year, and the rows behind one."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from daibiao.figures.catalogue import BY_CODE
from daibiao.figures.count import count
from daibiao.figures.measure import How
from daibiao.figures.rows import counted_by
from daibiao.places.models import Township
from daibiao.web.desk.access import desk_of
from daibiao.web.desk.numbers.evidence import page_of_rows
from daibiao.web.desk.numbers.subjects import by_subject, subject_of
from daibiao.web.desk.paging import Page

ROWS_A_PAGE = 50


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    counts = count(Township.objects.filter(pk=desk.town.pk), desk.period)
    context = {"desk": desk, "subjects": by_subject(counts), "total": len(counts)}
    return render(request, "desk/figures.html", context)


@require_safe
def rows(request: HttpRequest, code: str) -> HttpResponse:
    desk = desk_of(request)
    if code not in BY_CODE:
        raise Http404
    figure, towns = BY_CODE[code], Township.objects.filter(pk=desk.town.pk)
    counted = count(towns, desk.period, [figure])[code]
    shown = counted_by(figure)
    page = Page.asked(request, counted.rows, ROWS_A_PAGE)
    context = {
        "desk": desk,
        "counted": counted,
        "subject": subject_of(figure),
        "page": page,
        "rows": page_of_rows(figure, towns, desk.period, page.stretch),
        "has_days": bool(shown.source.day),
        "is_sum": shown.measure.how is How.SUM,
        "parts": [BY_CODE[part] for part in (figure.numerator, figure.denominator) if part],
    }
    return render(request, "desk/rows.html", context)
