"""The invented clerks: one file each, words and forms as data."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from tests.clerks.hand import Form, Hand


def read_hand(path: Path) -> Hand:
    """One clerk's hand from its file."""
    said = tomllib.loads(path.read_text("utf-8"))
    forms = tuple(Form(**_frozen(form)) for form in said.pop("forms"))
    return Hand(forms=forms, **_frozen(said))


def _frozen(said: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in said.items()}


HANDS = tuple(read_hand(path) for path in sorted(Path(__file__).parent.glob("*.toml")))
