"""Lines that name somebody not yet known wait for the book that names them, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from daibiao.exchange.actions import LaterEdits, confirm, undo
from daibiao.exchange.models import BookBytes, KeptBook
from daibiao.exchange.verdicts import RowState
from daibiao.matters.kinds.opinions import Opinion
from daibiao.matters.kinds.suggestions import Suggestion
from daibiao.people.models import Person
from daibiao.places.models import Township, Village
from daibiao.registers.actions import save
from tests import desk

pytestmark = pytest.mark.django_db
PAPERS = ("建议号", "领衔代表", "标题", "提出时间", "承办单位")
ROSTER = ("姓名", "性别", "层级", "所在村", "任职时间")


@pytest.fixture
def town() -> Township:
    here = Township.objects.create(code="qingshan", name="青山镇")
    Village.objects.create(township=here, name="东坡村")
    return here


def papers(folder: Path, *rows: tuple[str, ...]) -> Path:
    rows = rows or (("1", "王春生", "修渠的建议", "2025.3.4", "水利站"),)
    return desk.book(folder / "建议.xlsx", "代表建议办理台账", PAPERS, *rows)


def roster(folder: Path, *names: str) -> Path:
    rows = [(name, "男", "镇", "东坡村", "2021.11.1") for name in names or ("王春生", "李二梅")]
    return desk.book(folder / "名册.xlsx", "人大代表名册", ROSTER, *rows)


def test_a_signer_waits_while_there_is_no_roster(town: Township, tmp_path: Path) -> None:
    verdict = desk.imported(town, papers(tmp_path))
    assert desk.codes(verdict) == ["deputy_unknown"]
    assert list(desk.only_sheet(verdict).states.values()) == [RowState.DOUBTFUL]
    assert BookBytes.objects.count() == 1


def test_the_roster_settles_what_waited(town: Township, tmp_path: Path) -> None:
    desk.imported(town, papers(tmp_path))
    verdict = desk.imported(town, roster(tmp_path))
    assert [paper.title for paper in Suggestion.objects.all()] == ["修渠的建议"]
    assert [file.path for file in verdict.files] == ["名册.xlsx"]
    assert [file["path"] for file in verdict.as_json()["read_along"]] == ["建议.xlsx"]


def test_with_a_roster_a_stranger_is_refused(town: Township, tmp_path: Path) -> None:
    desk.imported(town, roster(tmp_path))
    verdict = desk.imported(town, papers(tmp_path, ("1", "钱外人", "修路", "2025.3.4", "")))
    assert desk.codes(verdict) == ["signer_not_deputy"]
    assert not Suggestion.objects.exists()


def test_when_nothing_waits_the_book_is_gone_after_one_more_import(
    town: Township, tmp_path: Path
) -> None:
    desk.imported(town, papers(tmp_path))
    desk.imported(town, roster(tmp_path))
    assert BookBytes.objects.exists()  # undoing the last import must find it
    desk.imported(town, roster(tmp_path))
    assert not BookBytes.objects.exists()


def test_a_book_without_riddles_is_never_kept(tmp_path: Path) -> None:
    here = desk.office()
    good = ("2025.3.4", "王春生", "孙一", "东坡村", "渠道淤堵", "镇级交办", "正在办理")
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", good))
    assert not BookBytes.objects.exists()


def test_undoing_the_roster_makes_the_lines_wait_again(town: Township, tmp_path: Path) -> None:
    desk.imported(town, papers(tmp_path))
    second = desk.imported(town, roster(tmp_path)).batch or 0
    undo(batch=second, by=desk.BY)
    assert not Suggestion.objects.exists()
    desk.imported(town, roster(tmp_path))
    assert Suggestion.objects.count() == 1


def test_undoing_a_book_ends_its_waiting(town: Township, tmp_path: Path) -> None:
    first = desk.imported(town, papers(tmp_path)).batch or 0
    undo(batch=first, by=desk.BY)
    assert not KeptBook.objects.exists()
    assert not BookBytes.objects.exists()
    desk.imported(town, roster(tmp_path))
    assert not Suggestion.objects.exists()


def test_a_book_whose_lines_were_written_later_is_undone_after_that(
    town: Township, tmp_path: Path
) -> None:
    first = desk.imported(town, papers(tmp_path)).batch or 0
    second = desk.imported(town, roster(tmp_path)).batch or 0
    with pytest.raises(LaterEdits, match="请先撤销"):
        undo(batch=first, by=desk.BY)
    undo(batch=second, by=desk.BY)
    undo(batch=first, by=desk.BY)
    assert not Person.objects.exists()


def test_the_same_books_again_change_nothing(town: Township, tmp_path: Path) -> None:
    files = papers(tmp_path), roster(tmp_path)
    for file in files:
        desk.imported(town, file)
    again = desk.imported(town, *files)
    assert (again.counts["new"], again.counts["changed"], again.counts["doubtful"]) == (0, 0, 0)
    assert again.along == []
    assert Suggestion.objects.count() == 1


def test_a_waiting_line_can_be_answered_with_a_later_import(town: Township, tmp_path: Path) -> None:
    Village.objects.create(township=town, name="上河村")
    desk.imported(town, papers(tmp_path, ("1", "陈小满", "修渠", "2025.3.4", "")))
    two = [("陈小满", "男", "镇", village, "2021.11.1") for village in ("东坡村", "上河村")]
    names = desk.book(tmp_path / "名册.xlsx", "人大代表名册", ROSTER, *two)
    second = desk.imported(town, names)
    sheet = second.along[0].sheets[0]
    asked = sheet.problems[0]
    assert asked.problem.code == "same_name_deputies"
    place = ("建议.xlsx", sheet.sheet, asked.row, asked.problem.cell)
    confirm(wish=replace(desk.wish(town, names), answers={place: "陈小满（上河村）"}), by=desk.BY)
    lead = Suggestion.objects.get().lead
    assert lead is not None
    assert str(lead.village) == "上河村"


def test_what_a_person_has_changed_meanwhile_stays(town: Township, tmp_path: Path) -> None:
    """A line that is written and only lacks a name may fill that in, and nothing else."""
    good = ("2025.3.4", "王春生", "孙一", "东坡村", "渠道淤堵", "镇级交办", "正在办理")
    desk.imported(town, desk.opinions(tmp_path / "意见.xlsx", good))
    opinion = Opinion.objects.get()
    opinion.result = "closed"
    save(row=opinion, township=town.pk, by=desk.BY)
    desk.imported(town, roster(tmp_path))
    found = Opinion.objects.get()
    assert (found.result, found.deputy and found.deputy.name) == ("closed", "王春生")
