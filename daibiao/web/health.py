"""`/healthz`: whether the database and the folder of uploads answer."""

from __future__ import annotations

import os

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from daibiao.places.models import Township

# what watches compares the answer letter by letter
TIGHT = {"separators": (",", ":")}


def healthz(request: HttpRequest) -> JsonResponse:
    """200 and {"ok":true}, or 503 with what does not answer."""
    del request
    broken = [name for name, works in (("database", _database()), ("files", _files())) if not works]
    if broken:
        return JsonResponse({"ok": False, "broken": broken}, status=503, json_dumps_params=TIGHT)
    return JsonResponse({"ok": True}, json_dumps_params=TIGHT)


def _database() -> bool:
    try:
        connection.ensure_connection()
        Township.objects.exists()
    except DatabaseError:
        return False
    return True


def _files() -> bool:
    folder = settings.MEDIA_ROOT
    return os.path.isdir(folder) and os.access(folder, os.R_OK | os.W_OK)  # noqa: PTH112
