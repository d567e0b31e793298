"""Lay out the static files once per change: with digests in their names, and compressed."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from django.contrib.staticfiles.finders import get_finders
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage


def lay_out(static_root: Path, static_url: str) -> bool:
    """Fill `static_root` with what the pages use; return whether there was work."""
    stamp, mark = static_root / ".sources", digest_of_sources()
    if stamp.is_file() and stamp.read_text() == mark:
        return False
    shutil.rmtree(static_root, ignore_errors=True)
    laid_out = CompressedManifestStaticFilesStorage(location=static_root, base_url=static_url)
    for name, source in sources():
        with source.open(name) as file:
            laid_out.save(name, file)
    paths = {name: (laid_out, name) for name, _ in sources()}
    for _, _, problem in laid_out.post_process(paths):
        if isinstance(problem, Exception):
            raise problem
    stamp.write_text(mark)
    return True


def sources() -> Iterator[tuple[str, Storage]]:
    for finder in get_finders():
        for name, storage in finder.list([".*"]):
            yield str(name), storage


def digest_of_sources() -> str:
    digest = hashlib.sha256()
    for name, storage in sorted(sources(), key=lambda source: source[0]):
        digest.update(name.encode())
        with storage.open(name) as file:
            digest.update(file.read())
    return digest.hexdigest()
