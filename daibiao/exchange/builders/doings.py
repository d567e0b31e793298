"""G14 receptions, G15 activities, G16 trainings, G17 inspections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from daibiao.activities.kinds.activities import Activity
from daibiao.activities.kinds.trainings import Training
from daibiao.events.models import EventKind
from daibiao.exchange.builders.common import Said, as_text, fields
from daibiao.exchange.builders.happening import activity_event, event_of
from daibiao.exchange.drafts import Draft
from daibiao.homes.models import Reception
from daibiao.supervision.kinds.inspections import Inspection

SUMMED = ("deputies", "residents", "materials", "attended", "present", "due", "leave", "visitors")
TOGETHER = "人数为几场合计，记在第一场"


def each_day(said: Said) -> Iterator[Said]:
    """Several dates on one line are several happenings; what was summed stands at the first."""
    when = said.get("event__held_on")
    if not isinstance(when, tuple):
        yield said
        return
    for place, day in enumerate(when):
        values = said.values | {"event__held_on": day}
        if place:
            values = {name: value for name, value in values.items() if name not in SUMMED}
            remark = as_text(values.get("event__remark"))
            values["event__remark"] = f"{remark}；{TOGETHER}" if remark else TOGETHER
        yield replace(said, values=values)


def trainings(said: Said) -> list[Draft]:
    drafts = []
    for one in each_day(said):
        event, draft = event_of(one, EventKind.TRAINING, one.text("event__title"))
        drafts += [draft, one.draft(Training(event=event, **fields(one, Training)))]
    return drafts


def inspections(said: Said) -> list[Draft]:
    drafts = []
    for one in each_day(said):
        event, draft = event_of(one, EventKind.INSPECTION, one.text("event__title"))
        drafts += [draft, one.draft(Inspection(event=event, **fields(one, Inspection)))]
    return drafts


def activities(said: Said) -> list[Draft]:
    drafts = []
    for one in each_day(said):
        title, kind = one.text("event__title"), one.text("kind")
        event, draft, told = activity_event(one, title, kind)
        own = one.draft(Activity(event=event, **fields(one, Activity)))
        own.echoes = told
        drafts += [draft, own]
    return drafts


def reception_title(said: Said) -> str:
    home = said.get("event__home")
    return f"{home.name if home else ''}接待日{said.text('hours')}"


def receptions(said: Said) -> list[Draft]:
    title = reception_title(said)
    drafts = []
    for one in each_day(said):
        event, draft = event_of(one, EventKind.RECEPTION, title)
        own = one.draft(Reception(event=event, **fields(one, Reception)))
        own.many["on_duty"] = one.get("on_duty", ())
        own.many["received_by"] = one.get("received_by", ())
        drafts += [draft, own]
    return drafts
