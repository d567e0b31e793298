"""`daibiao figures`: the figures of a town's year."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from daibiao.figures.catalogue import BY_CODE, FIGURES
from daibiao.figures.count import Counted, Value, count
from daibiao.figures.figure import Figure, Kind
from daibiao.lib.periods import Period
from daibiao.lib.refusal import Refused
from daibiao.ops.aligned import aligned
from daibiao.ops.output import answer, say
from daibiao.ops.town import add_town_year, period, town_of
from daibiao.places.models import Township

NONE = "—"
RIGHT = frozenset({2})
HEADINGS = ("代码", "指标", "数值", "单位", "行数", "口径")


class UnknownFigure(Refused):
    """The catalogue has no figure of that code."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_town_year(parser)
    parser.add_argument(
        "--code", nargs="+", action="extend", default=[], metavar="CODE", help="只要这些指标"
    )
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    wanted = [figure_of(code) for code in args.code] or list(FIGURES)
    town = town_of(args.town)
    days = period(town, args)
    found = count(Township.objects.filter(pk=town.pk), days, wanted)
    if args.json:
        answer(document(town, args.year, days, found.values()))
    else:
        tell(town, days, found.values())
    return 0


def figure_of(code: str) -> Figure:
    """Raises UnknownFigure with figures of the same kind."""
    if code in BY_CODE:
        return BY_CODE[code]
    alike = [known for known in BY_CODE if known.partition(".")[0] == code.partition(".")[0]]
    hint = f"相近的有：{'、'.join(alike[:6])}" if alike else "全部代码见 daibiao figures"
    raise UnknownFigure(f"没有代码为“{code}”的指标。{hint}。")


def document(town: Township, year: int, days: Period, found: Iterable[Counted]) -> dict[str, Any]:
    return {
        "town": town.code,
        "name": town.name,
        "year": year,
        "from": days.first.isoformat(),
        "as_of": days.last.isoformat(),
        "figures": [_entry(counted) for counted in found],
    }


def _entry(counted: Counted) -> dict[str, Any]:
    figure = counted.figure
    return {
        "code": figure.code,
        "name": figure.name,
        "unit": figure.unit,
        "kind": figure.kind.value,
        "value": as_json(counted.value),
        "numerator": as_json(counted.numerator),
        "denominator": as_json(counted.denominator),
        "rows": counted.rows,
        "rule": figure.counts,
    }


def tell(town: Township, days: Period, found: Iterable[Counted]) -> None:
    say(f"{town.name}  {days.first} 至 {days.last}")
    rows = [(c.figure.code, c.figure.name, *_said(c), c.figure.counts) for c in found]
    for line in aligned([HEADINGS, *rows], right=RIGHT):
        say(line)


def _said(counted: Counted) -> tuple[str, str, str]:
    unit = "" if counted.figure.kind is Kind.NAME else counted.figure.unit
    return in_words(counted.value), unit, str(counted.rows)


def in_words(value: Value) -> str:
    if value is None:
        return NONE
    return "、".join(value) if isinstance(value, list) else str(value)


def as_json(value: Value) -> Any:
    """Whole numbers as integers, others as decimals of JSON."""
    if isinstance(value, Decimal):
        return float(value)
    return value
