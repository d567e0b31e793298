"""A table becomes a workbook that says exactly what was given, or nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from daibiao.lib.sheets import table as sheet_table
from daibiao.lib.sheets.table import (
    Cell,
    DoesNotFit,
    Look,
    SheetColumn,
    SheetRow,
    SheetTable,
    write,
)
from daibiao.lib.whole_file import write_whole


def table(*rows: list[Cell], columns: int = 1, look: Look = Look.TEXT) -> SheetTable:
    return SheetTable(
        tab="台账",
        title="题目",
        lines=("填报单位：青山镇",),
        columns=tuple(SheetColumn(heading=f"栏{n}", look=look) for n in range(columns)),
        rows=[SheetRow(cells=row) for row in rows],
    )


def read(said: SheetTable) -> list[list[object]]:
    sheet = load_workbook(BytesIO(write(said))).active
    assert sheet is not None
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_title_lines_header_rows() -> None:
    said = read(table(["甲", 1], ["乙", None], columns=2))
    assert said == [
        ["题目", None],
        ["填报单位：青山镇", None],
        ["栏0", "栏1"],
        ["甲", 1],
        ["乙", None],
    ]


@pytest.mark.parametrize(
    ("value", "read_back"),
    [
        (0, 0),
        (-3, -3),
        (Decimal("12.50"), 12.5),
        (Decimal("999999999999.99"), 999999999999.99),
        (123456789012345, 123456789012345),
        (1234567890123456, "1234567890123456"),  # a float would round it
        ("007", "007"),
        ("1e3", "1e3"),
        ("http://x.cn", "http://x.cn"),
        ("=1+1", "=1+1"),
        (" 两端有空格 ", " 两端有空格 "),
        ("两行\n两行", "两行\n两行"),
        ("<&>\"'", "<&>\"'"),
        ("", None),
        (None, None),
    ],
)
def test_a_cell_says_what_was_given(value: Cell, read_back: object) -> None:
    assert read(table([value]))[-1] == [read_back]


def test_a_day_is_shown_in_chinese() -> None:
    sheet = load_workbook(BytesIO(write(table([date(2025, 3, 8)], look=Look.DAY)))).active
    assert sheet is not None
    assert sheet["A4"].is_date
    assert sheet["A4"].number_format == 'yyyy"年"m"月"d"日"'


def test_no_formula_is_ever_written() -> None:
    workbook = load_workbook(BytesIO(write(table(["=1+1"], ["@x"], ["+1"], ["-1"]))))
    assert workbook.active is not None
    kinds = {cell.data_type for row in workbook.active.iter_rows(min_row=4) for cell in row}
    assert kinds == {"s"}


def test_a_text_of_the_longest_length_fits_and_one_more_is_refused() -> None:
    longest = "长" * sheet_table.LONGEST_TEXT
    assert read(table([longest]))[-1] == [longest]
    with pytest.raises(DoesNotFit, match="栏0"):
        write(table([longest + "长"]))


def test_a_row_too_many_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_table, "MOST_ROWS", 5)
    assert len(read(table(["甲"], ["乙"]))) == 5
    with pytest.raises(DoesNotFit, match="请分年度导出"):
        write(table(["甲"], ["乙"], ["丙"]))


def test_rows_may_come_one_by_one() -> None:
    def rows() -> Iterator[SheetRow]:
        for number in range(3):
            yield SheetRow(cells=[number])

    said = SheetTable(tab="台账", title="题目", columns=(SheetColumn(heading="栏"),), rows=rows())
    assert read(said)[2:] == [[0], [1], [2]]


def test_a_row_may_be_crossed_out_and_carry_a_note() -> None:
    row = SheetRow(cells=[1, "=x"], note="作废", struck=True)
    columns = (SheetColumn(heading="序号"), SheetColumn(heading="栏"))
    said = SheetTable(tab="台账", title="题目", columns=columns, rows=[row, SheetRow(cells=[2])])
    sheet = load_workbook(BytesIO(write(said))).active
    assert sheet is not None
    assert [bool(cell.font.strike) for cell in sheet[3]] == [True, True]
    assert not sheet["A4"].font.strike
    assert sheet["A3"].comment is not None
    assert sheet["A3"].comment.text == "作废"


class TestWholeFile:
    def test_it_replaces_what_stood_there(self, tmp_path: Path) -> None:
        file = tmp_path / "a.xlsx"
        for content in (b"old", b"new"):
            write_whole(file, content)
        assert file.read_bytes() == b"new"
        assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]

    def test_a_failure_leaves_what_stood_there(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(self: Path, mode: int) -> None:
            raise OSError(28, "No space left on device")

        file = tmp_path / "a.xlsx"
        file.write_bytes(b"old")
        monkeypatch.setattr(Path, "chmod", full)
        with pytest.raises(OSError, match="No space"):
            write_whole(file, b"new")
        assert file.read_bytes() == b"old"
        assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]

    def test_a_missing_folder_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            write_whole(tmp_path / "nowhere" / "a.xlsx", b"")
