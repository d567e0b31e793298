"""`daibiao report FILE -o OUT`: a past report becomes this year's."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from daibiao.documents.reading import read
from daibiao.ops.output import answer, progress, say
from daibiao.ops.town import add_town_year, period, town_of
from daibiao.reports.bind import Binding
from daibiao.reports.compose import Composed, Wanted, compose
from daibiao.reports.exporting import export, writer_for
from daibiao.reports.queries import wanted
from daibiao.reports.values import as_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="往年的报告，作模板（.txt .docx）")
    add_town_year(parser)
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="OUT",
        help="写到哪里（.docx .pdf .html .txt）",
    )
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    writer_for(args.out)
    town = town_of(args.town)
    asked = wanted(town, args.year, period(town, args))
    report = compose(read(args.file), asked)
    export(report.paper, args.out)
    if args.json:
        answer(document(report, asked, args.out))
    else:
        tell(report, args.out)
    return 1 if report.open or report.findings else 0


def document(report: Composed, asked: Wanted, out: Path) -> dict[str, Any]:
    return {
        "out": str(out),
        "bound": [_bound(binding, asked) for binding in report.bound],
        "open": [
            {"start": o.start, "end": o.end, "text": o.text, "why": o.why, "beside": list(o.beside)}
            for o in report.open
        ],
        "findings": [asdict(finding) for finding in report.findings],
    }


def _bound(binding: Binding, asked: Wanted) -> dict[str, Any]:
    counted = asked.values[str(binding.figure)]
    return {
        "start": binding.slot.start,
        "end": binding.slot.end,
        "figure": binding.figure,
        "value": as_json(counted.value),
        "unit": binding.slot.unit or counted.unit,
        "sure": binding.sure,
        "beside": [
            {"figure": code, "value": as_json(asked.values[code].value)}
            for code in binding.beside
            if code in asked.values
        ],
    }


def tell(report: Composed, out: Path) -> None:
    say(f"已写好：{out}")
    say(f"取自台账的数字 {len(report.bound)} 处，还空着 {len(report.open)} 处")
    say(f"要看的 {len(report.findings)} 处")
    for place in report.open:
        progress(f"空着  {place.text}  {place.why}")
    for finding in report.findings:
        progress(f"要看  {finding.quote}  {finding.message}")
