"""The annual report of the story town: what each step takes, and the whole command from cold.

    python bench/report.py TEMPLATE [--times 20]

TEMPLATE is a past report (.txt or .docx). The story county is built into a folder of its own.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from django.db import connection

from bench.house import FOLDER
from daibiao.demo.county import Wish, tell
from daibiao.documents import docx, html, pdf, txt
from daibiao.documents.reading import read
from daibiao.places.models import Township
from daibiao.places.queries import period_of
from daibiao.reports.compose import compose
from daibiao.reports.exporting import export
from daibiao.reports.queries import wanted

CODE, YEAR = "qingshan", 2025


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("template", type=Path)
    parser.add_argument("--times", type=int, default=20)
    args = parser.parse_args()
    daibiao("init")
    tell(Wish(towns=1), lambda _: None)
    town = Township.objects.get(code=CODE)
    for name, step in steps(town, args.template).items():
        took = [timed(step) for _ in range(args.times + 1)]
        say(name, took[0], took[1:])
    for ending in ("docx", "pdf"):
        took = [timed(lambda end=ending: command(args.template, end)) for _ in range(6)]
        say(f"daibiao report -o {ending}", took[0], took[1:])
    connection.close()
    FOLDER.cleanup()


def steps(town: Township, template: Path) -> dict[str, Callable[[], object]]:
    """By name, what is done one after the other; each step is measured by itself."""
    period = period_of(town, YEAR)
    asked, text = wanted(town, YEAR, period), read(template)
    report = compose(text, asked)
    paper = report.paper
    folder = Path(FOLDER.name)
    return {
        "count every figure": lambda: wanted(town, YEAR, period),
        "read the template": lambda: read(template),
        "compose (bind, edit, proofread)": lambda: compose(text, asked),
        "document: docx": lambda: docx.write(paper),
        "document: pdf": lambda: pdf.write(paper),
        "document: html": lambda: html.write(paper),
        "document: txt": lambda: txt.write(paper),
        "count, compose, write docx": lambda: export(
            compose(text, wanted(town, YEAR, period)).paper, folder / "report.docx"
        ),
    }


def command(template: Path, ending: str) -> None:
    """The whole command in a process of its own; 1 says that a blank is open."""
    out = Path(FOLDER.name) / f"command.{ending}"
    daibiao("report", str(template), "--town", CODE, "--year", str(YEAR), "-o", str(out))


def daibiao(*words: str) -> None:
    line = [sys.executable, "-m", "daibiao", *words]
    done = subprocess.run(line, check=False, env=os.environ, capture_output=True)
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr.decode())


def timed(step: Callable[[], object]) -> float:
    began = time.perf_counter()
    step()
    return (time.perf_counter() - began) * 1000


def say(name: str, first: float, rest: list[float]) -> None:
    print(
        f"{name:32} first {first:8.1f} ms   median {statistics.median(rest):8.1f} ms"
        f"   worst {max(rest):8.1f} ms",
        flush=True,
    )


if __name__ == "__main__":
    main()
