"""A file is written as a whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

READABLE = 0o644  # the temporary file is private until it is whole


def write_whole(path: Path, content: bytes) -> None:
    """Raises OSError; then what stood there before still stands there."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        made.chmod(READABLE)
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
