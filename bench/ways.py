"""One way of reading a workbook of opinions, in a process of its own: `python bench/ways.py WAY FILE`.

Ways: calamine (values of every sheet, nothing else), preview, commit (of an empty office; the
whole import from file to database), again (the same file once more: nothing may change).
Prints one JSON document: seconds, peak memory in MiB, rows written.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from django.core.management import call_command
from django.db import connection
from python_calamine import CalamineWorkbook

from bench.house import FOLDER
from bench.ledger import VILLAGES, YEAR
from daibiao.exchange.actions import Wish, confirm, preview
from daibiao.matters.models import Opinion
from daibiao.places.models import Township, Village
from daibiao.registers.author import Author


def peak() -> float:
    """The most memory that this process ever held, in MiB."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def empty_office() -> Township:
    call_command("migrate", verbosity=0)
    call_command("flush", interactive=False, verbosity=0)
    town = Township.objects.create(code="qingsui", name="青穗镇")
    Village.objects.bulk_create(Village(township=town, name=name) for name in VILLAGES)
    return town


def calamine(file: Path) -> float:
    began = time.perf_counter()
    book = CalamineWorkbook.from_path(str(file))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return time.perf_counter() - began


def wish(file: Path) -> Wish:
    return Wish(township=empty_office(), year=YEAR, files=[(file.name, file)])


def timed_preview(file: Path) -> float:
    wanted = wish(file)
    began = time.perf_counter()
    preview(wish=wanted)
    return time.perf_counter() - began


def timed_commit(file: Path) -> float:
    wanted = wish(file)
    began = time.perf_counter()
    verdict = confirm(wish=wanted, by=Author.operator())
    seconds = time.perf_counter() - began
    sys.stderr.write(f"{dict(verdict.counts)}\n")
    return seconds


def timed_again(file: Path) -> float:
    wanted = wish(file)
    confirm(wish=wanted, by=Author.operator())
    began = time.perf_counter()
    verdict = confirm(wish=wanted, by=Author.operator())
    seconds = time.perf_counter() - began
    if verdict.counts["new"] or verdict.counts["changed"]:
        raise SystemExit(f"the second import changed something: {verdict.counts}")
    return seconds


WAYS: dict[str, Callable[[Path], float]] = {
    "calamine": calamine,
    "preview": timed_preview,
    "commit": timed_commit,
    "again": timed_again,
}


def main() -> None:
    way, file = sys.argv[1], Path(sys.argv[2])
    seconds = WAYS[way](file)
    written = Opinion.objects.count() if way in {"commit", "again"} else None
    print(json.dumps({"seconds": seconds, "peak": peak(), "written": written}))
    connection.close()
    FOLDER.cleanup()


if __name__ == "__main__":
    main()
