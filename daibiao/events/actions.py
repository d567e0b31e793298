"""Named writes: a happening is entered once, with the rows of every book that speaks of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import models, transaction

from daibiao.events.models import Attendance, Event
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author
from daibiao.registers.standing import Standing


@dataclass(frozen=True, kw_only=True)
class Happening:
    """An event, its own columns in each book (`parts`), who was there."""

    event: Event
    parts: tuple[models.Model, ...] = ()
    attendances: tuple[Attendance, ...] = ()


@transaction.atomic
def hold(*, happening: Happening, by: Author) -> Event:
    """Write one happening, new or changed, into all its books."""
    event = happening.event
    save(row=event, township=event.township_id, by=by)
    for part in happening.parts:
        save(row=part, township=event.township_id, by=by)
    record_attendance(event=event, attendances=happening.attendances, by=by)
    return event


@transaction.atomic
def hold_all(*, happenings: Sequence[Happening], township: int, by: Author) -> None:
    """Write many new happenings of one township at once: all of them, or none."""
    save_new(rows=[happening.event for happening in happenings], township=township, by=by)
    books: dict[type[models.Model], list[models.Model]] = defaultdict(list)
    for happening in happenings:
        for row in (*happening.parts, *happening.attendances):
            books[type(row)].append(row)
    for rows in books.values():
        save_new(rows=rows, township=township, by=by)


@transaction.atomic
def record_attendance(*, event: Event, attendances: Sequence[Attendance], by: Author) -> None:
    """Who was present, on leave or absent; a deputy stands once in an event's roll."""
    persons = [row.person_id for row in attendances]
    if len(persons) > len(set(persons)):
        raise ValidationError("同一位代表在这次会议活动中登记了两次。")
    if Attendance.objects.filter(event=event, person__in=persons).exists():
        raise ValidationError("这位代表在这次会议活动中已登记。")
    save_new(rows=attendances, township=event.township_id, by=by)


@transaction.atomic
def cancel(*, event: Event, standing: Standing, remark: str, by: Author) -> Event:
    """Postpone, cancel or void a happening; it stays in its books and is no longer counted."""
    if standing == Standing.CONFIRMED:
        raise ValidationError("已确认的会议活动请用登记，不用撤销。")
    event.standing, event.remark = standing, remark
    save(row=event, township=event.township_id, by=by, verb=standing.value)
    return event
