"""`daibiao slots FILE --json`: the quantity slots of a text; no database."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from daibiao.documents.reading import read
from daibiao.ops.output import answer, say
from daibiao.prose.slots import Slot, find_slots
from daibiao.reports.bind import bind
from daibiao.reports.clues import CLUES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="要看的文稿（.txt .docx）")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    text = read(args.file)
    slots = find_slots(text)
    figures = [binding.figure for binding in bind(text, slots, CLUES)]
    if args.json:
        answer({"slots": documents(slots, figures)})
        return 0
    for slot, figure in zip(slots, figures, strict=True):
        say(f"{slot.start:>6}  {slot.text}\t{slot.verb} {slot.counted}\t{figure or '—'}")
    return 0


def documents(slots: Sequence[Slot], figures: Sequence[str | None]) -> list[dict[str, Any]]:
    return [asdict(s) | {"figure": f} for s, f in zip(slots, figures, strict=True)]
