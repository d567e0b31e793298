from __future__ import annotations

from pathlib import Path

import pytest
from django.db import OperationalError
from django.test import Client
from pytest_django import Settings

pytestmark = pytest.mark.django_db


def test_all_is_well(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    answer = Client().get("/healthz")
    assert (answer.status_code, answer.content) == (200, b'{"ok":true}')


def test_a_missing_folder_is_named(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "gone"
    answer = Client().get("/healthz")
    assert answer.status_code == 503
    assert answer.json() == {"ok": False, "broken": ["files"]}


def test_a_database_that_does_not_answer_is_named(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent() -> None:
        raise OperationalError("gone")

    settings.MEDIA_ROOT = tmp_path
    monkeypatch.setattr("daibiao.web.health.connection.ensure_connection", silent)
    answer = Client().get("/healthz")
    assert answer.status_code == 503
    assert answer.json() == {"ok": False, "broken": ["database"]}
