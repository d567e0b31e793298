"""One way of reading a workbook of opinions, in a process of its own.

    python bench/ways.py WAY FILE

Ways: calamine (values of every sheet, nothing else), preview, commit (of an empty office; the
whole import from file to database), again (the same file once more: nothing may change).
Prints one JSON document: seconds, seconds of processor, peak memory in MiB, rows written.
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

Took = tuple[float, float]


class Clock:
    """Seconds that went by, and seconds of processor: on a shared machine the latter hold still."""

    def __init__(self) -> None:
        self.clock = Clock(), time.process_time()

    def took(self) -> Took:
        wall, cpu = self.began
        return time.perf_counter() - wall, time.process_time() - cpu


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


def calamine(file: Path) -> Took:
    clock = Clock()
    book = CalamineWorkbook.from_path(str(file))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return clock.took()


def wish(file: Path) -> Wish:
    return Wish(township=empty_office(), year=YEAR, files=[(file.name, file)])


def timed_preview(file: Path) -> Took:
    wanted = wish(file)
    clock = Clock()
    preview(wish=wanted)
    return clock.took()


def timed_commit(file: Path) -> Took:
    wanted = wish(file)
    clock = Clock()
    verdict = confirm(wish=wanted, by=Author.operator())
    took = clock.took()
    if verdict.to_look_at:
        raise SystemExit(f"rows wait: {verdict.counts}")
    return took


def timed_again(file: Path) -> Took:
    wanted = wish(file)
    confirm(wish=wanted, by=Author.operator())
    clock = Clock()
    verdict = confirm(wish=wanted, by=Author.operator())
    took = clock.took()
    if verdict.counts["new"] or verdict.counts["changed"]:
        raise SystemExit(f"the second import changed something: {verdict.counts}")
    return took


WAYS: dict[str, Callable[[Path], Took]] = {
    "calamine": calamine,
    "preview": timed_preview,
    "commit": timed_commit,
    "again": timed_again,
}


def main() -> None:
    way, file = sys.argv[1], Path(sys.argv[2])
    seconds, cpu = WAYS[way](file)
    written = Opinion.objects.count() if way in {"commit", "again"} else None
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak(), "written": written}))
    connection.close()
    FOLDER.cleanup()


if __name__ == "__main__":
    main()
