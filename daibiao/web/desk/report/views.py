"""The annual report as a page: figures open to their rows, what nobody counted stays open."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from daibiao.documents.html import fragment
from daibiao.reports.compose import compose
from daibiao.reports.forms import ANNUAL
from daibiao.reports.queries import wanted
from daibiao.web.desk.access import desk_of


@require_safe
def report(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    composed = compose(ANNUAL, wanted(desk.town, desk.year, desk.period))
    context = {
        "desk": desk,
        "composed": composed,
        # every word of the paper was escaped by documents.html
        "paper": mark_safe(fragment(composed.paper, _address)),  # noqa: S308
        "bound": len(composed.bound),
    }
    return render(request, "desk/report.html", context)


def _address(code: str) -> str:
    return reverse("figure", args=[code])
