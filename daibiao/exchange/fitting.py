"""How well the cells of a column fit a kind of column: 1 all of them, 0 none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import Any

from daibiao.exchange.books import Field
from daibiao.exchange.choosing import choose, levels, yes_no
from daibiao.lib import amounts, dates
from daibiao.lib.names import read_name, read_names
from daibiao.lib.tidy import is_ditto, is_nothing, squeezed
from daibiao.registers.columns import Kind

_NAME = re.compile(r"[一-鿿㐀-䶿·]{2,4}")
_PLACE = re.compile(r"(村|社区|居委会|村委会|组|社|庄|镇政府|乡政府|机关)$|选区")
_HOME = re.compile(r"之家|站|机关|家$|村|社区|室|合作社")
_UNIT = re.compile(r"(所|办|中心|站|局|院|校|政府|委|会|公司|学|厂|部|组|队|科|室)$")
SAMPLES = 60


def samples(rows: Sequence[Sequence[Any]], column: int) -> list[Any]:
    """Some cells of a column that say something."""
    found: list[Any] = []
    for row in rows:
        value = row[column] if column < len(row) else ""
        if value in ("", None) or (
            isinstance(value, str) and (is_ditto(value) or is_nothing(value))
        ):
            continue
        found.append(value)
        if len(found) == SAMPLES:
            break
    return found


def fit(field: Field, cells: Sequence[Any]) -> float:
    """The share of cells that this field could hold; 0.7 when there is nothing to see."""
    if not cells:
        return 0.7
    test = _TESTS.get(field.kind)
    if field.kind is Kind.CHOICE:
        return _share(cells, lambda cell: bool(choose(field.choices, str(cell))))
    return _share(cells, test) if test else _text_fit(cells)


def _share(cells: Sequence[Any], test: Callable[[Any], bool]) -> float:
    return sum(map(test, cells)) / len(cells)


def _text_fit(cells: Sequence[Any]) -> float:
    return 1 - 0.5 * _share(cells, lambda cell: is_date(cell) or not isinstance(cell, str))


def is_date(cell: Any) -> bool:
    """A date, or a text or serial number that says one."""
    if isinstance(cell, dt.date):
        return True
    if isinstance(cell, str) and len(cell) > 40:
        return False
    written = dates.read(cell)
    return bool(written.days) and written.days[0].month is not None and len(written.rest) < 6


def _is_amount(cell: Any) -> bool:
    if isinstance(cell, int | float):
        return True
    if not isinstance(cell, str) or len(cell) > 20:
        return False
    return amounts.read_text(cell).value is not None or bool(
        re.search(r"几|未统计|若干|不详", cell)
    )


def _is_name(cell: Any) -> bool:
    name = read_name(str(cell)) if isinstance(cell, str) else None
    return bool(name and _NAME.fullmatch(name.text) and not _UNIT.search(name.text))


def _are_names(cell: Any) -> bool:
    names = read_names(cell) if isinstance(cell, str) else ()
    return bool(names) and all(_NAME.fullmatch(name.text) for name in names)


def _is_short(cell: Any) -> bool:
    return isinstance(cell, str) and len(squeezed(cell)) <= 12


def _is_village(cell: Any) -> bool:
    return _is_short(cell) and bool(_PLACE.search(squeezed(cell)) or len(squeezed(cell)) <= 3)


def _is_phone(cell: Any) -> bool:
    return len(re.sub(r"\D", "", str(cell).removesuffix(".0"))) in range(7, 14)


_TESTS: dict[Kind, Callable[[Any], bool]] = {
    Kind.DATE: is_date,
    Kind.MONTH: lambda cell: is_date(cell) or bool(re.search(r"月|季|年", str(cell))),
    Kind.NUMBER: _is_amount,
    Kind.MONEY: _is_amount,
    Kind.PERSON: _is_name,
    Kind.PERSONS: _are_names,
    Kind.NAMES: _are_names,
    Kind.VILLAGE: _is_village,
    Kind.VILLAGES: lambda cell: isinstance(cell, str) and len(cell) < 120,
    Kind.HOME: lambda cell: isinstance(cell, str) and bool(_HOME.search(cell) or 1 < len(cell) < 5),
    Kind.UNIT: lambda cell: isinstance(cell, str) and bool(_UNIT.search(squeezed(cell))),
    Kind.PHONE: _is_phone,
    Kind.ID_NUMBER: lambda cell: len(squeezed(str(cell))) in range(15, 20),
    Kind.YES_NO: lambda cell: yes_no(str(cell).removesuffix(".0")) is not None,
    Kind.CHOICES: lambda cell: bool(levels(str(cell))),
}
