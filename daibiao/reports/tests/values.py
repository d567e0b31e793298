"""The truth of a sample town as values of a report."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

from daibiao.reports.compose import Wanted
from daibiao.reports.names import Known
from daibiao.reports.values import Counted
from tests.shared_samples import shared

TOWNS = ("qingsui", "wanglong", "shimochuan")


def truth(town: str) -> dict[str, Any]:
    path = shared() / "registers" / "dev" / town / "truth.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def wanted(town: str) -> Wanted:
    told = truth(town)
    figures = {figure["code"]: figure for figure in told["figures"]}
    cut_off = date.fromisoformat(told["period"][1])
    return Wanted(
        known=Known(town=figures["town.name"]["value"], homes=figures["homes.names"]["value"]),
        year=cut_off.year,
        cut_off=cut_off,
        values={code: counted(figure) for code, figure in figures.items()},
    )


def counted(figure: dict[str, Any]) -> Counted:
    value = figure["value"]
    number = Decimal(str(value)) if isinstance(value, int | float) else None
    return Counted(code=figure["code"], name=figure["name"], unit=figure["unit"], value=number)
