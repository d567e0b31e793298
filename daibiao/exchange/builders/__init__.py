"""From a line of a register to the rows it speaks of; the list is written by hand.

Its order is the order of an import: books that say who is who come first, then the books of
happenings that other books only mention.
"""

from __future__ import annotations

from collections.abc import Callable

from daibiao.events.models import EventKind
from daibiao.exchange.builders import (
    doings,
    groups,
    households,
    matters,
    meetings,
    places,
    plain,
    roster,
)
from daibiao.exchange.builders.common import Said
from daibiao.exchange.builders.happening import claim
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft

Builder = Callable[[Said], list[Draft]]

BUILDERS: dict[str, Builder] = {
    "deputies": roster.mandates,
    "homes": places.homes,
    "groups": groups.groups,
    "equipment": places.equipment,
    "wall-boards": places.boards,
    "sessions": meetings.sessions,
    "presidium-meetings": meetings.presidium_meetings,
    "trainings": doings.trainings,
    "inspections": doings.inspections,
    "activities": doings.activities,
    "attendance": meetings.attendance,
    "receptions": doings.receptions,
    "deputy-reports": meetings.deputy_reports,
    "suggestions": matters.suggestions,
    "opinions": matters.opinions,
    "households": households.households,
    "visits": households.visits,
    "assistance-plans": households.assistance_plans,
    "disputes": matters.disputes,
    "special-reports": plain.special_reports,
    "appraisals": plain.appraisals,
    "livelihood-projects": plain.livelihood_projects,
    "findings": plain.findings,
    "funds": plain.funds,
    "subsidies": plain.subsidies,
    "party-support": meetings.party_support,
    "plan-items": plain.plan_items,
}
AFTER: dict[str, Callable[[Desk], list[Draft]]] = {"attendance": meetings.the_rest_came}
TITLES: dict[str, tuple[EventKind, Callable[[Said], str]]] = {
    "sessions": (EventKind.SESSION, meetings.session_title),
    "presidium-meetings": (EventKind.PRESIDIUM, meetings.presidium_title),
    "trainings": (EventKind.TRAINING, meetings.session_title),
    "inspections": (EventKind.INSPECTION, meetings.session_title),
    "activities": (EventKind.ACTIVITY, meetings.session_title),
    "receptions": (EventKind.RECEPTION, doings.reception_title),
    "deputy-reports": (EventKind.DEPUTY_REPORT, meetings.report_title),
}


def claim_events(said: Said) -> None:
    """Note which known events a line of a book of happenings repeats."""
    kind, title = TITLES[said.register]
    for one in doings.each_day(said):
        claim(one, kind, title(one))


ORDER: dict[str, int] = {slug: place for place, slug in enumerate(BUILDERS)}
