"""Sixteen processes write at once: the product's SQLite settings beside Django's own.

    python bench/writers.py [--writers 16] [--each 300]

Each transaction reads a row, adds one and changes the first: the pattern that locks. Prints the
transactions per second and how many were told "database is locked".
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, OperationalError, connection, transaction

from daibiao.configuration import sqlite

SETTINGS = {
    "Django's defaults": lambda path: {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
    },
    "daibiao (WAL, IMMEDIATE, FULL)": sqlite,
}


def start(database: dict[str, Any]) -> None:
    settings.configure(DATABASES={DEFAULT_DB_ALIAS: database}, USE_TZ=True)
    django.setup()


def write(database: dict[str, Any], each: int, failed: Any) -> None:
    start(database)
    for _ in range(each):
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SELECT n FROM counter WHERE id = 1")
                cursor.execute("INSERT INTO entry (text) VALUES ('一条')")
                cursor.execute("UPDATE counter SET n = n + 1 WHERE id = 1")
        except OperationalError:
            with failed.get_lock():
                failed.value += 1


def create(database: dict[str, Any]) -> None:
    start(database)
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE counter (id integer primary key, n integer)")
        cursor.execute("CREATE TABLE entry (id integer primary key, text text)")
        cursor.execute("INSERT INTO counter VALUES (1, 0)")


def run(name: str, writers: int, each: int) -> tuple[float, int]:
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        database = SETTINGS[name](Path(folder) / "bench.sqlite3")
        maker = spawn.Process(target=create, args=(database,))
        maker.start()
        maker.join()
        failed = spawn.Value("i", 0)
        crowd = [spawn.Process(target=write, args=(database, each, failed)) for _ in range(writers)]
        begun = time.perf_counter()
        for process in crowd:
            process.start()
        for process in crowd:
            process.join()
        return time.perf_counter() - begun, int(failed.value)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--writers", type=int, default=16)
    parser.add_argument("--each", type=int, default=300)
    args = parser.parse_args()
    wanted = args.writers * args.each
    for name in SETTINGS:
        seconds, failed = run(name, args.writers, args.each)
        done = wanted - failed
        print(
            f"{name:32} {done / seconds:8.0f} tx/s  locked {failed:5} of {wanted}  {seconds:6.1f} s"
        )


if __name__ == "__main__":
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    main()
