"""All registers, and one of them as a list."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from daibiao.catalogue import BY_SLUG, REGISTERS
from daibiao.web.desk.access import desk_of
from daibiao.web.desk.paging import Page
from daibiao.web.desk.registers.listing import found, lines, shown_columns, year_path

ROWS_A_PAGE = 50
LONGEST_SEARCH = 40


@require_safe
def registers(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    counted = [(r, found(r, desk.town, year=desk.year, words="").count()) for r in REGISTERS]
    return render(request, "desk/registers.html", {"desk": desk, "registers": counted})


@require_safe
def register(request: HttpRequest, slug: str) -> HttpResponse:
    desk = desk_of(request)
    if slug not in BY_SLUG:
        raise Http404
    book = BY_SLUG[slug]
    words = request.GET.get("q", "").strip()[:LONGEST_SEARCH]
    every_year = "all" in request.GET
    year = None if every_year else desk.year
    rows = found(book, desk.town, year=year, words=words)
    page = Page.asked(request, rows.count(), ROWS_A_PAGE)
    context = {
        "desk": desk,
        "book": book,
        "columns": shown_columns(book),
        "lines": lines(book, rows, page.stretch, year),
        "page": page,
        "words": words,
        "by_year": bool(year_path(book)),
        "every_year": every_year,
        "has_masked": any(column.restricted for column in shown_columns(book)),
    }
    return render(request, "desk/register.html", context)
