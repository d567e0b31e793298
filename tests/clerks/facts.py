"""What the books of a sample town say, free of the hand that wrote them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from daibiao.lib.sheets import Sheet, read
from tests.shared_samples import shared


@dataclass(slots=True)
class Fact:
    """One written line: clean values by field; ``raw`` where the line needs a person's eye."""

    ids: list[str]
    said: dict[str, Any]
    raw: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    struck: bool = False
    hidden: bool = False


@dataclass(slots=True)
class Grid:
    """One sheet as written: texts, comments, lines struck through or hidden."""

    texts: list[list[str]]
    notes: dict[tuple[int, int], str] = field(default_factory=dict)
    struck: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)

    def text(self, row: int, column: int) -> str:
        line = self.texts[row - 1] if row <= len(self.texts) else []
        return line[column].strip() if column < len(line) else ""


@lru_cache(maxsize=8)
def facts(town: str) -> dict[str, list[Fact]]:
    """Every line of the town by register, in the order of the books."""
    folder = shared() / "registers" / "dev" / town
    told = _json(folder / "rows.json")
    plans = {
        (book["file"], sheet["sheet"]): sheet
        for book in _json(folder / "MANIFEST.json")["files"]
        for sheet in book["sheets"]
    }
    asked = {a["row"]: a for a in _json(folder / "truth.json")["lists"]["ask"] if "field" in a}
    found: dict[str, list[Fact]] = {}
    for sheet in told["sheets"]:
        key = sheet["file"], sheet["sheet"]
        grid = _grids(folder / "registers" / sheet["file"])[sheet["sheet"]]
        lines = _lines(sheet["rows"], plans[key], grid, asked)
        found.setdefault(sheet["register"], []).extend(lines)
    return found


def town_json(town: str) -> dict[str, Any]:
    return dict(_json(shared() / "registers" / "dev" / town / "town.json"))


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _lines(
    rows: list[Any], plan: dict[str, Any], grid: Grid, asked: dict[str, Any]
) -> Iterator[Fact]:
    columns = {c["field"]: n for n, c in enumerate(plan["columns"]) if c.get("field")}
    for row, ids, clean in rows:
        first = row[0] if isinstance(row, list) else row
        fact = Fact(list(ids), dict(clean))
        fact.struck = first in grid.struck
        fact.hidden = first in grid.hidden
        fact.said["__above"] = _above(plan, grid, first)
        if plan["layout"] == "form":
            fact.said["remark"] = _beside(plan, grid, row)
        else:
            _read_cells(fact, grid, first, columns)
            _read_doubts(fact, grid, first, columns, asked)
        yield fact


def _beside(plan: dict[str, Any], grid: Grid, rows: list[int]) -> str:
    """What stands beside the word for remarks in a form of labels and values."""
    label = next((c["header"] for c in plan["columns"] if c.get("field") == "remark"), "备注")
    for row in range(rows[0], rows[1] + 1):
        line = [text.strip() for text in grid.texts[row - 1]]
        if label in line:
            return next((text for text in line[line.index(label) + 1 :] if text), "")
    return ""


def _read_cells(fact: Fact, grid: Grid, row: int, columns: dict[str, int]) -> None:
    fact.said["remark"] = grid.text(row, columns["remark"]) if "remark" in columns else ""
    for name, column in columns.items():
        if (row, column) in grid.notes:
            fact.notes[name] = grid.notes[row, column]
    for name in ("members", "leader"):
        if name in columns:
            fact.raw["old_" + name] = grid.text(row, columns[name])


def _read_doubts(
    fact: Fact, grid: Grid, row: int, columns: dict[str, int], asked: dict[str, Any]
) -> None:
    for one in fact.ids:
        doubt = asked.get(one)
        if doubt and doubt["field"] in columns:
            fact.raw[doubt["field"]] = grid.text(row, columns[doubt["field"]])


def _above(plan: dict[str, Any], grid: Grid, row: int) -> str:
    """The section line that stands above; the layout's own word, or the sheet, where none does."""
    above = [n for n in plan["rows"].get("section", ()) if n < row]
    if above:
        return " ".join(t for t in grid.texts[above[-1] - 1] if t).strip()
    layout = str(plan["layout"])
    return layout.split(":")[1] if layout.startswith("level:") else str(plan["sheet"])


@lru_cache(maxsize=80)
def _grids(path: Path) -> dict[str, Grid]:
    book = read(path)
    found = {sheet.name: _grid(sheet) for sheet in book}
    return found if book.named else defaultdict(lambda: next(iter(found.values())))


def _grid(sheet: Sheet) -> Grid:
    texts = [["" if v is None else str(v) for v in row] for row in sheet.rows]
    grid = Grid(texts, {(r + 1, c): text for (r, c), text in sheet.comments.items()})
    grid.hidden = {row + 1 for row in sheet.hidden_rows}
    for number, row in enumerate(texts):
        filled = [column for column, text in enumerate(row) if text]
        if filled and all((number, column) in sheet.struck for column in filled):
            grid.struck.add(number + 1)
    return grid


def crossed(town: str) -> list[tuple[str, str, str]]:
    """The events above the columns of an attendance matrix: id, name, day as written."""
    folder = shared() / "registers" / "dev" / town
    found = []
    for book in _json(folder / "MANIFEST.json")["files"]:
        for sheet in book["sheets"]:
            if str(sheet["layout"]).startswith("matrix:deputy"):
                grid = _grids(folder / "registers" / book["file"])[sheet["sheet"]]
                last = sheet["rows"]["header"][0][1]
                found += [
                    (column["field"].partition(":")[2], column["header"], grid.text(last, n))
                    for n, column in enumerate(sheet["columns"])
                    if str(column["field"]).startswith("event:")
                ]
    return found
