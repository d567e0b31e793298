"""Sessions with their rolls, presidium meetings, reports to voters, the Party's support."""

from __future__ import annotations

from datetime import date, timedelta

from daibiao.congress.actions import (
    hold_presidium_meeting,
    hold_session,
    record_party_supports,
    report_to_voters,
)
from daibiao.congress.kinds.deputy_reports import ReportForm
from daibiao.congress.kinds.party_support import SupportKind
from daibiao.congress.models import DeputyReport, PartySupport, PresidiumMeeting, Session
from daibiao.demo.scale import Scale
from daibiao.demo.tale import Tale
from daibiao.events.models import Attendance, Event, EventKind, Presence

SESSIONS = (
    ((1, 16), ("关于政府工作报告的决议", "关于财政预算的决议", "关于主席团工作报告的决议"), ()),
    ((7, 22), ("关于批准财政决算的决议", "关于票决民生实事项目的决定"), ("副镇长", "人大副主席")),
)
NOT_THERE = (Presence.SICK, Presence.PRIVATE, Presence.PRIVATE, Presence.ABSENT)
TOPICS = ("研究年度工作计划", "听取建议办理情况汇报", "研究视察评议方案", "审议小组活动安排")
SUPPORT = (
    (SupportKind.SPECIAL, "镇党委会议", "专题研究人大工作", 2),
    (SupportKind.HEARING, "镇党委会议", "听取人大工作情况汇报", 2),
    (SupportKind.COMMITTEE, "镇党委会议", "人大主席列席", 6),
    (SupportKind.JOINT, "党政联席会议", "人大主席列席", 4),
)


def tell_congress(tale: Tale, year: int, scale: Scale) -> None:
    for number, (day, resolutions, posts) in enumerate(SESSIONS, start=1):
        tell_session(tale, date(year, *day), resolutions, posts, number + 2 * (year - 2022))
    tell_presidium(tale, year, scale)
    tell_reports_to_voters(tale, year, scale)
    rows = [
        PartySupport(township=tale.town, held_on=day, kind=kind, body=body, topic=topic)
        for kind, body, topic, times in SUPPORT
        for day in tale.days(year, times)
    ]
    record_party_supports(rows=rows, township=tale.town.pk, by=tale.by)


def tell_session(
    tale: Tale, day: date, resolutions: tuple[str, ...], posts: tuple[str, ...], number: int
) -> None:
    event = Event(
        township=tale.town,
        kind=EventKind.SESSION,
        title=f"{tale.town.name}第十八届人民代表大会第{number}次会议",
        held_on=day,
        place="镇政府会议室",
    )
    roll = roll_call(tale, event, NOT_THERE if not posts else NOT_THERE[:3])
    kinds = [row.presence for row in roll]
    session = Session(
        event=event,
        due=len(roll),
        present=kinds.count(Presence.PRESENT),
        absent=kinds.count(Presence.ABSENT),
        leave=len(roll) - kinds.count(Presence.PRESENT) - kinds.count(Presence.ABSENT),
        host="主席团常务主席",
    )
    elected = [(tale.name(), post) for post in posts]
    hold_session(
        session=session, resolutions=resolutions, elected=elected, attendances=roll, by=tale.by
    )
    tale.sessions.setdefault(day.year, []).append(event)


def roll_call(tale: Tale, event: Event, missing: tuple[Presence, ...]) -> list[Attendance]:
    """Every township deputy in office on the day; a few of them are not there."""
    persons = tale.deputies_on(event.held_on or date.min)
    away = dict(zip((p.pk for p in tale.some(persons, len(missing))), missing, strict=False))
    return [
        Attendance(
            event=event,
            person=person,
            presence=(presence := away.get(person.pk, Presence.PRESENT)),
            reason={Presence.SICK: "住院治疗", Presence.PRIVATE: "家中有事"}.get(presence, ""),
            approver="主席团" if presence in {Presence.SICK, Presence.PRIVATE} else "",
        )
        for person in persons
    ]


def tell_presidium(tale: Tale, year: int, scale: Scale) -> None:
    for number in range(scale.presidium_meetings):
        day = date(year, 2 + 3 * number % 10, 20)
        event = Event(
            township=tale.town,
            kind=EventKind.PRESIDIUM,
            title=f"主席团第{number + 1}次会议",
            held_on=day,
            place="人大办公室",
        )
        meeting = PresidiumMeeting(event=event, number=number + 1, host="主席", due=9, present=8)
        topics = tale.some(TOPICS, 2 + number % 2)
        hold_presidium_meeting(meeting=meeting, topics=topics, by=tale.by)


def tell_reports_to_voters(tale: Tale, year: int, scale: Scale) -> None:
    """Four meetings; one deputy reports a second time."""
    deputies = tale.some(tale.deputies_on(date(year, 1, 31)), scale.reporting_deputies)
    days = [date(year, 9, 5) + timedelta(days=14 * step) for step in range(4)]
    for index, deputy in enumerate([*deputies, deputies[0]]):
        event = Event(
            township=tale.town,
            kind=EventKind.DEPUTY_REPORT,
            title=f"{deputy.name}代表述职",
            held_on=days[index % len(days)] if index < len(deputies) else days[-1] + ONE_WEEK,
            place=f"{deputy.village}",
        )
        good, fair = tale.number(30, 50), tale.number(3, 9)
        report = DeputyReport(
            event=event,
            deputy=deputy,
            form=ReportForm.ORAL if index % 3 else ReportForm.WRITTEN,
            voters=good + fair + 1,
            opinions=tale.number(1, 5),
            satisfied=good,
            basically=fair,
            dissatisfied=1,
        )
        report_to_voters(report=report, by=tale.by)


ONE_WEEK = timedelta(days=7)
