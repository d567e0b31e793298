"""A small office for tests: one township with villages, deputies and homes, and its workbooks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from daibiao.exchange.actions import Wish, confirm, preview
from daibiao.exchange.verdicts import Asked, SheetVerdict, Verdict
from daibiao.lib.sheets.table import SheetColumn, SheetRow, SheetTable, write
from daibiao.people.models import Mandate, Person
from daibiao.places.models import Home, Township, Village
from daibiao.registers.author import Author

BY = Author.operator()
DEPUTIES = (
    ("王春生", "东坡村"),
    ("李二梅", "上河村"),
    ("赵铁柱", "下河村"),
    ("陈小满", "东坡村"),
    ("陈小满", "下河村"),
)
OPINIONS = ("日期", "接待代表", "反映人", "所在村", "反映内容", "处理方式", "办理结果", "备注")


def office() -> Township:
    """青山镇 with three villages, five deputies (two of one name) and two homes."""
    here = Township.objects.create(code="qingshan", name="青山镇")
    names = ("东坡村", "上河村", "下河村")
    villages = {name: Village.objects.create(township=here, name=name) for name in names}
    for name, village in DEPUTIES:
        person = Person.objects.create(township=here, name=name, village=villages[village])
        Mandate.objects.create(person=person, level="township", started_on=date(2021, 11, 1))
    Home.objects.create(township=here, name="镇机关人大代表之家", level="township")
    Home.objects.create(
        township=here, name="东坡村人大代表之家", level="village", village=villages["东坡村"]
    )
    return here


def book(path: Path, title: str, heading: Sequence[str], *rows: Sequence[str]) -> Path:
    """A workbook with a title line, a heading and rows, all as texts."""
    columns = tuple(SheetColumn(heading=text) for text in heading)
    filled = [SheetRow(cells=[*row, *[""] * (len(heading) - len(row))]) for row in rows]
    path.write_bytes(write(SheetTable(tab=title, title=title, columns=columns, rows=filled)))
    return path


def opinions(path: Path, *rows: Sequence[str]) -> Path:
    return book(path, "群众意见登记簿", OPINIONS, *rows)


def wish(here: Township, *files: Path, accept: bool = False) -> Wish:
    return Wish(
        township=here, year=2025, files=[(file.name, file) for file in files], accept=accept
    )


def imported(here: Township, *files: Path, accept: bool = False) -> Verdict:
    return confirm(wish=wish(here, *files, accept=accept), by=BY)


def previewed(here: Township, *files: Path) -> Verdict:
    return preview(wish=wish(here, *files))


def only_sheet(verdict: Verdict) -> SheetVerdict:
    return verdict.files[0].sheets[0]


def problems(verdict: Verdict) -> list[Asked]:
    return [asked for file in verdict.files for sheet in file.sheets for asked in sheet.problems]


def codes(verdict: Verdict) -> list[str]:
    return [asked.problem.code for asked in problems(verdict)]
