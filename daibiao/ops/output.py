"""What a command says: one JSON document or plain lines on stdout, progress on stderr."""

from __future__ import annotations

import io
import json
import sys
from typing import Any


def use_utf8() -> None:
    """Both streams speak UTF-8 whatever the machine's locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def progress(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def answer(document: dict[str, Any]) -> None:
    """The one JSON document of `--json`."""
    say(json.dumps(document, ensure_ascii=False, indent=2))
