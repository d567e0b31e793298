"""The pages that say no: in words, with a way back."""

from __future__ import annotations

from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from daibiao.web.desk.access import NoDesk, NotLoggedIn


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403; who is not logged in is asked to, and comes back to where they were going."""
    if isinstance(exception, NotLoggedIn):
        return redirect(f"/login/?{urlencode({'next': request.get_full_path()})}")
    why = str(exception) if isinstance(exception, PermissionDenied) else ""
    return render(
        request,
        "web/403.html",
        {"why": why, "has_desk": not isinstance(exception, NoDesk)},
        status=403,
    )


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that was not ours or waited too long."""
    del reason
    why = "页面放得太久，或者不是从本系统打开的。请回上一页刷新后再试。"
    return render(request, "web/403.html", {"why": why, "has_desk": True}, status=403)


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    del exception
    return render(request, "web/404.html", status=404)


def failed(request: HttpRequest) -> HttpResponse:
    return render(request, "web/500.html", status=500)
