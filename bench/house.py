"""Importing this sets Django up on a folder of its own, which `FOLDER.cleanup()` removes."""

from __future__ import annotations

import os
import tempfile

import django

FOLDER = tempfile.TemporaryDirectory(prefix="daibiao-bench-")
os.environ["DAIBIAO_DATA"] = FOLDER.name
os.environ["DJANGO_SETTINGS_MODULE"] = "daibiao.settings"
django.setup()
