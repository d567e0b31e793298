"""Amounts typed in the other unit than their column: 110000 under 万元, 6.5 under 元."""

from __future__ import annotations

from statistics import median

from daibiao.exchange.headers import Heading
from daibiao.exchange.layouts.body import Body
from daibiao.lib import amounts

_FAR = 300


def odd_amounts(headings: dict[str, Heading], body: Body) -> dict[int, str]:
    """Row → field of every amount far from the others of its column, its unit being left out."""
    odd: dict[int, str] = {}
    for name, heading in headings.items():
        plain = _plain_numbers(body, heading.column)
        if len(plain) < 2:
            continue
        in_myriads = "万" in heading.unit
        middles = _middles_of_others([value for _, value in plain])
        for (at, value), middle in zip(plain, middles, strict=True):
            if (in_myriads and value > middle * _FAR) or (not in_myriads and value < middle / _FAR):
                odd[at] = name
    return odd


def _middles_of_others(values: list[float]) -> list[float]:
    """For each value the median of the others; one median serves where there are many."""
    if len(values) > 50:
        return [median(values)] * len(values)
    return [median(values[:i] + values[i + 1 :]) for i in range(len(values))]


def _plain_numbers(body: Body, index: int) -> list[tuple[int, float]]:
    found = []
    for at, raw in body.cells(index):
        amount = amounts.read(raw)
        if amount.value and not amount.myriad and not amount.unit.startswith("元"):
            found.append((at, float(amount.value)))
    return found
