"""One happening in two books is one event; a corrected one is moved, not doubled."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from daibiao.activities.kinds.activities import Activity
from daibiao.activities.kinds.trainings import Training
from daibiao.events.models import Attendance, Event, Presence
from daibiao.exchange.actions import undo
from tests import desk

pytestmark = pytest.mark.django_db

TRAINING = (
    "培训时间",
    "培训地点",
    "培训类别",
    "培训主题",
    "授课人",
    "代表人数",
    "群众人数",
    "备注",
)
ACTIVITY = ("活动时间", "活动主题", "活动类型", "活动地点", "组织单位", "应到", "实到", "备注")
ROLL = ("姓名", "会议或活动", "日期", "到会情况", "事由")

PRUNING = ("2025.3.4", "东坡之家", "实用技术", "果树修剪技术", "农技员", "12", "30")
PRUNED = ("2025.3.4", "果树修剪技术培训", "学习培训", "东坡村代表之家", "第一小组", "12", "12")


def trainings(path: Path, *rows: tuple[str, ...]) -> Path:
    return desk.book(path, "学习培训登记簿", TRAINING, *rows)


def activities(path: Path, *rows: tuple[str, ...]) -> Path:
    return desk.book(path, "代表活动登记簿", ACTIVITY, *rows)


@pytest.mark.parametrize("turn", [1, -1])
def test_a_training_that_also_stands_among_the_activities_is_one_event(
    tmp_path: Path, turn: int
) -> None:
    here = desk.office()
    files = [trainings(tmp_path / "t.xlsx", PRUNING), activities(tmp_path / "a.xlsx", PRUNED)]
    for file in files[::turn]:
        desk.imported(here, file)
    event = Event.objects.get()
    assert (event.title, event.kind) == ("果树修剪技术", "training")
    assert Training.objects.get().event == Activity.objects.get().event == event


def test_the_line_of_the_second_book_is_the_same(tmp_path: Path) -> None:
    here = desk.office()
    files = trainings(tmp_path / "t.xlsx", PRUNING), activities(tmp_path / "a.xlsx", PRUNED)
    verdict = desk.imported(here, *files)
    assert (verdict.counts["new"], verdict.counts["same"]) == (1, 1)


def test_another_training_of_the_same_day_is_another_event(tmp_path: Path) -> None:
    here = desk.office()
    other = ("2025.3.4", "东坡之家", "惠农政策", "医保政策宣讲", "民政办", "9", "20")
    desk.imported(here, trainings(tmp_path / "t.xlsx", PRUNING, other))
    assert Event.objects.count() == 2


def test_two_groups_doing_the_same_on_one_day_are_two_activities(tmp_path: Path) -> None:
    here = desk.office()
    one = ("2025.3.4", "走访困难群众", "走访慰问", "东坡村", "第一小组", "8", "7")
    other = ("2025.3.4", "走访困难群众", "走访慰问", "东坡村", "第二小组", "9", "9")
    desk.imported(here, activities(tmp_path / "a.xlsx", one, other))
    assert Activity.objects.count() == 2
    again = desk.imported(here, activities(tmp_path / "a.xlsx", one, other))
    assert again.counts["same"] == 2


def test_a_course_over_two_days_is_one_and_three_dates_are_three(tmp_path: Path) -> None:
    here = desk.office()
    two_days = ("2025年4月10日至11日", *PRUNING[1:])
    three = ("2025.5.6、5.13、5.20", *PRUNING[1:])
    desk.imported(here, trainings(tmp_path / "t.xlsx", two_days, three), accept=True)
    days = list(Event.objects.values_list("held_on", flat=True))
    assert days == [date(2025, 4, 10), *(date(2025, 5, day) for day in (6, 13, 20))]
    assert sum(t.deputies or 0 for t in Training.objects.all()) == 24


def test_a_corrected_date_moves_the_event(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, trainings(tmp_path / "t.xlsx", PRUNING))
    right = ("2025.3.14", *PRUNING[1:])
    verdict = desk.imported(here, trainings(tmp_path / "t.xlsx", right))
    assert verdict.counts["changed"] == 1
    assert Event.objects.get().held_on == date(2025, 3, 14)
    undo(batch=verdict.batch or 0, by=desk.BY)
    assert Event.objects.get().held_on == date(2025, 3, 4)


def test_a_line_put_before_an_event_does_not_move_it(tmp_path: Path) -> None:
    here = desk.office()
    desk.imported(here, trainings(tmp_path / "t.xlsx", PRUNING))
    earlier = ("2025.2.1", *PRUNING[1:])
    verdict = desk.imported(here, trainings(tmp_path / "t.xlsx", earlier, PRUNING))
    assert (verdict.counts["new"], verdict.counts["same"]) == (1, 1)


def test_attendance_hangs_on_the_event_of_its_own_book(tmp_path: Path) -> None:
    here = desk.office()
    roll = desk.book(
        tmp_path / "r.xlsx",
        "出席请假登记",
        ROLL,
        ("王春生", "果树修剪技术培训", "2025.3.4", "出席", ""),
        ("李二梅", "果树修剪技术培训", "2025.3.4", "事假", "外出"),
    )
    desk.imported(here, roll, trainings(tmp_path / "t.xlsx", PRUNING))
    event = Event.objects.get()
    found = {a.person.name: a.presence for a in Attendance.objects.filter(event=event)}
    assert found == {"王春生": Presence.PRESENT, "李二梅": Presence.PRIVATE}


def test_a_rough_number_finds_its_evidence_in_the_attendance_book(tmp_path: Path) -> None:
    here = desk.office()
    roll = desk.book(
        tmp_path / "r.xlsx",
        "出席请假登记",
        ROLL,
        ("王春生", "果树修剪技术", "2025.3.4", "出席", ""),
        ("李二梅", "果树修剪技术", "2025.3.4", "出席", ""),
        ("赵铁柱", "果树修剪技术", "2025.3.4", "病假", "住院"),
    )
    rough = (*PRUNING[:5], "2人左右", "")
    verdict = desk.imported(here, roll, trainings(tmp_path / "t.xlsx", rough), accept=True)
    asked = next(a for a in desk.problems(verdict) if a.problem.field == "deputies")
    assert (asked.problem.suggestion, "考勤" in (asked.problem.evidence or "")) == (2, True)
    assert Training.objects.get().deputies == 2


def test_a_leave_list_tells_who_came_when_its_numbers_agree(tmp_path: Path) -> None:
    here = desk.office()
    rows = (
        ("镇二届人大六次会议（2025年1月10日）：应到5人，实到4人，请假1人，缺席0人", "", ""),
        ("李二梅", "事假", "外出"),
    )
    desk.imported(
        here, desk.book(tmp_path / "r.xlsx", "代表考勤登记表", ("姓名", "到会情况", "事由"), *rows)
    )
    found = list(Attendance.objects.values_list("presence", flat=True))
    assert sorted(found) == ["present"] * 4 + ["private"]


def test_a_leave_list_whose_numbers_do_not_agree_concludes_nothing(tmp_path: Path) -> None:
    here = desk.office()
    rows = (
        ("镇二届人大六次会议（2025年1月10日）：应到9人，实到8人，请假1人，缺席0人", "", ""),
        ("李二梅", "事假", "外出"),
    )
    desk.imported(
        here, desk.book(tmp_path / "r.xlsx", "代表考勤登记表", ("姓名", "到会情况", "事由"), *rows)
    )
    assert list(Attendance.objects.values_list("presence", flat=True)) == ["private"]


SESSION = ("会议名称", "会议时间", "地点", "应到", "实到", "请假", "缺席")


@pytest.mark.parametrize("turn", [1, -1])
def test_a_session_is_one_event_whichever_book_comes_first(tmp_path: Path, turn: int) -> None:
    here = desk.office()
    name = "青山镇第十九届人民代表大会第五次会议"
    session = (name, "2025年1月10日至11日", "镇政府", "5", "4", "0", "1")
    files = [
        desk.book(tmp_path / "s.xlsx", "人代会会议登记", SESSION, session),
        desk.book(
            tmp_path / "r.xlsx",
            "出席请假登记",
            ROLL,
            ("王春生", "镇十九届人大五次会议", "2025.1.10", "缺席", ""),
            ("李二梅", "镇十九届人大五次会议", "2025.1.10", "出席", ""),
        ),
    ]
    for file in files[::turn]:
        desk.imported(here, file)
    event = Event.objects.get()
    assert (event.kind, event.title) == ("session", name)
    assert event.attendances.filter(presence=Presence.ABSENT).count() == 1
