"""G08 sessions, G09 presidium meetings, G10 attendance, G20 reports to voters, G34 support."""

from __future__ import annotations

from daibiao.congress.kinds.deputy_reports import DeputyReport
from daibiao.congress.kinds.party_support import PartySupport
from daibiao.congress.kinds.presidium_meetings import PresidiumMeeting, PresidiumTopic
from daibiao.congress.kinds.sessions import ElectionResult, Resolution, Session
from daibiao.events.models import Attendance, EventKind, Tally
from daibiao.exchange.builders.common import Said, fields, plain_row
from daibiao.exchange.builders.happening import event_of, noted_event
from daibiao.exchange.drafts import Draft

TALLY = ("due", "present", "leave", "absent")


def sessions(said: Said) -> list[Draft]:
    event, draft = event_of(said, EventKind.SESSION, said.text("event__title"))
    row = Session(event=event, **fields(said, Session))
    own = said.draft(row)
    own.parts["resolutions"] = [Resolution(title=text) for text in said.get("resolutions", ())]
    own.parts["elected"] = [_elected(text) for text in said.get("elected", ())]
    return [draft, own]


def _elected(text: str) -> ElectionResult:
    name, _, post = str(text).replace("(", "（").partition("（")
    return ElectionResult(name=name.strip(), post=post.rstrip("）)"))


def presidium_meetings(said: Said) -> list[Draft]:
    number = said.get("number")
    title = f"第{number}次主席团会议" if number else "主席团会议"
    event, draft = event_of(said, EventKind.PRESIDIUM, title)
    own = said.draft(PresidiumMeeting(event=event, **fields(said, PresidiumMeeting)))
    own.parts["topics"] = [PresidiumTopic(text=text) for text in said.get("topics", ())]
    return [draft, own]


def attendance(said: Said) -> list[Draft]:
    event, draft = noted_event(said)
    drafts = [draft]
    told = {name: said.facts[name] for name in TALLY if said.facts.get(name) is not None}
    if told:
        drafts.append(said.draft(Tally(event=event, **told)))
    if said.get("person") is not None and said.get("presence"):
        given = fields(said, Attendance)
        drafts.append(said.draft(Attendance(**given | {"event": event})))
    return drafts


def deputy_reports(said: Said) -> list[Draft]:
    deputy = said.get("deputy")
    event, draft = event_of(said, EventKind.DEPUTY_REPORT, f"{deputy.name}述职", deputy=deputy)
    said.desk.reporters[said.desk.uid(event) or 0] = said.desk.uid(deputy) or 0
    return [draft, said.draft(DeputyReport(event=event, **fields(said, DeputyReport)))]


def party_support(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, PartySupport))]
