"""Trainings, inspections and other activities: those of two books are one event."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from daibiao.activities.actions import record_activity, record_training
from daibiao.activities.kinds.activities import ActivityKind
from daibiao.activities.kinds.trainings import TrainingCategory
from daibiao.activities.models import Activity, Training
from daibiao.demo import words
from daibiao.demo.congress import roll_call
from daibiao.demo.scale import Scale
from daibiao.demo.tale import Tale
from daibiao.events.models import Event, EventKind, Presence
from daibiao.places.models import Home
from daibiao.supervision.actions import record_inspection
from daibiao.supervision.kinds.inspections import InspectionKind
from daibiao.supervision.models import Inspection

OWN = {
    ActivityKind.VISIT: "走访慰问困难户",
    ActivityKind.FORUM: "选民代表座谈",
    ActivityKind.SERVICE: "人居环境整治志愿服务",
    ActivityKind.POLICY_TALK: "惠农政策进村宣讲",
    ActivityKind.MEDIATION: "矛盾纠纷集中排查",
}


def tell_activities(tale: Tale, year: int, scale: Scale) -> None:
    tell_trainings(tale, year, scale)
    tell_inspections(tale, year, scale)
    counts = (scale.visit_activities, scale.forums, scale.services, scale.policy_talks)
    own = zip(OWN, (*counts, scale.searches), strict=True)
    for kind in (kind for kind, count in own for _ in range(count)):
        event = _event(tale, EventKind.ACTIVITY, OWN[kind], tale.days(year, 1)[0])
        record_activity(activity=_activity(tale, event, kind), by=tale.by)


def _event(tale: Tale, kind: EventKind, title: str, day: date, home: Home | None = None) -> Event:
    group = None if home else tale.pick(tale.groups)
    return Event(
        township=tale.town,
        kind=kind,
        title=title,
        held_on=day,
        place=home.address if home else tale.pick(tale.villages).name,
        home=home,
        group=group,
    )


def _activity(tale: Tale, event: Event, kind: ActivityKind, present: int = 0) -> Activity:
    due = max(present, tale.number(8, 14))
    there = present or due - tale.number(0, 3)
    return Activity(
        event=event,
        kind=kind,
        organiser=f"{event.group or '人大主席团'}",
        due=due,
        present=there,
        leave=due - there,
        opinions=tale.number(0, 3),
        cost=tale.number(1, 8) * 50,
    )


def courses(scale: Scale) -> Iterable[tuple[TrainingCategory, str]]:
    """The year's trainings by category, with their subjects."""
    for category, count, titles in (
        (TrainingCategory.PRACTICAL, scale.practical, words.PRACTICAL),
        (TrainingCategory.POLICY, scale.policy, words.POLICY),
        (TrainingCategory.HOME_RULES, scale.home_rules, words.HOME_RULES),
        (TrainingCategory.LAW, scale.law, words.LAWS),
        (TrainingCategory.PARTY, scale.party, words.PARTY),
    ):
        for index in range(count):
            yield category, titles[index % len(titles)]


def tell_trainings(tale: Tale, year: int, scale: Scale) -> None:
    """The homes take turns; the last course is held in a hall that is no home."""
    planned = list(courses(scale))
    hosts = tale.built_homes(date(year, 1, 1))[: scale.training_homes]
    for index, (day, (category, title)) in enumerate(
        zip(tale.days(year, len(planned)), planned, strict=True)
    ):
        home = None if index == len(planned) - 1 else hosts[index % len(hosts)]
        event = _event(tale, EventKind.TRAINING, title, day, home)
        deputies = tale.number(8, 20)
        training = Training(
            event=event,
            category=category,
            trainer="农技站技术员" if category == TrainingCategory.PRACTICAL else "人大主席",
            deputies=deputies,
            residents=tale.number(10, 40) if category == TrainingCategory.PRACTICAL else 3,
            materials=deputies * 2,
        )
        activity = _activity(tale, event, ActivityKind.TRAINING, deputies)
        record_training(training=training, activity=activity, by=tale.by)


def tell_inspections(tale: Tale, year: int, scale: Scale) -> None:
    planned: list[tuple[InspectionKind, tuple[str, ...], int]]
    planned = [(InspectionKind.TOUR, words.TOURS, n) for n in range(scale.tours)]
    planned += [(InspectionKind.STUDY, words.STUDIES, n) for n in range(scale.studies)]
    planned += [(InspectionKind.ENFORCE, words.ENFORCEMENT, n) for n in range(scale.enforcement)]
    for index, (day, (kind, titles, number)) in enumerate(
        zip(tale.days(year, len(planned)), planned, strict=True)
    ):
        event = _event(tale, EventKind.INSPECTION, titles[number % len(titles)], day)
        # the first tour of a year is for all, with a roll; the others go in small parties
        roll = [] if index else roll_call(tale, event, (Presence.SICK, Presence.PRIVATE))
        deputies = len(roll) - 2 if roll else tale.number(6, 18)
        inspection = Inspection(
            event=event,
            kind=kind,
            leader="人大主席",
            deputies=deputies,
            problems=tale.number(1, 4),
            opinions=tale.number(2, 6),
            has_report=True,
            forwarded_on=tale.later(day, 3, 10),
            fed_back_on=tale.later(day, 25, 60) if index % 3 != 2 else None,  # noqa: PLR2004
        )
        activity = _activity(tale, event, ActivityKind.INSPECTION, deputies)
        record_inspection(inspection=inspection, activity=activity, attendances=roll, by=tale.by)
