"""The figures of a year by subject, and the few that stand on the first page."""

from __future__ import annotations

from dataclasses import dataclass

from daibiao.figures.catalogue import FIGURES
from daibiao.figures.count import Counted, Counts
from daibiao.figures.figure import Figure

SUBJECTS = (
    ("代表与小组", "people", ("town", "deputies", "groups")),
    ("代表之家", "house", ("homes", "villages", "boards")),
    ("计划与会议", "meeting", ("plan", "sessions", "presidium", "attendance")),
    ("代表建议", "flow", ("suggestions",)),
    ("群众意见与接待", "chat", ("opinions", "reception")),
    ("活动与培训", "book", ("activities", "training")),
    ("监督", "eye", ("inspections", "special_reports", "appraisals", "deputy_reports")),
    ("民生实事与整改", "ballot", ("livelihood", "findings")),
    ("矛盾纠纷", "scales", ("disputes",)),
    ("联系户与帮扶", "visit", ("households", "visits", "assistance")),
    ("经费、补贴与党委保障", "money", ("funds", "subsidies", "party")),
)
FIRST_PAGE = (
    "deputies.persons", "deputies.township", "groups.count", "homes.built", "homes.equipped",
    "homes.coverage", "boards.up", "plan.completion_rate", "sessions.held", "presidium.meetings",
    "attendance.rate", "suggestions.received", "suggestions.replied", "suggestions.overdue",
    "suggestions.satisfaction_rate", "opinions.received", "opinions.concluded",
    "opinions.to_villages", "reception.visitors", "activities.held", "training.sessions",
    "training.attendances", "training.homes", "inspections.tours", "inspections.studies",
    "special_reports.heard", "deputy_reports.deputies", "livelihood.chosen",
    "livelihood.completed", "findings.listed", "findings.closed", "disputes.found",
    "disputes.settled", "disputes.settlement_rate", "households.linked",
    "visits.household_visits", "assistance.plans", "funds.appropriated", "funds.spent",
    "subsidies.amount", "party.special_meetings",
)  # fmt: skip


@dataclass(frozen=True)
class Subject:
    name: str
    icon: str
    figures: tuple[Counted, ...]


def subject_of(figure: Figure) -> str:
    room = figure.code.partition(".")[0]
    return next(name for name, _, rooms in SUBJECTS if room in rooms)


def by_subject(counts: Counts) -> list[Subject]:
    """The counted figures under their subjects; a subject without any is left out."""
    found = [
        Subject(name, icon, tuple(c for c in counts.values() if subject_of(c.figure) == name))
        for name, icon, _ in SUBJECTS
    ]
    return [subject for subject in found if subject.figures]


def first_page() -> tuple[Figure, ...]:
    return tuple(figure for figure in FIGURES if figure.code in FIRST_PAGE)
