"""Preview, confirm, again, corrected, undone: one small book of opinions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from daibiao.exchange.actions import LaterEdits, NoSuchBatch, confirm, undo
from daibiao.exchange.models import Did, ImportBatch, ImportedRow
from daibiao.lib.sheets import UnreadableFile
from daibiao.matters.kinds.opinions import Opinion
from daibiao.registers.actions import save
from daibiao.registers.author import Author, NotAllowed
from tests import desk

pytestmark = pytest.mark.django_db

FIRST = ("2025.3.4", "王春生", "孙一", "东坡村", "渠道淤堵，浇不上水", "镇级交办", "正在办理")
SECOND = ("2025.3.5", "李二梅", "孙二", "上河村", "路灯不亮", "村组办理", "办结")
THIRD = ("2025.3.9", "赵铁柱", "孙三", "下河村", "垃圾清运不及时", "村组办理", "办结")


def test_a_preview_writes_nothing(tmp_path: Path) -> None:
    here = desk.office()
    verdict = desk.previewed(here, desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND))
    assert (verdict.counts["new"], verdict.committed, verdict.batch) == (2, False, None)
    assert not Opinion.objects.exists()
    assert not ImportBatch.objects.exists()


def test_what_is_confirmed_is_written_with_its_line(tmp_path: Path) -> None:
    here = desk.office()
    verdict = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND))
    assert verdict.committed
    opinion = Opinion.objects.get(speaker="孙二")
    noted = ImportedRow.objects.get(table="matters.Opinion", row=opinion.pk)
    assert (noted.file, noted.line, noted.did) == ("a.xlsx", 4, Did.ADDED)
    assert opinion.deputy is not None
    assert opinion.deputy.name == "李二梅"


def test_the_same_file_again_is_all_the_same(tmp_path: Path) -> None:
    here = desk.office()
    file = desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND)
    desk.imported(here, file)
    again = desk.imported(here, file)
    assert (again.counts["same"], again.counts["new"], again.counts["changed"]) == (2, 0, 0)
    assert Opinion.objects.count() == 2


def test_a_result_filled_in_later_changes_the_row(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND))
    done = (*FIRST[:6], "办结")
    again = desk.imported(here, desk.opinions(tmp_path / "b.xlsx", done, SECOND))
    assert (again.counts["changed"], again.counts["same"]) == (1, 1)
    assert Opinion.objects.get(speaker="孙一").result == "closed"


def test_a_corrected_date_changes_the_row_and_adds_none(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND))
    right = ("2025.3.6", *FIRST[1:])
    again = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", right, SECOND))
    assert again.counts["changed"] == 1
    assert Opinion.objects.count() == 2


def test_a_line_put_in_between_is_new_and_the_others_stay(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST, THIRD))
    again = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND, THIRD))
    assert (again.counts["new"], again.counts["same"], again.counts["changed"]) == (1, 2, 0)


def test_an_empty_cell_takes_nothing_away(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", SECOND))
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", SECOND[:6]))
    assert Opinion.objects.get().result == "closed"


def test_remarks_that_are_dates_are_remarks(tmp_path: Path) -> None:
    here = desk.office()
    rows = [
        (f"2025.3.{n}", "王春生", f"孙{n}", "东坡村", f"第{n}处渠道淤堵", "", "", f"2025.4.{n}")
        for n in range(1, 9)
    ]
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", *rows))
    assert {opinion.remark for opinion in Opinion.objects.all()} == {row[-1] for row in rows}


def test_one_line_entered_twice_is_one_opinion(tmp_path: Path) -> None:
    here = desk.office()
    verdict = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST, SECOND, FIRST))
    assert (verdict.counts["new"], verdict.counts["same"]) == (2, 1)


def test_undoing_takes_back_what_was_added_and_changed(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST))
    done = (*FIRST[:6], "办结")
    second = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", done, SECOND))
    undo(batch=second.batch or 0, by=desk.BY)
    assert [(o.speaker, o.result) for o in Opinion.objects.all()] == [("孙一", "open")]


def test_an_import_is_undone_only_once(tmp_path: Path) -> None:
    here = desk.office()
    batch = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST)).batch or 0
    undo(batch=batch, by=desk.BY)
    with pytest.raises(NoSuchBatch, match="已经撤销过"):
        undo(batch=batch, by=desk.BY)
    with pytest.raises(NoSuchBatch, match="没有第"):
        undo(batch=batch + 99, by=desk.BY)


def test_undoing_does_not_lose_what_a_person_changed_since(tmp_path: Path) -> None:
    here = desk.office()
    batch = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST)).batch or 0
    opinion = Opinion.objects.get()
    opinion.result = "closed"
    save(row=opinion, township=here.pk, by=desk.BY)
    with pytest.raises(LaterEdits, match="丢掉这些修改"):
        undo(batch=batch, by=desk.BY)
    assert Opinion.objects.get().result == "closed"


def test_imports_are_undone_from_the_newest(tmp_path: Path) -> None:
    here = desk.office()
    first = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST)).batch or 0
    done = (*FIRST[:6], "办结")
    second = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", done)).batch or 0
    with pytest.raises(LaterEdits, match="请先撤销"):
        undo(batch=first, by=desk.BY)
    undo(batch=second, by=desk.BY)
    undo(batch=first, by=desk.BY)
    assert not Opinion.objects.exists()


def test_nobody_imports_for_a_township_that_is_not_theirs(tmp_path: Path) -> None:
    here = desk.office()
    stranger = Author(name="邻镇", townships=frozenset({here.pk + 1}))
    with pytest.raises(NotAllowed):
        confirm(wish=desk.wish(here, desk.opinions(tmp_path / "a.xlsx", FIRST)), by=stranger)
    assert not Opinion.objects.exists()


def test_one_damaged_file_stops_the_whole_import(tmp_path: Path) -> None:
    here = desk.office()
    good = desk.opinions(tmp_path / "a.xlsx", FIRST)
    bad = tmp_path / "b.xlsx"
    bad.write_bytes(good.read_bytes()[:900])
    with pytest.raises(UnreadableFile):
        desk.imported(here, good, bad)
    assert not Opinion.objects.exists()
    assert not ImportBatch.objects.exists()


def test_a_doubtful_line_waits_until_it_is_answered(tmp_path: Path) -> None:
    here = desk.office()
    unclear = ("2025.3.4", "王春生", "孙一", "河村", "渠道淤堵", "镇级交办", "正在办理")
    file = desk.opinions(tmp_path / "a.xlsx", unclear, SECOND)
    verdict = desk.imported(here, file)
    asked = desk.problems(verdict)[0]
    assert (asked.problem.code, verdict.counts["doubtful"]) == ("village_ambiguous", 1)
    assert Opinion.objects.count() == 1
    place = (file.name, desk.only_sheet(verdict).sheet, asked.row, asked.problem.cell)
    answered = replace(desk.wish(here, file), answers={place: "下河村"})
    confirm(wish=answered, by=desk.BY)
    assert str(Opinion.objects.get(speaker="孙一").village) == "下河村"


def test_a_question_answered_once_is_not_asked_again(tmp_path: Path) -> None:
    here = desk.office()
    unclear = ("2025.3.4", "王春生", "孙一", "河村", "渠道", "镇级交办", "正在办理", "系上河村")
    file = desk.opinions(tmp_path / "a.xlsx", unclear)
    desk.imported(here, file, accept=True)
    again = desk.imported(here, file)
    assert (again.counts["same"], again.counts["doubtful"]) == (1, 0)


def test_a_suggestion_without_evidence_is_not_taken(tmp_path: Path) -> None:
    here = desk.office()
    unclear = ("2025.3.4", "王春生", "孙一", "河村", "渠道淤堵", "镇级交办", "正在办理")
    verdict = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", unclear), accept=True)
    assert verdict.counts["doubtful"] == 1
    assert not Opinion.objects.exists()


def test_a_letter_among_the_books_is_named_and_left_alone(tmp_path: Path) -> None:
    here = desk.office()
    letter = tmp_path / "b.pdf"
    letter.write_bytes(b"%PDF-1.7 not a table")
    verdict = desk.imported(here, desk.opinions(tmp_path / "a.xlsx", FIRST), letter)
    assert [sheet.register for file in verdict.files for sheet in file.sheets] == ["opinions", None]
    assert Opinion.objects.count() == 1
    with pytest.raises(UnreadableFile, match="PDF"):
        desk.imported(here, letter)
