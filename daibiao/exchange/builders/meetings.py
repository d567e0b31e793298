"""G08 sessions, G09 presidium meetings, G10 attendance, G20 reports to voters, G34 support."""

from __future__ import annotations

from daibiao.congress.kinds.deputy_reports import DeputyReport
from daibiao.congress.kinds.party_support import PartySupport
from daibiao.congress.kinds.presidium_meetings import PresidiumMeeting, PresidiumTopic
from daibiao.congress.kinds.sessions import ElectionResult, Resolution, Session
from daibiao.events.models import Attendance, EventKind, Presence
from daibiao.exchange.builders.common import Said, fields, plain_row
from daibiao.exchange.builders.happening import event_of, noted_event
from daibiao.exchange.desk import Desk, LeaveList
from daibiao.exchange.drafts import Draft
from daibiao.people.models import Person
from daibiao.registers.standing import Standing

STATED = ("due", "present", "leave", "absent")


def session_title(said: Said) -> str:
    return said.text("event__title")


def presidium_title(said: Said) -> str:
    number = said.get("number")
    return f"第{number}次主席团会议" if number else "主席团会议"


def report_title(said: Said) -> str:
    deputy = said.get("deputy")
    return f"{deputy.name if deputy else ''}述职"


def sessions(said: Said) -> list[Draft]:
    event, draft = event_of(said, EventKind.SESSION, session_title(said))
    row = Session(event=event, **fields(said, Session))
    own = said.draft(row)
    own.parts["resolutions"] = [Resolution(title=text) for text in said.get("resolutions", ())]
    own.parts["elected"] = [_elected(text) for text in said.get("elected", ())]
    return [draft, own]


def _elected(text: str) -> ElectionResult:
    name, _, post = str(text).replace("(", "（").partition("（")
    return ElectionResult(name=name.strip(), post=post.rstrip("）)"))


def presidium_meetings(said: Said) -> list[Draft]:
    event, draft = event_of(said, EventKind.PRESIDIUM, presidium_title(said))
    own = said.draft(PresidiumMeeting(event=event, **fields(said, PresidiumMeeting)))
    own.parts["topics"] = [PresidiumTopic(text=text) for text in said.get("topics", ())]
    return [draft, own]


def attendance(said: Said) -> list[Draft]:
    event, draft = noted_event(said)
    if said.get("due") is not None:
        said.desk.leave_lists.setdefault(said.desk.uid(event) or 0, LeaveList(event, said))
    if said.get("person") is None or not said.get("presence"):
        return [draft]
    if (listed := said.desk.leave_lists.get(said.desk.uid(event) or 0)) is not None:
        listed.named.append(said.get("person"))
        listed.present += said.get("presence") == Presence.PRESENT
    # a void line takes back one person's attendance, not the happening
    void = {"standing": said.standing} if said.standing == Standing.VOID else {}
    row = Attendance(**fields(said, Attendance) | {"event": event} | void)
    return [draft, said.draft(row)]


def the_rest_came(desk: Desk) -> list[Draft]:
    """Who was in office and is not named on a leave list came: only if the numbers agree."""
    drafts = []
    for listed in desk.leave_lists.values():
        named = {desk.uid(person) for person in listed.named}
        rest = [p for p in desk.in_office(listed.event.held_on) if desk.uid(p) not in named]
        stated = {name: listed.said.get(name) for name in STATED}
        if stated["due"] == len(rest) + len(named) and stated["present"] in (
            None,
            len(rest) + listed.present,
        ):
            drafts += [_came(listed, person) for person in rest]
        else:
            desk.incomplete.add(listed.said.source)
    desk.leave_lists.clear()
    return drafts


def _came(listed: LeaveList, person: Person) -> Draft:
    row = Attendance(event=listed.event, person=person, presence=Presence.PRESENT)
    draft: Draft = listed.said.draft(row)
    return draft


def deputy_reports(said: Said) -> list[Draft]:
    deputy = said.get("deputy")
    event, draft = event_of(said, EventKind.DEPUTY_REPORT, report_title(said), deputy=deputy)
    said.desk.reporters[said.desk.uid(event) or 0] = said.desk.uid(deputy) or 0
    return [draft, said.draft(DeputyReport(event=event, **fields(said, DeputyReport)))]


def party_support(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, PartySupport))]
