"""Personal data as it may be seen by everybody who reads a list."""

from __future__ import annotations

import re

SEEN_DIGITS = 7  # shorter numbers would be readable from what is left
_BETWEEN_NAMES = re.compile(r"([、，,;；\s]+)")


def mask_name(text: str) -> str:
    """王建国 → 王**; several names stay several."""
    parts = _BETWEEN_NAMES.split(text)
    return "".join(
        part if not part or _BETWEEN_NAMES.fullmatch(part) else part[0] + "*" * (len(part) - 1)
        for part in parts
    )


def mask_number(text: str) -> str:
    """13800001234 → 138****1234, whatever its length; a short one is hidden whole."""
    if len(text) <= SEEN_DIGITS:
        return "*" * len(text)
    return f"{text[:3]}****{text[-4:]}"


def mask_words(text: str) -> str:
    """Only that something is written there."""
    return "***" if text else ""
