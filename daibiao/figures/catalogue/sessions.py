"""G08 人代会 and G09 主席团会议."""

from __future__ import annotations

from functools import partial

from daibiao.congress.kinds import presidium_meetings, sessions
from daibiao.congress.kinds.presidium_meetings import PresidiumTopic
from daibiao.congress.kinds.sessions import ElectionResult, Resolution
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import total
from daibiao.figures.source import event_book, parts

SESSIONS = event_book(sessions.REGISTER)
RESOLUTIONS = parts(sessions.REGISTER, Resolution, name="resolutions", up="session", title="title")
ELECTED = parts(sessions.REGISTER, ElectionResult, name="elected", up="session", title="name")
MEETINGS = event_book(presidium_meetings.REGISTER)
TOPICS = parts(
    presidium_meetings.REGISTER, PresidiumTopic, name="topics", up="meeting", title="text"
)

session = partial(Figure, source=SESSIONS, kind=Kind.FLOW)
seats = partial(session, unit="人次")

FIGURES = (
    session(
        code="sessions.held",
        name="召开人代会",
        unit="次",
        counts="期内召开的人民代表大会会议；取消、延期、作废、计划的不算",
        example="召开人代会2次。",
    ),
    seats(
        code="sessions.due",
        name="人代会应到",
        measure=total("due"),
        counts="期内各次人代会应到人数之和",
        example="人代会应到84人次。",
    ),
    seats(
        code="sessions.present",
        name="人代会实到",
        measure=total("present"),
        counts="期内各次人代会实到人数之和",
        example="人代会实到72人次。",
    ),
    seats(
        code="sessions.leave",
        name="人代会请假",
        measure=total("leave"),
        counts="期内各次人代会请假人数之和",
        example="请假10人次。",
    ),
    seats(
        code="sessions.absent",
        name="人代会缺席",
        measure=total("absent"),
        counts="期内各次人代会缺席人数之和",
        example="缺席2人次。",
    ),
    session(
        code="sessions.attendance_rate",
        name="人代会出席率",
        unit="%",
        kind=Kind.RATE,
        numerator="sessions.present",
        denominator="sessions.due",
        counts="人代会实到÷人代会应到",
        example="人代会出席率85.7%。",
    ),
    session(
        code="sessions.resolutions",
        name="作出决议决定",
        source=RESOLUTIONS,
        unit="项",
        counts="期内人代会通过的决议、决定，逐项计",
        example="作出决议决定6项。",
    ),
    session(
        code="sessions.elected",
        name="选举（补选）国家机关工作人员",
        source=ELECTED,
        unit="名",
        counts="期内人代会选举结果中的当选人，逐人计",
        example="补选副镇长1名。",
    ),
    session(
        code="presidium.meetings",
        name="召开主席团会议",
        source=MEETINGS,
        unit="次",
        counts="期内召开的主席团会议；取消、延期、作废、计划的不算",
        example="召开主席团会议5次。",
    ),
    session(
        code="presidium.topics",
        name="主席团研究议题",
        source=TOPICS,
        unit="个",
        counts="期内主席团会议的议题，逐个计",
        example="研究议题15个。",
    ),
)
