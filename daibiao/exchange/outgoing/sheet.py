"""A register of one town and year as a sheet that can be imported again unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db.models import Model

from daibiao.catalogue import BY_CODE, BY_SLUG
from daibiao.exchange.outgoing.derived import DERIVED, OMITTED
from daibiao.exchange.outgoing.marking import is_struck, marks
from daibiao.exchange.outgoing.rows import namesakes, rows_of, stream
from daibiao.exchange.outgoing.showing import Showing, day
from daibiao.lib.refusal import Refused
from daibiao.lib.sheets.table import Cell, Look, SheetColumn, SheetRow, SheetTable, write
from daibiao.lib.whole_file import write_whole
from daibiao.places.models import Township
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register

LOOKS = {
    Kind.NUMBER: Look.NUMBER,
    Kind.MONEY: Look.MONEY,
    Kind.DATE: Look.DAY,
    Kind.PHONE: Look.CODE,
    Kind.ID_NUMBER: Look.CODE,
}
WIDTHS = {
    Kind.NUMBER: 9,
    Kind.DATE: 16,
    Kind.ITEMS: 40,
    Kind.TEXT: 22,
    Kind.PERSONS: 28,
    Kind.ID_NUMBER: 21,
    Kind.PHONE: 15,
    Kind.VILLAGES: 28,
}
USUAL_WIDTH = 13
NUMBERED = SheetColumn(heading="序号", look=Look.NUMBER, width=6)

Reader = Callable[[Any], Cell]


class UnknownRegister(Refused):
    """No register is called like that."""


class UnknownEnding(Refused):
    """The file's name says no kind that can be written."""


@dataclass(frozen=True)
class Exported:
    """The sheet of one register; `count` is how many rows it holds once it is written."""

    table: SheetTable
    count: int


def register_named(name: str) -> Register:
    """By slug, code or full name. Raises UnknownRegister with the slugs that there are."""
    found = BY_SLUG.get(name.lower()) or BY_CODE.get(name.upper())
    found = found or next((one for one in BY_SLUG.values() if one.name == name), None)
    if found is None:
        known = "、".join(BY_SLUG)
        raise UnknownRegister(f"没有台账“{name}”。可以写：{known}。")
    return found


def export(register: Register, township: Township, year: int, path: Path) -> int:
    """Write the sheet, or nothing; returns how many rows. Raises UnknownEnding, DoesNotFit."""
    if path.suffix.lower() != ".xlsx":
        raise UnknownEnding(f"台账只能写成 .xlsx：{path.name}。请把文件名改成以 .xlsx 结尾。")
    exported = sheet_of(register, township, year)
    write_whole(path, write(exported.table))
    return exported.count


def sheet_of(register: Register, township: Township, year: int) -> Exported:
    columns = [c for c in register.columns if c.field not in OMITTED.get(register.slug, ())]
    found = rows_of(register, township, year)
    showing = Showing(year=year, namesakes=namesakes(township))
    readers = [_reader(register, column, showing) for column in columns]
    table = SheetTable(
        tab=register.name,
        title=f"{township.name}{year}年{register.name}",
        lines=(f"填报单位：{township.name}    年度：{year}年",),
        columns=(NUMBERED, *(_sheet_column(column) for column in columns)),
        rows=_lines(register, stream(register, found), readers),
    )
    return Exported(table=table, count=found.count())


def _lines(
    register: Register, found: Iterable[Model], readers: Sequence[Reader]
) -> Iterator[SheetRow]:
    remark = next(c.field for c in register.columns if c.field.endswith("remark")).split("__")
    standing = register.standing.split("__")
    for number, row in enumerate(found, start=1):
        stands = _walk(row, standing)
        yield SheetRow(
            cells=[number, *(read(row) for read in readers)],
            note="；".join(marks(_walk(row, remark), stands, row)),
            struck=is_struck(stands),
        )


def _sheet_column(column: Column) -> SheetColumn:
    unit = "（元）" if column.kind is Kind.MONEY else ""
    return SheetColumn(
        heading=column.heading + unit,
        look=LOOKS.get(column.kind, Look.TEXT),
        width=WIDTHS.get(column.kind, USUAL_WIDTH),
    )


def _reader(register: Register, column: Column, showing: Showing) -> Reader:
    """How the cell of that column is read off a row."""
    derive = DERIVED.get(register.slug, {}).get(column.field)
    if derive is not None:
        return lambda row: showing.cell(column, derive(row, showing))
    *path, name = column.field.split("__")
    if column.field == register.day:
        return lambda row: _day(_walk(row, path), name)
    return lambda row: showing.cell(column, _walk(row, [*path, name]))


def _walk(row: Any, path: Sequence[str]) -> Any:
    for name in path:
        if row is None:
            return None
        row = getattr(row, name)
    return row


def _day(owner: Any, name: str) -> Cell:
    month_only = getattr(owner, "month_only", False)
    return day(getattr(owner, name), month_only=month_only, until=getattr(owner, "ended_on", None))
