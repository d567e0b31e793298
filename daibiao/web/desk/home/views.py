"""The first page of the desk."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from daibiao.figures.count import count
from daibiao.places.models import Township
from daibiao.web.desk.access import desk_of
from daibiao.web.desk.numbers.subjects import by_subject, first_page

QUICK = (
    ("opinions", "群众意见", "chat"),
    ("activities", "代表活动", "people"),
    ("trainings", "学习培训", "book"),
    ("receptions", "接待日", "calendar"),
    ("visits", "走访联系", "visit"),
    ("disputes", "矛盾纠纷", "scales"),
    ("suggestions", "代表建议", "flow"),
)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    counts = count(Township.objects.filter(pk=desk.town.pk), desk.period, first_page())
    last = request.session.get("last_login")
    context = {
        "desk": desk,
        "subjects": by_subject(counts),
        "quick": QUICK,
        "last_login": datetime.fromisoformat(last) if last else None,
    }
    return render(request, "desk/home.html", context)
