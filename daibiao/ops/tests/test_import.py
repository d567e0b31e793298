"""`daibiao town`, `import` and `undo-import`: what other people's scripts rely on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from daibiao.lib.refusal import Refused
from daibiao.matters.kinds.opinions import Opinion
from daibiao.ops.commands import import_, town, undo_import
from daibiao.ops.parser import Parser
from daibiao.places.models import ReportYear, Township
from tests import desk

pytestmark = pytest.mark.django_db

GOOD = ("2025.3.4", "王春生", "孙一", "东坡村", "渠道淤堵", "镇级交办", "正在办理")
UNCLEAR = ("2025.3.4", "王春生", "孙二", "河村", "渠道淤堵", "镇级交办", "正在办理")


def run(command: Any, *words: str) -> int:
    parser = Parser("x", "")
    command.add_arguments(parser)
    code: int = command.run(parser.parse_args(list(words)))
    return code


def importing(*words: Path | str) -> int:
    return run(import_, *map(str, words), "--town", "qingshan", "--year", "2025")


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def book(tmp_path: Path, *rows: Sequence[str]) -> Path:
    desk.office()
    return desk.opinions(tmp_path / "a.xlsx", *rows)


def test_a_preview_answers_0_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert importing(book(tmp_path, GOOD), "--json") == 0
    answer = said(capsys)
    assert (answer["committed"], answer["batch"]) == (False, None)
    sheet = answer["files"][0]["sheets"][0]
    assert (answer["files"][0]["path"], sheet["register"]) == ("a.xlsx", "opinions")
    assert sheet["rows"].keys() == {"new", "changed", "same", "doubtful", "wrong", "ignored"}
    assert sheet["rows"]["new"] == 1
    assert not Opinion.objects.exists()


def test_a_doubtful_row_answers_1_and_says_all_about_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert importing(book(tmp_path, GOOD, UNCLEAR), "--commit", "--json") == 1
    answer = said(capsys)
    problem = answer["files"][0]["sheets"][0]["problems"][0]
    assert (problem["row"], problem["column"], problem["cell"]) == (4, "所在村", "D4")
    assert (problem["kind"], problem["suggestion"], problem["evidence"]) == ("doubtful", None, None)
    assert answer["batch"] is not None
    assert Opinion.objects.count() == 1


def test_a_path_inside_a_folder_is_relative_to_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.office()
    (tmp_path / "books" / "spring").mkdir(parents=True)
    desk.opinions(tmp_path / "books" / "spring" / "a.xlsx", GOOD)
    importing(tmp_path / "books", "--json")
    assert said(capsys)["files"][0]["path"] == "spring/a.xlsx"


def test_without_json_it_speaks_to_a_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    importing(book(tmp_path, GOOD, UNCLEAR))
    told = capsys.readouterr().out
    assert "存疑1" in told
    assert "只是预览，没有写入" in told


def test_questions_and_answers_go_through_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = book(tmp_path, UNCLEAR)
    questions = tmp_path / "q.xlsx"
    assert importing(file, "--problems", questions) == 1
    assert questions.exists()
    assert importing(file, "--answers", questions, "--commit") == 1
    assert not Opinion.objects.exists()


@pytest.mark.parametrize("missing", ["nothing.xlsx", "nowhere/at/all"])
def test_a_path_that_is_not_there_is_refused(tmp_path: Path, missing: str) -> None:
    desk.office()
    with pytest.raises(Refused, match="没有"):
        importing(tmp_path / missing)


def test_a_damaged_file_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    file = book(tmp_path, GOOD)
    file.write_bytes(file.read_bytes()[:500])
    with pytest.raises(Refused):
        importing(file, "--commit")
    assert not Opinion.objects.exists()


def test_an_import_is_undone_by_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    importing(book(tmp_path, GOOD), "--commit", "--json")
    assert run(undo_import, str(said(capsys)["batch"])) == 0
    assert not Opinion.objects.exists()


def test_a_town_is_set_up_by_its_name() -> None:
    assert (
        run(town, "青山镇", "--code", "qingshan", "--county", "青山县", "--population", "30000")
        == 0
    )
    here = Township.objects.get(code="qingshan")
    assert (here.name, str(here.county), here.population) == ("青山镇", "青山县", 30000)


def test_a_town_is_set_up_from_its_file(tmp_path: Path) -> None:
    plan = {
        "town": "青山乡",
        "county": "青山县",
        "term": 19,
        "period": ["2025-01-01", "2025-11-20"],
        "villages": ["东坡村", "上河村"],
        "required_equipment": ["桌椅", "书柜"],
    }
    file = tmp_path / "town.json"
    file.write_text(json.dumps(plan), encoding="utf-8")
    assert run(town, "--from", str(file), "--code", "qs") == 0
    here = Township.objects.get(code="qs")
    assert (here.kind, here.village_set.count()) == ("township", 2)
    assert [str(term) for term in here.term_set.all()] == ["第19届"]
    assert str(ReportYear.objects.get(township=here).cut_off) == "2025-11-20"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "JSON"),
        ("[]", "设置"),
        ("{}", "没有写乡镇名称"),
        ('{"town":"甲镇","period":["x"]}', "period"),
    ],
)
def test_a_file_that_says_nothing_usable_is_refused(tmp_path: Path, text: str, why: str) -> None:
    file = tmp_path / "town.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match=why):
        run(town, "--from", str(file), "--code", "qs")
    assert not Township.objects.exists()


def test_a_code_is_used_once() -> None:
    run(town, "青山镇", "--code", "qs")
    with pytest.raises(Refused, match="已经有乡镇在用"):
        run(town, "绿水镇", "--code", "qs")


@pytest.mark.parametrize("code", ["青山", "a b", "x" * 41])
def test_a_code_has_only_plain_letters(code: str) -> None:
    with pytest.raises(Refused, match="代码"):
        run(town, "青山镇", "--code", code)
