"""Imports a folder into an empty town, and says where its figures differ from the truth."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

from daibiao.exchange.actions import Wish, confirm
from daibiao.exchange.desk import period_of
from daibiao.exchange.running import walk
from daibiao.exchange.verdicts import Verdict
from daibiao.figures.count import count
from daibiao.places.models import Township
from daibiao.registers.author import Author
from tests import truth


def imported(town: str, folder: Path) -> tuple[Township, Verdict]:
    """The town with every book of the folder in it, each suggestion taken."""
    here = truth.made(town)
    year = truth.read(town, "town.json")["year"]
    wish = Wish(township=here, year=year, files=walk([folder]), accept=True)
    return here, confirm(wish=wish, by=Author.operator())


def differences(town: str, here: Township) -> dict[str, tuple[Any, Any]]:
    """Figures that are not as the truth says: code → (counted, true)."""
    year = truth.read(town, "town.json")["year"]
    said = {f["code"]: f["value"] for f in truth.read(town, "truth.json")["figures"]}
    counted = count(Township.objects.filter(pk=here.pk), period_of(here, year))
    pairs = {code: (_plain(counted[code].value), value) for code, value in said.items()}
    return {code: pair for code, pair in pairs.items() if pair[0] != pair[1]}


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value
