"""`daibiao proofread FILE --town CODE`: the same, and each number against the registers."""

from __future__ import annotations

import argparse
from datetime import date

from daibiao.documents.reading import read
from daibiao.ops.commands import proofread as without_town
from daibiao.ops.commands.proofread import tell
from daibiao.ops.town import day, period, town_of, year
from daibiao.proofreading.run import proofread
from daibiao.reports.evidence import facts_of
from daibiao.reports.queries import wanted
from daibiao.reports.years import title_year


def add_arguments(parser: argparse.ArgumentParser) -> None:
    without_town.add_arguments(parser)
    parser.add_argument("--town", required=True, metavar="CODE", help="拿这个乡镇的台账来对")
    parser.add_argument("--year", type=year, metavar="YYYY", help="年度；不写就取标题里的年份")
    parser.add_argument("--as-of", type=day, metavar="DATE", help="截至哪一天，如 2025-11-20")


def run(args: argparse.Namespace) -> int:
    text = read(args.file)
    town = town_of(args.town)
    args.year = args.year or title_year(text) or date.today().year  # noqa: DTZ011  the office's own day
    asked = wanted(town, args.year, period(town, args))
    return tell(proofread(text, facts_of(text, asked)), as_json=args.json)
