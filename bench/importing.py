"""Import of a year's opinions beside calamine alone and django-import-export, in the same run.

    python bench/importing.py [--rows 50000 200000] [--times 3] [--rival bare checked]

Each way runs in a process of its own, so that its peak of memory is its own. The database is SQLite
in a folder of its own, or the empty one that DATABASE_URL names. django-import-export is no
dependency of the program: where it is not installed its lines are left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.ledger import book, clean

HERE = Path(__file__).resolve().parent
NAMES = {
    "calamine": "calamine alone",
    "preview": "preview, nothing written",
    "commit": "import, from file to database",
    "again": "the same file again",
    "bare": "django-import-export, unchecked",
    "checked": "django-import-export, checked",
    "bare-dry": "  its dry run",
    "checked-dry": "  its dry run",
}
OURS = ("calamine", "preview", "commit", "again")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[50_000, 200_000])
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--ways", nargs="*", default=list(OURS), choices=OURS)
    parser.add_argument("--rival", nargs="*", default=["bare", "checked"])
    args = parser.parse_args()
    rivals = args.rival if importlib.util.find_spec("import_export") else []
    before: dict[str, float] = {}
    print("database:", "PostgreSQL" if os.environ.get("DATABASE_URL") else "SQLite")
    for rows in sorted(args.rows):
        with tempfile.TemporaryDirectory(prefix="daibiao-bench-") as folder:
            before = measure(rows, Path(folder), args, rivals, before)


def measure(
    rows: int, folder: Path, args: Any, rivals: list[str], before: dict[str, float]
) -> dict[str, float]:
    """Round by round, the ways in turn: what slows the machine for a while slows them all."""
    ledger, table = folder / "ledger.xlsx", folder / "clean.xlsx"
    in_a_process(book, ledger, rows)
    print(f"{rows:,} opinions, {ledger.stat().st_size / 2**20:.1f} MiB", flush=True)
    found: dict[str, list[dict[str, Any]]] = {}
    for _ in range(args.times):
        for way in args.ways:
            found.setdefault(way, []).append(run("ways.py", way, ledger))
    if rivals:
        in_a_process(clean, table, rows)
    for way in rivals:
        found[way] = [run("rival.py", way, table)]
    took = {way: statistics.median(one["cpu"] for one in runs) for way, runs in found.items()}
    for way, runs in found.items():
        tell(way, rows, runs, took)
        if way in before:
            print(f"{'':36}grew {took[way] / before[way]:.2f} times")
    return took


def in_a_process(write: Any, path: Path, rows: int) -> None:
    """The measured processes must not inherit this one's memory."""
    line = f"from bench.ledger import *; {write.__name__}(Path({str(path)!r}), {rows})"
    subprocess.run([sys.executable, "-c", line], cwd=HERE.parent, check=True)


def run(script: str, way: str, file: Path) -> dict[str, Any]:
    line = [sys.executable, str(HERE / script), way, str(file)]
    done = subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def tell(way: str, rows: int, runs: list[dict[str, Any]], took: dict[str, float]) -> None:
    """One line for one way: medians; the ratios are those of processor seconds."""
    wall = statistics.median(one["seconds"] for one in runs)
    most = max(one["peak"] for one in runs)
    line = f"  {NAMES[way]:34}{wall:7.1f} s  cpu {took[way]:7.1f} s {rows / took[way]:8,.0f} rows/s"
    line += f" {most:6,.0f} MiB"
    for other in ("calamine", "commit"):
        if other in took:
            line += f" {took[way] / took[other]:6.1f} × {other}"
    wrong = [one["written"] for one in runs if one["written"] not in (None, rows)]
    print(line + (f"  WRITTEN {wrong}" if wrong else ""), flush=True)


if __name__ == "__main__":
    main()
