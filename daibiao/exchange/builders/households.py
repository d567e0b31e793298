"""G23 visits (several households on one line), G24 households, G25 assistance plans."""

from __future__ import annotations

from typing import Any, cast

from daibiao.exchange.builders.common import Said, as_text, fields, plain_row
from daibiao.exchange.drafts import Draft
from daibiao.households.kinds.assistance_plans import AssistancePlan, PlanMeasure
from daibiao.households.kinds.households import Household, IncomeSurvey, Pairing
from daibiao.households.kinds.visits import Visit
from daibiao.registers.standing import Standing

INCOME = "income__"
CONFIRMED = Standing.CONFIRMED


def head_of(value: Any) -> str:
    """The head's name without what stands behind it."""
    return value.text if hasattr(value, "text") else as_text(value)


def heads_of(value: Any) -> list[str]:
    return [head_of(one) for one in (value if _several(value) else (value,)) if one]


def _several(value: Any) -> bool:
    return isinstance(value, tuple | list) and not hasattr(value, "text")


def visits(said: Said) -> list[Draft]:
    village = said.get("village")
    drafts = []
    for head in heads_of(said.get("head")):
        household = said.desk.households.get((head, village.pk if village else None))
        row = plain_row(said, Visit, head=head, household=household)
        drafts.append(said.draft(row))
    return drafts


def households(said: Said) -> list[Draft]:
    household, draft = _household(said)
    drafts = [draft]
    if (deputy := said.get("deputy")) is not None:
        since = said.day("since")
        drafts.append(said.draft(Pairing(household=household, deputy=deputy, since=since)))
    income = fields(said, IncomeSurvey, INCOME)
    if income:
        year = said.desk.year
        drafts.append(said.draft(IncomeSurvey(household=household, year=year, **income)))
    return drafts


def _household(said: Said) -> tuple[Household, Draft]:
    village = said.get("village")
    head = (heads_of(said.get("head")) or [""])[0]
    where = (head, village.pk if village else None)
    row = cast(Household, plain_row(said, Household, head=head))
    known = said.desk.households.get(where)
    if known is not None and is_new(known) and known.standing != said.standing:
        known = None  # one line struck off, one that stands: two lines of one list
    if known is None and (where not in said.desk.households or said.standing == CONFIRMED):
        said.desk.households[where] = row
    return known or row, said.draft(row, known)


def is_new(row: Household) -> bool:
    """Not written yet: this import has just proposed it."""
    return row._state.adding  # noqa: SLF001


def assistance_plans(said: Said) -> list[Draft]:
    head = (heads_of(said.get("head")) or [""])[0]
    village = said.get("village")
    household = said.desk.households.get((head, village.pk if village else None))
    draft = said.draft(plain_row(said, AssistancePlan, head=head, household=household))
    measures = said.get("measures", ())
    draft.parts["measures"] = [PlanMeasure(text=str(text)) for text in measures]
    return [draft]
