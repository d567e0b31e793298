"""Logging in and out."""

from __future__ import annotations

from django.contrib.auth import login, logout
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

KEPT = 7 * 24 * 60 * 60  # seconds: this computer is used by one person only


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "POST"])
def log_in(request: HttpRequest) -> HttpResponse:
    """Everybody may knock; who is in already goes on."""
    target = _target(request)
    if request.method == "GET" and request.user.is_authenticated:
        return redirect(target)
    form = AuthenticationForm(request, data=request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = form.get_user()
        last = user.last_login
        login(request, user)
        request.session["last_login"] = last.isoformat() if last else ""
        if "keep" in request.POST:
            request.session.set_expiry(KEPT)
        return redirect(target)
    context = {"form": form, "next": target, "wrong": form.is_bound and not form.is_valid()}
    return render(request, "web/login.html", context)


@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("/login/")


def _target(request: HttpRequest) -> str:
    asked = request.POST.get("next") or request.GET.get("next") or "/"
    is_ours = url_has_allowed_host_and_scheme(asked, {request.get_host()})
    return asked if is_ours else "/"
