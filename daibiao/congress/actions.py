"""Named writes: sessions, presidium meetings, reports to voters, the Party committee's support."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.congress.models import (
    DeputyReport,
    ElectionResult,
    PartySupport,
    PresidiumMeeting,
    PresidiumTopic,
    Resolution,
    Session,
)
from daibiao.events.actions import Happening, hold
from daibiao.events.models import Attendance
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


@transaction.atomic
def hold_session(
    *,
    session: Session,
    resolutions: Sequence[str] = (),
    elected: Sequence[tuple[str, str]] = (),
    attendances: Sequence[Attendance] = (),
    by: Author,
) -> Session:
    """A session of the congress; `elected` are names with the posts they were elected to."""
    _must_add_up(session)
    parts = Happening(event=session.event, parts=(session,), attendances=tuple(attendances))
    township = hold(happening=parts, by=by).township_id
    passed = [Resolution(session=session, title=title) for title in resolutions]
    chosen = [ElectionResult(session=session, name=name, post=post) for name, post in elected]
    save_new(rows=passed, township=township, by=by)
    save_new(rows=chosen, township=township, by=by)
    return session


def _must_add_up(session: Session) -> None:
    said = (session.present, session.leave, session.absent)
    parts = [part for part in said if part is not None]
    if session.due is not None and len(parts) == len(said) and sum(parts) != session.due:
        raise ValidationError("应到人数应等于实到、请假、缺席之和。")


@transaction.atomic
def hold_presidium_meeting(
    *, meeting: PresidiumMeeting, topics: Sequence[str] = (), by: Author
) -> PresidiumMeeting:
    event = hold(happening=Happening(event=meeting.event, parts=(meeting,)), by=by)
    rows = [PresidiumTopic(meeting=meeting, text=text) for text in topics]
    save_new(rows=rows, township=event.township_id, by=by)
    return meeting


@transaction.atomic
def report_to_voters(*, report: DeputyReport, by: Author) -> DeputyReport:
    """A deputy reports to the voters who elected them."""
    hold(happening=Happening(event=report.event, parts=(report,)), by=by)
    return report


@transaction.atomic
def record_party_support(*, support: PartySupport, by: Author) -> PartySupport:
    save(row=support, township=support.township_id, by=by)
    return support


@transaction.atomic
def record_party_supports(*, rows: Sequence[PartySupport], township: int, by: Author) -> None:
    save_new(rows=rows, township=township, by=by)
