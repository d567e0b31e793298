"""A counted value as the words of a blank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from daibiao.prose.slots import Slot

Number = int | Decimal

MULTIPLES = (("亿", 100_000_000), ("万", 10_000))
_ABOUT = "余多"


@dataclass(frozen=True, kw_only=True)
class Counted:
    """One figure of the report: its value is None where the base of a rate is 0."""

    code: str
    name: str
    unit: str
    value: Number | None


Values = Mapping[str, Counted]


def words_of(slot: Slot, counted: Counted) -> str | None:
    """Exact number and measure word as the blank has it, without 多 or 余; None for no value."""
    if counted.value is None:
        return None
    unit = "".join(sign for sign in slot.unit if sign not in _ABOUT)
    factor = next((times for word, times in MULTIPLES if unit.startswith(word)), 1)
    return plain(Decimal(counted.value) / factor) + unit


def plain(value: Number) -> str:
    """Digits without exponent, separator or trailing zeros: 58, 12.5, 0.3."""
    text = format(Decimal(value).normalize(), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def as_json(value: Number | None) -> int | float | None:
    """A whole number as int, any other as float."""
    if value is None or isinstance(value, int):
        return value
    return int(value) if value == value.to_integral_value() else float(value)
