"""Where the shared samples lie; without them a test says so loudly, and fails under CI."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


def shared() -> Path:
    """The folder of the shared samples: DAIBIAO_SHARED, else ../shared beside the project."""
    folder = Path(os.environ.get("DAIBIAO_SHARED") or PROJECT.parent / "shared")
    if folder.is_dir():
        return folder
    message = f"SHARED SAMPLES MISSING: {folder} does not exist; set DAIBIAO_SHARED"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)
