"""`daibiao registers` and `daibiao export`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from daibiao.audit.models import Entry
from daibiao.catalogue import REGISTERS
from daibiao.lib.refusal import Refused
from daibiao.matters.models import Opinion
from daibiao.ops.commands import export, registers
from daibiao.places.models import Township

KEYS = {"field", "heading", "kind", "unit", "also", "required", "restricted", "choices"}


def test_json_names_every_register_with_its_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert registers.run(argparse.Namespace(json=True)) == 0
    said = json.loads(capsys.readouterr().out)["registers"]
    assert [one["slug"] for one in said] == [register.slug for register in REGISTERS]
    for one, register in zip(said, REGISTERS, strict=True):
        assert one["name"] == register.name
        assert [c["field"] for c in one["columns"]] == [c.field for c in register.columns]
        assert all(column.keys() == KEYS for column in one["columns"])


def test_choices_are_named_as_people_write_them(capsys: pytest.CaptureFixture[str]) -> None:
    registers.run(argparse.Namespace(json=True))
    said = {one["slug"]: one for one in json.loads(capsys.readouterr().out)["registers"]}
    columns = {column["field"]: column for column in said["opinions"]["columns"]}
    assert {"value": "scan", "label": "扫码"} in columns["channel"]["choices"]
    assert columns["phone"]["restricted"]
    assert columns["received_on"]["required"]


def test_without_json_each_register_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert registers.run(argparse.Namespace(json=False)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == [register.slug for register in REGISTERS]


@pytest.fixture
def town(db: None) -> Township:
    township = Township.objects.create(code="qingshan", name="青山镇")
    Opinion.objects.create(township=township, content="修路", received_on="2025-03-08")
    return township


def asked(out: Path, register: str = "opinions", town: str = "qingshan") -> argparse.Namespace:
    return argparse.Namespace(register=register, town=town, year=2025, out=out)


@pytest.mark.usefixtures("town")
class TestExport:
    @pytest.mark.parametrize("name", ["opinions", "G13", "g13", "群众意见登记簿"])
    def test_a_register_is_known_by_slug_code_and_name(
        self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = tmp_path / "意见.xlsx"
        assert export.run(asked(out, name)) == 0
        assert "群众意见登记簿1行" in capsys.readouterr().out
        assert load_workbook(out).sheetnames == ["群众意见登记簿"]

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"register": "nothing"}, "没有台账“nothing”。可以写：deputies、"),
            ({"town": "nowhere"}, "没有代码为“nowhere”的乡镇"),
            ({"out": Path("意见.xls")}, "只能写成 .xlsx"),
            ({"out": Path("意见")}, "只能写成 .xlsx"),
        ],
    )
    def test_what_cannot_be_done_is_refused_and_nothing_written(
        self, change: dict[str, object], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        args = argparse.Namespace(**vars(asked(Path("意见.xlsx"))) | change)
        with pytest.raises(Refused, match=told):
            export.run(args)
        assert list(tmp_path.iterdir()) == []

    def test_what_leaves_the_office_is_noted(self, tmp_path: Path) -> None:
        export.run(asked(tmp_path / "a.xlsx"))
        entry = Entry.objects.get(verb="export")
        here = Township.objects.get(code="qingshan")
        assert (entry.actor_name, entry.township) == ("本机操作员", here.pk)
        assert entry.change == {"register": "opinions", "year": 2025, "rows": 1}

    def test_a_second_export_says_the_same(self, tmp_path: Path) -> None:
        cells = []
        for _ in range(2):
            export.run(asked(tmp_path / "a.xlsx"))
            sheet = load_workbook(tmp_path / "a.xlsx").active
            assert sheet is not None
            cells.append([[cell.value for cell in row] for row in sheet.iter_rows()])
        assert cells[0] == cells[1]
