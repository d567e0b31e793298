"""G10 出席请假: one row is one deputy at one event."""

from __future__ import annotations

from functools import partial

from daibiao.congress.kinds.attendance import REGISTER
from daibiao.events.models import ON_LEAVE, EventKind, Presence
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct
from daibiao.figures.source import book
from daibiao.figures.when import has
from daibiao.registers.standing import Standing

ROWS = book(REGISTER, also=(("events.Event", "event__pk"),))
COUNTED = has(event__standing=Standing.CONFIRMED)
ABSENT = COUNTED & has(presence=Presence.ABSENT)

attendance = partial(
    Figure,
    source=ROWS,
    unit="人次",
    kind=Kind.FLOW,
)

FIGURES = (
    attendance(
        code="attendance.due",
        name="考勤应到",
        where=COUNTED,
        counts="期内考勤簿各次会议活动应到的代表（当日在任）之和",
        example="会议活动应到167人次。",
    ),
    attendance(
        code="attendance.present",
        name="考勤实到",
        where=COUNTED & has(presence=Presence.PRESENT),
        counts="期内考勤簿中出席的人次",
        example="实到136人次。",
    ),
    attendance(
        code="attendance.leave",
        name="考勤请假",
        where=COUNTED & has(presence__in=ON_LEAVE),
        counts="期内考勤簿中请假的人次，病假事假都算",
        example="请假26人次。",
    ),
    attendance(
        code="attendance.absent",
        name="考勤未经批准缺席",
        where=ABSENT,
        counts="期内考勤簿中未经批准缺席的人次",
        example="未经批准缺席5人次。",
    ),
    attendance(
        code="attendance.rate",
        name="会议活动出席率",
        unit="%",
        kind=Kind.RATE,
        numerator="attendance.present",
        denominator="attendance.due",
        counts="考勤实到÷考勤应到",
        example="会议活动出席率81.4%。",
    ),
    attendance(
        code="attendance.session_absentees",
        name="未经批准缺席人代会的代表",
        unit="名",
        where=ABSENT & has(event__kind=EventKind.SESSION),
        measure=distinct("person"),
        counts="期内未经批准缺席过人代会的代表，按人",
        example="未经批准缺席人代会的代表2名。",
    ),
)
