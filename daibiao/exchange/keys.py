"""By what two rows of one table are told to be the same fact."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.db.models import ForeignKey, Model

from daibiao.activities.kinds.activities import Activity
from daibiao.activities.kinds.trainings import Training
from daibiao.congress.kinds.deputy_reports import DeputyReport
from daibiao.congress.kinds.party_support import PartySupport
from daibiao.congress.kinds.presidium_meetings import PresidiumMeeting
from daibiao.congress.kinds.sessions import Session
from daibiao.events.models import Attendance, Event
from daibiao.exchange.desk import Desk
from daibiao.exchange.known.spelling import plain
from daibiao.homes.models import Equipment, Reception, WallBoard
from daibiao.households.kinds.assistance_plans import AssistancePlan
from daibiao.households.kinds.households import Household, IncomeSurvey, Pairing
from daibiao.households.kinds.visits import Visit
from daibiao.matters.kinds.disputes import Dispute
from daibiao.matters.kinds.opinions import Opinion
from daibiao.matters.kinds.suggestions import Suggestion
from daibiao.money.kinds.funds import FundEntry
from daibiao.money.kinds.subsidies import Subsidy
from daibiao.people.models import Group, GroupRole, HandlingUnit, Mandate, Person
from daibiao.places.models import Home
from daibiao.plans.kinds.plan_items import PlanItem
from daibiao.supervision.kinds.appraisals import Appraisal
from daibiao.supervision.kinds.findings import Finding
from daibiao.supervision.kinds.inspections import Inspection
from daibiao.supervision.kinds.livelihood_projects import LivelihoodProject
from daibiao.supervision.kinds.special_reports import SpecialReport

# rows that other rows point at: found by looking them up, never by their values
LOOKED_UP: tuple[type[Model], ...] = (Person, Home, Group, HandlingUnit, Event, Household)

OF_ONE_EVENT = (Activity, Training, Inspection, Session, PresidiumMeeting, Reception)

KEYS: dict[type[Model], tuple[str, ...]] = {
    Mandate: ("person", "level", "started_on"),
    GroupRole: ("group", "person", "part"),
    Equipment: ("home", "item", "bought_on", "condition"),
    WallBoard: ("home", "board", "put_up_on", "version"),
    PlanItem: ("year", "due", "content", "place", "participants"),
    Attendance: ("event", "person"),
    DeputyReport: ("event", "deputy"),
    Suggestion: ("received_on", "title", "standing"),
    Opinion: ("received_on", "speaker", "content", "village", "deputy", "standing"),
    Dispute: ("found_on", "parties", "facts", "standing"),
    Visit: ("visited_on", "deputy", "head", "village", "form", "standing"),
    Pairing: ("household", "deputy"),
    IncomeSurvey: ("household", "year"),
    AssistancePlan: ("approved_on", "head", "village", "goal"),
    SpecialReport: ("heard_on", "topic"),
    Appraisal: ("held_on", "unit"),
    LivelihoodProject: ("name", "village", "collected_on"),
    Finding: ("found_on", "problem", "campaign"),
    FundEntry: ("entered_on", "text", "income", "expense", "home", "voucher", "standing"),
    Subsidy: ("deputy", "paid_on", "occasion", "standing"),
    PartySupport: ("held_on", "kind", "topic", "standing"),
} | dict.fromkeys(OF_ONE_EVENT, ("event",))


def part_of_key(value: Any) -> Any:
    """Texts without punctuation, amounts as numbers, everything else as it is."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, Decimal):
        return float(value)
    return value


def key_of(row: Model, desk: Desk) -> tuple[Any, ...]:
    """The key of a row that may not be written yet."""
    table = type(row)
    if table in LOOKED_UP:
        return (desk.uid(row),)
    parts = []
    for name in KEYS[table]:
        if isinstance(table._meta.get_field(name), ForeignKey):
            parts.append(desk.uid(getattr(row, name)))
        else:
            parts.append(part_of_key(getattr(row, name)))
    return tuple(parts)


def keys_in(table: type[Model], rows: Iterable[tuple[Any, ...]]) -> Iterable[tuple[int, int]]:
    """Hash of the key and primary key of stored rows, given as values of (pk, *key)."""
    for pk, *values in rows:
        yield hash(tuple(part_of_key(value) for value in values)), pk
