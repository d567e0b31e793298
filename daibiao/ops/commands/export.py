"""`daibiao export REGISTER -o FILE.xlsx`: a register as a sheet that can be imported again."""

from __future__ import annotations

import argparse
from pathlib import Path

from daibiao.exchange.outgoing.sheet import export, register_named
from daibiao.ops.output import say
from daibiao.ops.town import town_of, year


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "register", metavar="REGISTER", help="哪本台账：代码或编号，如 opinions、G13"
    )
    parser.add_argument("--town", required=True, metavar="CODE", help="乡镇代码")
    parser.add_argument("--year", required=True, type=year, metavar="YYYY", help="年度")
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="FILE.xlsx", help="写到哪里（.xlsx）"
    )


def run(args: argparse.Namespace) -> int:
    register = register_named(args.register)
    count = export(register, town_of(args.town), args.year, args.out)
    say(f"已写好：{args.out}，{register.name}{count}行。")
    return 0
