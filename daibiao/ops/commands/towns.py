"""`daibiao towns`: which towns are there; nothing at all in an empty database."""

from __future__ import annotations

import argparse

from daibiao.ops.output import answer, say
from daibiao.places.models import Township


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    towns = list(Township.objects.order_by("code").values("code", "name"))
    if args.json:
        answer({"towns": towns})
        return 0
    for town in towns:
        say(f"{town['code']}\t{town['name']}")
    return 0
