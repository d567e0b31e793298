"""Contact households, their incomes, the visits to them and the plans for them."""

from __future__ import annotations

from datetime import date

from daibiao.demo import words
from daibiao.demo.scale import Scale
from daibiao.demo.tale import Tale
from daibiao.households.actions import (
    approve_plans,
    link_households,
    record_visits,
    survey_incomes,
)
from daibiao.households.kinds.households import PovertyStatus
from daibiao.households.kinds.visits import VisitForm
from daibiao.households.models import (
    AssistancePlan,
    Household,
    IncomeSurvey,
    Pairing,
    PlanMeasure,
    Visit,
)

STATUSES = (PovertyStatus.GENERAL,) * 6 + (PovertyStatus.LIFTED,) * 3 + (PovertyStatus.MONITORED,)
UNASKED = 27  # every 27th household has not yet told its transfers


def tell_households(tale: Tale, scale: Scale) -> list[Pairing]:
    deputies = tale.deputies_on(date(2022, 3, 1))
    pairings = []
    for number in range(scale.households):
        deputy = deputies[number % len(deputies)]
        household = Household(
            township=tale.town,
            head=tale.name(),
            village=deputy.village,
            members=tale.number(2, 6),
            labour=tale.number(1, 3),
            status=STATUSES[number % len(STATUSES)],
            difficulty=tale.pick(("缺技术", "缺资金", "因病", "")),
            wish=tale.pick(("发展果园", "养牛", "务工", "")),
        )
        pairings.append(Pairing(household=household, deputy=deputy, since=date(2022, 3, 1)))
    link_households(pairings=pairings, township=tale.town.pk, by=tale.by)
    return pairings


def tell_household_year(tale: Tale, year: int, scale: Scale, pairings: list[Pairing]) -> None:
    surveys = [_survey(tale, year, n, pairing) for n, pairing in enumerate(pairings)]
    survey_incomes(surveys=surveys, township=tale.town.pk, by=tale.by)
    forms = [VisitForm.HOME] * scale.visits + [VisitForm.PHONE] * scale.phone_calls
    forms += [VisitForm.FORUM] * scale.forum_contacts
    visits = [
        _visit(tale, day, form, pairings[number * 7 % len(pairings)])
        for number, (form, day) in enumerate(zip(forms, tale.days(year, len(forms)), strict=True))
    ]
    record_visits(visits=visits, township=tale.town.pk, by=tale.by)
    plans = [_plan(tale, year, n, pairing) for n, pairing in enumerate(pairings[: scale.plans])]
    measures = [measure for plan in plans for measure in plan]
    approve_plans(measures=measures, township=tale.town.pk, by=tale.by)


def _survey(tale: Tale, year: int, number: int, pairing: Pairing) -> IncomeSurvey:
    return IncomeSurvey(
        household=pairing.household,
        year=year,
        wage=tale.number(0, 40) * 1000,
        business=tale.number(2, 45) * 1000,
        property=tale.number(0, 3) * 500,
        transfer=None if number % UNASKED == UNASKED - 1 else tale.number(1, 9) * 300,
    )


def _visit(tale: Tale, day: date, form: VisitForm, pairing: Pairing) -> Visit:
    return Visit(
        township=tale.town,
        deputy=pairing.deputy,
        visited_on=day,
        form=form,
        head=pairing.household.head,
        village=pairing.household.village,
        household=pairing.household,
        matter=tale.pick(("了解收入情况", "宣传惠农政策", "征求意见", "看望老人")),
    )


def _plan(tale: Tale, year: int, number: int, pairing: Pairing) -> list[PlanMeasure]:
    measures = tale.some(words.MEASURES, 2 + number % 2)
    plan = AssistancePlan(
        township=tale.town,
        household=pairing.household,
        head=pairing.household.head,
        village=pairing.household.village,
        deputy=pairing.deputy,
        goal="户均增收三千元",
        approved_on=date(year, 3, 1 + number % 28),
        funds=tale.number(5, 30) * 100,
        deadline=f"{year}-11",
        measures_done=len(measures) - (number % 5 == 0),
    )
    return [PlanMeasure(plan=plan, text=text) for text in measures]
