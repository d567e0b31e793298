"""Word lists as data: one entry a line, columns parted by tabs, the last says why it is there."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `words/<name>.tsv`; blank lines and lines that begin with # are left out."""
    lines = (_HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def column(name: str, index: int = 0) -> tuple[str, ...]:
    return tuple(row[index] for row in rows(name))
