"""The event behind a line: found if another book or an earlier import told it, else new."""

from __future__ import annotations

from typing import Any

from daibiao.events.models import Event, EventKind
from daibiao.exchange.builders.common import Said, fields, last_of
from daibiao.exchange.drafts import Draft
from daibiao.exchange.known.happenings import Happenings, alike, is_congress
from daibiao.exchange.known.spelling import plain
from daibiao.people.models import Person
from daibiao.registers.standing import Standing

TRAINED = (EventKind.TRAINING,)  # the book of what is taught in homes may write only the village
ALSO_AN_ACTIVITY = (EventKind.TRAINING, EventKind.INSPECTION)


def event_of(
    said: Said, kind: EventKind, title: str, deputy: Person | None = None
) -> tuple[Event, Draft]:
    """The event of a register that keeps this kind of happening itself."""
    row = proposed(said, kind, title)
    happenings = said.desk.happenings
    known = _own(happenings, row, said, deputy)
    if known is None and kind in ALSO_AN_ACTIVITY:
        known = _from_the_activities(happenings, row)
    if known is None:
        known = _mentioned(happenings, row) or _corrected(said, row)
    return _settled(said, row, known)


def activity_event(said: Said, title: str, kind: str) -> tuple[Event, Draft, bool]:
    """The event of a line of the activity book; True if its own book has already told it."""
    row = proposed(said, EventKind.ACTIVITY, title)
    happenings = said.desk.happenings
    other = _from_its_book(happenings, row, kind) if kind in ALSO_AN_ACTIVITY else None
    known = other or _own(happenings, row, said, None) or _corrected(said, row)
    event, draft = _settled(said, row, known, fills=other is not None)
    happenings.told.add((id(event), "activity"))
    said.desk.organisers.setdefault(said.desk.uid(event) or 0, said.text("organiser"))
    return event, draft, other is not None


def noted_event(said: Said) -> tuple[Event, Draft]:
    """The event of which an attendance book speaks."""
    title = said.text("event__title")
    row = proposed(said, EventKind.OTHER, title)
    if row.standing == Standing.VOID:
        row.standing = Standing.CONFIRMED
    known = said.desk.happenings.attended(row.held_on, title)
    return _settled(said, row, known, fills=True)


def proposed(said: Said, kind: EventKind, title: str) -> Event:
    given: dict[str, Any] = fields(said, Event, "event__")
    given |= {"kind": kind, "title": title, "township": said.desk.township}
    given["standing"] = said.standing
    given["ended_on"] = last_of(said.get("event__held_on"))
    place = given.get("place", "")
    if given.get("home") is None and place:
        homes = said.desk.homes
        at_home = homes.of_village(place) if kind in TRAINED else None
        given["home"] = at_home or homes.as_place(place)
    return Event(**given)


def _own(happenings: Happenings, row: Event, said: Said, deputy: Person | None) -> Event | None:
    """An event of the same kind that this line repeats."""
    for event in happenings.on(row.held_on, EventKind(row.kind)):
        if plain(event.title) != plain(row.title) or event.standing != row.standing:
            continue
        if _same_place(event, row) and _same_holder(event, said, deputy):
            return event
    return None


def _same_holder(event: Event, said: Said, deputy: Person | None) -> bool:
    """Namesakes may report, and two groups do the same, at one place on one day."""
    if deputy is not None:
        return said.desk.reporters.get(said.desk.uid(event) or 0) == said.desk.uid(deputy)
    return event.kind != EventKind.ACTIVITY or _same_organiser(event, said)


def _same_organiser(event: Event, said: Said) -> bool:
    held_by = said.desk.organisers.get(said.desk.uid(event) or 0, "")
    return not held_by or not said.text("organiser") or held_by == said.text("organiser")


def claim(said: Said, kind: EventKind, title: str) -> None:
    """Note which known event this line tells of, before any line is taken for a correction."""
    row = proposed(said, kind, title)
    known = _own(said.desk.happenings, row, said, said.get("deputy"))
    if known is not None and known.pk is not None:
        said.desk.claimed.add(known.pk)


def _corrected(said: Said, row: Event) -> Event | None:
    """The event that an earlier import read from this very line, if no other line tells of it."""
    for event in said.desk.told_by(said.source):
        if event.pk in said.desk.claimed or event.kind != row.kind:
            continue
        if event.held_on == row.held_on or plain(event.title) == plain(row.title):
            said.desk.claimed.add(event.pk)
            said.desk.happenings.also_on(row.held_on, event)
            return event
    return None


def _same_place(event: Event, row: Event) -> bool:
    if event.home is not None and row.home is not None:
        return event.home == row.home
    return plain(event.place) == plain(row.place)


def _from_the_activities(happenings: Happenings, row: Event) -> Event | None:
    """An activity that tells of this training or inspection and is not yet claimed by one."""
    event = happenings.titled(row.held_on, row.title, EventKind.ACTIVITY)
    if event is None or event.standing != row.standing:
        return None
    return event


def _mentioned(happenings: Happenings, row: Event) -> Event | None:
    """An event that so far only an attendance book has mentioned."""
    for event in happenings.on(row.held_on, EventKind.OTHER):
        if alike(event.title, row.title) or (is_congress(event.title) and is_congress(row.title)):
            return event
    return None


def _from_its_book(happenings: Happenings, row: Event, kind: str) -> Event | None:
    """The training or inspection of that day that has no activity yet."""
    free = [
        event
        for event in happenings.on(row.held_on, EventKind(kind))
        if event.standing == row.standing
    ]
    titled = happenings.titled(row.held_on, row.title, EventKind(kind))
    if titled is not None and titled in free:
        return titled
    placed = [event for event in free if _same_place(event, row)]
    free = [e for e in placed if (id(e), "activity") not in happenings.told]
    return free[0] if len(free) == 1 and row.standing == Standing.CONFIRMED else None


def _settled(
    said: Said, row: Event, known: Event | None, *, fills: bool = False
) -> tuple[Event, Draft]:
    draft = said.draft(row, known, fills=fills)
    if known is None:
        said.desk.happenings.add(row)
        return row, draft
    return known, draft
