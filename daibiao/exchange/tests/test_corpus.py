"""The three sample towns, line by line, against what each line says."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from daibiao.exchange.lines import Line, Name, Page
from daibiao.exchange.pages import sheet_pages
from daibiao.exchange.tests.samples import NAMES, TOWNS, town
from daibiao.lib.sheets import read
from daibiao.lib.when import Month, Span
from tests.shared_samples import shared

RESOLVED_LATER = re.compile(r"village|home")
WORDS = {"yes": True, "no": False, "landtaking": "land_taking", "refused": "petition"}
ELSEWHERE = frozenset(
    {
        "number_used_twice",
        "village_ambiguous",
        "same_name_deputies",
        "payee_has_fixed_wage",
        "deputy_name_typo",
        "village_typo",
    }
)


def pages_of(folder: Path) -> Iterator[tuple[str, dict[str, Any], list[Page]]]:
    book, manifest = town(folder)
    for file in manifest["files"]:
        workbook = read(folder / "registers" / file["file"])
        for sheet, told in zip(workbook.sheets, file["sheets"], strict=True):
            found = list(sheet_pages(sheet, book, named=workbook.named))
            yield file["file"], told, found


@pytest.fixture(params=TOWNS)
def folder(request: pytest.FixtureRequest) -> Path:
    return shared() / "registers" / "dev" / str(request.param)


def test_every_sheet_is_the_register_it_is(folder: Path) -> None:
    wrong = [
        (file, told["sheet"], told["register"], [page.register for page in found])
        for file, told, found in pages_of(folder)
        if [page.register for page in found] != [told["register"]]
    ]
    assert wrong == []


def test_every_row_is_of_its_kind(folder: Path) -> None:
    wrong = [one for page in pages_of(folder) if page[1]["register"] for one in _wrong_kinds(*page)]
    assert wrong == []


def _wrong_kinds(file: str, told: dict[str, Any], found: list[Page]) -> Iterator[tuple[Any, ...]]:
    kinds = {row: kind.value for page in found for row, kind in page.kinds.items()}
    for kind, spans in told["rows"].items():
        for row in _rows(spans):
            if kinds.get(row, "data") != kind:
                yield file, told["sheet"], row, kind, kinds.get(row)


def _rows(spans: list[Any]) -> Iterator[int]:
    for span in spans:
        yield from range(span[0], span[1] + 1) if isinstance(span, list) else (span,)


def test_nearly_every_value_is_what_was_meant(folder: Path) -> None:
    rows = json.loads((folder / "rows.json").read_text("utf-8"))["sheets"]
    meant = {(one["file"], one["sheet"]): one["rows"] for one in rows}
    right, wrong = 0, []
    for file, told, found in pages_of(folder):
        if not told["register"] or "matrix" in (told["layout"] or ""):
            continue
        by_row = {line.row: line for page in found for line in page.lines}
        for row, _, values in meant.get((file, told["sheet"]), ()):
            line = by_row.get(row[0] if isinstance(row, list) else row)
            for name, value in values.items():
                if line is not None and says(line, name, value):
                    right += 1
                else:
                    wrong.append((file, told["sheet"], row, name, value))
    assert right / (right + len(wrong)) >= 0.995, wrong[:20]


def says(line: Line, name: str, meant: Any) -> bool:
    """Does the line say this, or suggest it? Places are looked up later."""
    if name == "composite":
        return bool([line.values.get("deputies"), line.values.get("residents")] == meant)
    field = NAMES.get(line.register, {}).get(name, name)
    if RESOLVED_LATER.search(field) or (line.register == "G16" and field == "event__place"):
        return field in line.values
    said = [line.values.get(field), *(p.suggestion for p in line.problems if p.field == field)]
    return any(_same(_plain(one), _plain(meant)) for one in said)


def _plain(value: Any) -> Any:
    value = value.text if isinstance(value, Name) else value
    match value:
        case Span():
            return [str(value.first), str(value.last)]
        case dt.date() | Month():
            return str(value)
        case tuple() | list():
            return [_plain(one) for one in value]
        case Decimal():
            return float(value)
        case str():
            return WORDS.get(value, re.sub(r"[\s，,。；;]|（.*?）", "", value))
    return value


def _same(said: Any, meant: Any) -> bool:
    if isinstance(said, list) and isinstance(meant, str):
        meant_words = re.sub(r"[^一-鿿]", "", meant)
        return [meant] == said or "".join(
            re.sub(r"[^一-鿿]", "", str(s)) for s in said
        ) == meant_words
    if isinstance(said, str) and isinstance(meant, str):
        near = (
            len(said) == len(meant) <= 3
            and sum(a != b for a, b in zip(said, meant, strict=True)) <= 1
        )
        return said == meant or near or (len(meant) == 7 and said.startswith(meant))
    return bool(said == meant) or str(said) == str(meant)


def test_what_a_person_must_decide_is_asked_and_hardly_more(folder: Path) -> None:
    truth = json.loads((folder / "truth.json").read_text("utf-8"))["lists"]
    asked = {
        (file, told["sheet"], line.row, problem.code)
        for file, told, found in pages_of(folder)
        for page in found
        for line in page.lines
        for problem in line.problems
    }
    listed = {
        (*one["at"][:2], _first(one["at"][2]), one["reason"])
        for name in ("ask", "confirm")
        for one in truth[name]
        if one["reason"] not in ELSEWHERE and "at" in one
    }
    assert listed - asked == set()
    assert asked - listed == set()


def _first(row: Any) -> int:
    return int(row[0] if isinstance(row, list) else row)


def test_a_matrix_gives_one_line_for_each_crossing() -> None:
    folder = shared() / "registers" / "dev" / "qingsui"
    rows = json.loads((folder / "rows.json").read_text("utf-8"))["sheets"]
    meant = next(one["rows"] for one in rows if one["register"] == "G10")
    lines = [
        line
        for _, told, found in pages_of(folder)
        if told["register"] == "G10"
        for page in found
        for line in page.lines
    ]
    assert len(lines) == sum(name.startswith("G10-") for _, _, values in meant for name in values)
