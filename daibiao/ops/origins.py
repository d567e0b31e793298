"""From which line of which book a row came, where an import wrote it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from daibiao.exchange.models import ImportedRow
from daibiao.figures.rows import RowBehind

CHUNK = 500  # keys in one question: a database takes only so many
Noted = tuple[str, int]
Origin = dict[str, str | int]


def origins(rows: Iterable[RowBehind]) -> dict[int, Origin]:
    """File, sheet and line by the row's id; rows that no import wrote are left out."""
    asked = list(rows)
    lines = _lines({noted for row in asked for noted in row.noted_as})
    found: dict[int, Origin] = {}
    for row in asked:
        line = next((lines[noted] for noted in row.noted_as if noted in lines), None)
        if line is not None:
            found[row.id] = line
    return found


def _lines(wanted: set[Noted]) -> dict[Noted, Origin]:
    """The line that wrote each row first; what was taken back has written nothing."""
    keys: dict[str, list[int]] = defaultdict(list)
    for table, key in sorted(wanted):
        keys[table].append(key)
    found: dict[Noted, Origin] = {}
    for table, of_table in keys.items():
        for start in range(0, len(of_table), CHUNK):
            notes = ImportedRow.objects.filter(
                table=table, row__in=of_table[start : start + CHUNK], batch__undone_at__isnull=True
            )
            for note in notes.order_by("-pk"):
                found[table, note.row] = {
                    "file": note.file,
                    "sheet": note.sheet,
                    "row": note.line,
                }
    return found
