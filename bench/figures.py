"""All figures of one town-year beside bare SQL of the same counts, in the same run.

    python bench/figures.py [--rows 10000 1000000] [--towns 1] [--times 5]

SQLite in a file of its own, or the empty database that DATABASE_URL names. With `--towns 100` the
rows are spread over a hundred town-years, of which one is counted. Three ways to the same numbers:

    figures          every figure of the catalogue in one pass
    same statements  the statements of that pass alone, sent to the driver: what the database takes
    one by one       a bare SELECT for each number, as one would write them by hand
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.db.models import Q, QuerySet

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.house import FOLDER
from bench.town_year import FIRST, LAST, fill
from daibiao.figures.catalogue import FIGURES
from daibiao.figures.count import count
from daibiao.figures.figure import Kind
from daibiao.lib.periods import Period
from daibiao.places.models import Township

Statement = tuple[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 1_000_000])
    parser.add_argument("--towns", type=int, default=1)
    parser.add_argument("--times", type=int, default=5)
    args = parser.parse_args()
    call_command("migrate", verbosity=0)
    for rows in args.rows:
        measure(rows, args.towns, args.times)
    connection.close()
    FOLDER.cleanup()


def measure(rows: int, towns: int, times: int) -> None:
    call_command("flush", interactive=False, verbosity=0)
    begun = time.perf_counter()
    filled = [fill(f"town{n}", rows // towns) for n in range(towns)]
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    town, year = Township.objects.filter(pk=filled[towns // 2].pk), Period(FIRST, LAST)
    say(f"{connection.vendor}: {rows:,} rows in {towns} town-years, filled in {since(begun):.0f} s")
    with overheard() as pass_:
        count(town, year)
    bare = one_by_one(town, year)
    ways = {
        "figures": lambda: count(town, year),
        "same statements": lambda: replay(pass_),
        "one by one": lambda: replay(bare),
    }
    took = {name: statistics.median(timed(way) for _ in range(times)) for name, way in ways.items()}
    for name, seconds in took.items():
        ratio = took["figures"] / seconds
        asked = len(bare) if name == "one by one" else len(pass_)
        say(f"  {name:16}{asked:4} statements {seconds * 1000:9.1f} ms  figures / this {ratio:.2f}")


def one_by_one(town: QuerySet[Any], year: Any) -> list[Statement]:
    """A statement of its own for each number; a rate is a division of two of them."""
    with overheard() as heard:
        for figure in FIGURES:
            if figure.kind in {Kind.STOCK, Kind.FLOW}:
                figure.rows(town, year).order_by().aggregate(value=figure.measure.over(Q()))
    return heard


@contextmanager
def overheard() -> Iterator[list[Statement]]:
    """Every statement with its parameters, as it goes to the driver."""
    heard: list[Statement] = []

    def listen(execute: Callable[..., Any], sql: str, params: Any, *rest: Any) -> Any:
        heard.append((sql, params))
        return execute(sql, params, *rest)

    with connection.execute_wrapper(listen):
        yield heard


def replay(statements: list[Statement]) -> None:
    with connection.cursor() as cursor:
        for sql, params in statements:
            cursor.execute(sql, params)
            cursor.fetchall()


def timed(way: Callable[[], object]) -> float:
    begun = time.perf_counter()
    way()
    return since(begun)


def since(begun: float) -> float:
    return time.perf_counter() - begun


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
