from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_deputy, a_home, a_township
from daibiao.events.actions import Happening, cancel, hold, hold_all, record_attendance
from daibiao.events.models import Attendance, Event, EventKind, Presence
from daibiao.places.models import Township
from daibiao.registers.author import Author, NotAllowed
from daibiao.registers.standing import Standing

pytestmark = pytest.mark.django_db


def an_event(town: Township) -> Event:
    return Event(
        township=town, kind=EventKind.SESSION, title="第一次会议", held_on=date(2025, 1, 16)
    )


def test_a_happening_is_written_with_its_roll() -> None:
    town = a_township()
    event = an_event(town)
    roll = (Attendance(event=event, person=a_deputy(town), presence=Presence.PRESENT),)
    hold(happening=Happening(event=event, attendances=roll), by=OPERATOR)
    assert [row.presence for row in event.attendances.all()] == [Presence.PRESENT]


def test_a_deputy_stands_once_in_a_roll() -> None:
    town = a_township()
    event, person = an_event(town), a_deputy(town)
    twice = [Attendance(event=event, person=person, presence=p) for p in ("present", "sick")]
    with pytest.raises(ValidationError, match="登记了两次"):
        hold(happening=Happening(event=event, attendances=tuple(twice)), by=OPERATOR)
    assert not Event.objects.exists()


def test_a_deputy_is_not_added_to_the_roll_a_second_time() -> None:
    town = a_township()
    event, person = an_event(town), a_deputy(town)
    roll = (Attendance(event=event, person=person, presence="present"),)
    hold(happening=Happening(event=event, attendances=roll), by=OPERATOR)
    again = [Attendance(event=event, person=person, presence="absent")]
    with pytest.raises(ValidationError, match="已登记"):
        record_attendance(event=event, attendances=again, by=OPERATOR)


def test_an_event_ends_no_earlier_than_it_begins() -> None:
    event = an_event(a_township())
    event.ended_on = date(2025, 1, 15)
    with pytest.raises(ValidationError, match="结束日期不能早于开始日期"):
        hold(happening=Happening(event=event), by=OPERATOR)


def test_an_event_may_end_on_its_first_day() -> None:
    event = an_event(a_township())
    event.ended_on = event.held_on
    assert hold(happening=Happening(event=event), by=OPERATOR).pk


def test_an_event_is_not_held_in_another_towns_home() -> None:
    town, other = a_township(), a_township("shuiyuan", "水源镇")
    event = an_event(town)
    event.home = a_home(other)
    with pytest.raises(ValidationError, match="另一个乡镇"):
        hold_all(happenings=[Happening(event=event)], township=town.pk, by=OPERATOR)


def test_the_outsider_writes_nothing() -> None:
    event = an_event(a_township())
    with pytest.raises(NotAllowed):
        hold(happening=Happening(event=event), by=Author(user=1, townships=frozenset()))
    assert not Event.objects.exists()


def test_a_cancelled_event_stays_in_its_book() -> None:
    event = hold(happening=Happening(event=an_event(a_township())), by=OPERATOR)
    cancel(event=event, standing=Standing.CANCELLED, remark="下雨", by=OPERATOR)
    assert Event.objects.get().standing == Standing.CANCELLED


def test_to_confirm_is_not_to_cancel() -> None:
    event = hold(happening=Happening(event=an_event(a_township())), by=OPERATOR)
    with pytest.raises(ValidationError):
        cancel(event=event, standing=Standing.CONFIRMED, remark="", by=OPERATOR)
