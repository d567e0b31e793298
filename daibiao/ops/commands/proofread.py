"""`daibiao proofread FILE`: what is wrong with a text; without `--town` no database is needed."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from daibiao.documents.reading import read
from daibiao.ops.output import answer, say
from daibiao.proofreading.rule import Finding
from daibiao.proofreading.run import proofread

LEVELS = {"error": "错误", "warning": "疑问", "hint": "提示"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="要校对的文稿（.txt .docx）")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    return tell(proofread(read(args.file)), as_json=args.json)


def tell(findings: tuple[Finding, ...], *, as_json: bool) -> int:
    """Print the findings; 1 when there is something to look at, else 0."""
    if as_json:
        answer({"findings": [asdict(finding) for finding in findings]})
    else:
        for found in findings:
            say(f"{found.start:>6}  {LEVELS[found.level]}  {found.message}")
        if not findings:
            say("没有发现问题。")
    return 1 if findings else 0
