"""The vocabularies of this room: plain text, words parted by blanks, # begins a remark."""

from __future__ import annotations

from pathlib import Path


def words(name: str) -> tuple[str, ...]:
    """The words of `name`.txt, in the order of the file."""
    return tuple(word for line in _lines(name) for word in line.split())


def pairs(name: str) -> dict[str, str]:
    """The two-word lines of `name`.txt: the first word stands for the second."""
    return {line.split()[0]: line.split()[1] for line in _lines(name)}


def _lines(name: str) -> list[str]:
    text = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
