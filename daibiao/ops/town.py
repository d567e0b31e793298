"""Which town and year a command is about."""

from __future__ import annotations

import argparse
from datetime import date

from daibiao.lib.periods import Period
from daibiao.lib.refusal import Refused
from daibiao.places.models import Township
from daibiao.places.queries import period_of

FIRST_YEAR, LAST_YEAR = 1954, 2200  # the first people's congresses; a typing error


class UnknownTown(Refused):
    """No town has that code."""


def add_town_year(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--town", required=True, metavar="CODE", help="乡镇代码")
    parser.add_argument("--year", required=True, type=year, metavar="YYYY", help="年度")
    parser.add_argument("--as-of", type=day, metavar="DATE", help="截至哪一天，如 2025-11-20")


def town_of(code: str) -> Township:
    """Raises UnknownTown with the towns that there are."""
    town = Township.objects.filter(code=code).first()
    if town is None:
        codes = list(Township.objects.order_by("code").values_list("code", flat=True)[:8])
        known = "、".join(codes) if codes else "还没有建乡镇，请先运行 daibiao town"
        raise UnknownTown(f"没有代码为“{code}”的乡镇。现有：{known}。")
    return town


def period(town: Township, args: argparse.Namespace) -> Period:
    """The days that the options ask for. Raises Refused for a cut-off day before the period."""
    try:
        return period_of(town, args.year, as_of=args.as_of)
    except ValueError as error:
        first = period_of(town, args.year).first
        raise Refused(f"截至日 {args.as_of} 早于统计期的第一天 {first}，请改 --as-of。") from error


def year(said: str) -> int:
    if not (said.isascii() and said.isdigit() and FIRST_YEAR <= int(said) <= LAST_YEAR):
        raise argparse.ArgumentTypeError(f"年度“{said}”不对，请写四位数字，如 2025")
    return int(said)


def day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"日期“{said}”不对，请写成 2025-11-20") from error
