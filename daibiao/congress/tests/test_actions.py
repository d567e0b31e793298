from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.congress.actions import hold_presidium_meeting, hold_session, report_to_voters
from daibiao.congress.models import DeputyReport, PresidiumMeeting, Session
from daibiao.demo.builders import OPERATOR, a_deputy, a_township
from daibiao.events.models import Event, EventKind

pytestmark = pytest.mark.django_db


def an_event(kind: EventKind = EventKind.SESSION) -> Event:
    return Event(township=a_township(), kind=kind, title="会议", held_on=date(2025, 1, 16))


def test_a_session_keeps_its_resolutions_and_its_elected() -> None:
    session = Session(event=an_event(), due=65, present=60, leave=4, absent=1)
    hold_session(
        session=session,
        resolutions=("决议一", "决议二"),
        elected=(("苏文海", "副镇长"),),
        by=OPERATOR,
    )
    assert session.resolutions.count() == 2
    assert str(session.elected.get()) == "苏文海（副镇长）"


def test_the_numbers_of_a_session_add_up() -> None:
    session = Session(event=an_event(), due=65, present=60, leave=4, absent=0)
    with pytest.raises(ValidationError, match="应到人数应等于"):
        hold_session(session=session, by=OPERATOR)
    assert not Event.objects.exists()


def test_numbers_that_nobody_wrote_are_not_added() -> None:
    session = Session(event=an_event(), due=65, present=60)
    assert hold_session(session=session, by=OPERATOR).pk


def test_a_presidium_meeting_keeps_its_topics() -> None:
    meeting = PresidiumMeeting(event=an_event(EventKind.PRESIDIUM), number=1)
    hold_presidium_meeting(meeting=meeting, topics=("研究计划",), by=OPERATOR)
    assert [topic.text for topic in meeting.topics.all()] == ["研究计划"]


def test_an_empty_topic_is_refused() -> None:
    meeting = PresidiumMeeting(event=an_event(EventKind.PRESIDIUM))
    with pytest.raises(ValidationError):
        hold_presidium_meeting(meeting=meeting, topics=("",), by=OPERATOR)
    assert not PresidiumMeeting.objects.exists()


def test_a_deputy_of_another_town_does_not_report_here() -> None:
    other = a_township("shuiyuan", "水源镇")
    report = DeputyReport(event=an_event(EventKind.DEPUTY_REPORT), deputy=a_deputy(other))
    with pytest.raises(ValidationError, match="另一个乡镇"):
        report_to_voters(report=report, by=OPERATOR)
