"""`daibiao undo-import BATCH`: one import taken back as a whole."""

from __future__ import annotations

import argparse

from daibiao.exchange.actions import undo
from daibiao.ops.output import answer, say
from daibiao.registers.author import Author


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", type=int, metavar="BATCH", help="导入时给出的批号")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    undone = undo(batch=args.batch, by=Author.operator())
    if args.json:
        answer({"batch": undone.pk, "town": undone.township.code, "undone": True})
    else:
        say(f"第{undone.pk}批导入已整批撤销。")
    return 0
