"""What is known beside the text: counted numbers, the town's name, the year, the cut-off day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class BoundNumber:
    """A stretch of the text that states a counted figure; `end` is exclusive."""

    start: int
    end: int
    code: str
    name: str
    value: int | float | Decimal
    unit: str = ""


@dataclass(frozen=True)
class Facts:
    """Without facts (`NO_FACTS`) only the text itself is judged."""

    numbers: tuple[BoundNumber, ...] = ()
    town: str | None = None
    year: int | None = None
    cut_off: date | None = None


NO_FACTS = Facts()
