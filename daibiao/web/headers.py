"""What every answer tells the browser it may do."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

# 'self' and nothing else: no script or style inside a page, nothing from another host;
# data: because the icons are masks inside icons.css; blob: for a photo made smaller on the phone
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
# the phone door records a voice and takes a photo; the place of a person is never asked
PERMISSIONS_POLICY = "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()"

Answer = Callable[[HttpRequest], HttpResponse]


def strict_headers(answer: Answer) -> Answer:
    """Middleware: the content security policy and the permissions policy on every answer."""

    def with_headers(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.headers.setdefault("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        return response

    return with_headers
