"""Named writes: contact households, visits to them, plans to help them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.households.models import (
    AssistancePlan,
    Household,
    IncomeSurvey,
    Pairing,
    PlanMeasure,
    Visit,
)
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


@transaction.atomic
def link_household(*, household: Household, pairing: Pairing, by: Author) -> Household:
    """Put a household on the list in the charge of one deputy."""
    save(row=household, township=household.township_id, by=by)
    save(row=pairing, township=household.township_id, by=by)
    return household


@transaction.atomic
def link_households(*, pairings: Sequence[Pairing], township: int, by: Author) -> None:
    """Many new households, each by the pairing that names its deputy."""
    save_new(rows=[pairing.household for pairing in pairings], township=township, by=by)
    save_new(rows=pairings, township=township, by=by)


@transaction.atomic
def unlink_household(*, pairing: Pairing, on: date, by: Author) -> Pairing:
    if pairing.until is not None:
        raise ValidationError("这一户的结对已经结束。")
    pairing.until = on
    save(row=pairing, township=pairing.household.township_id, by=by, verb="end")
    return pairing


@transaction.atomic
def survey_incomes(*, surveys: Sequence[IncomeSurvey], township: int, by: Author) -> None:
    """Incomes by kind; an empty kind was not asked, 0 was."""
    save_new(rows=surveys, township=township, by=by)


@transaction.atomic
def record_visit(*, visit: Visit, by: Author) -> Visit:
    save(row=visit, township=visit.township_id, by=by)
    return visit


@transaction.atomic
def record_visits(*, visits: Sequence[Visit], township: int, by: Author) -> None:
    save_new(rows=visits, township=township, by=by)


@transaction.atomic
def approve_plan(*, plan: AssistancePlan, measures: Sequence[str], by: Author) -> AssistancePlan:
    """A year's plan for one household with its measures."""
    if (plan.measures_done or 0) > len(measures):
        raise ValidationError("已落实的措施不能多于计划的措施。")
    save(row=plan, township=plan.township_id, by=by)
    rows = [PlanMeasure(plan=plan, text=text) for text in measures]
    save_new(rows=rows, township=plan.township_id, by=by)
    return plan


@transaction.atomic
def approve_plans(*, measures: Sequence[PlanMeasure], township: int, by: Author) -> None:
    """Many new plans, by their measures."""
    plans = list({id(measure.plan): measure.plan for measure in measures}.values())
    save_new(rows=plans, township=township, by=by)
    save_new(rows=measures, township=township, by=by)
