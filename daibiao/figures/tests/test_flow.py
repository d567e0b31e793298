"""Flows, sums, persons counted once, and rates."""

from __future__ import annotations

from decimal import Decimal

import pytest

from daibiao.activities.models import Activity, Training
from daibiao.congress.models import (
    DeputyReport,
    PresidiumMeeting,
    PresidiumTopic,
    Resolution,
    Session,
)
from daibiao.events.models import Attendance, EventKind
from daibiao.figures.catalogue import BY_CODE
from daibiao.figures.count import count, rate
from daibiao.figures.tests.office import YEAR, Office
from daibiao.homes.models import Reception
from daibiao.households.models import Visit
from daibiao.matters.models import Dispute, Opinion, Suggestion
from daibiao.money.models import FundEntry, Subsidy
from daibiao.plans.models import PlanItem
from daibiao.supervision.models import Appraisal

DAY = YEAR.first


def test_a_training_that_stands_in_the_activity_book_is_one_fact(office: Office) -> None:
    event = office.event(DAY)
    Training.objects.create(event=event, category="law", deputies=8, residents=None)
    Activity.objects.create(event=event, kind="training", present=8)
    assert office.value("activities.held") == 1
    assert office.value("activities.own") == 0
    assert office.value("training.sessions") == 1
    assert office.value("training.attendances") == 8


def test_a_home_with_two_trainings_is_one_home(office: Office) -> None:
    for home in (office.home, office.home, None):
        Training.objects.create(event=office.event(DAY, home=home), category="practical")
    assert office.value("training.seed_sentence") == 3
    assert office.value("training.homes") == 1


def test_topics_and_resolutions_are_counted_one_by_one(office: Office) -> None:
    session = Session.objects.create(event=office.event(DAY), due=42, present=37)
    meeting = PresidiumMeeting.objects.create(event=office.event(DAY))
    for text in ("甲", "乙"):
        Resolution.objects.create(session=session, title=text)
        PresidiumTopic.objects.create(meeting=meeting, text=text)
    assert office.value("sessions.resolutions") == 2
    assert office.value("presidium.topics") == 2
    assert office.value("sessions.attendance_rate") == Decimal("88.1")


def test_leave_is_leave_and_absence_from_a_session_is_remembered(office: Office) -> None:
    session = office.event(DAY, EventKind.SESSION)
    other = office.event(DAY)
    for event, presences in ((session, ("sick", "absent")), (other, ("present", "absent"))):
        for person, presence in zip(office.deputies, presences, strict=True):
            Attendance.objects.create(event=event, person=person, presence=presence)
    assert office.value("attendance.due") == 4
    assert office.value("attendance.leave") == 1
    assert office.value("attendance.absent") == 2
    assert office.value("attendance.session_absentees") == 1


def test_attendance_at_a_cancelled_event_does_not_count(office: Office) -> None:
    event = office.event(DAY, standing="cancelled")
    Attendance.objects.create(event=event, person=office.deputies[0], presence="present")
    assert office.value("attendance.due") == 0


def test_a_deputy_who_reports_twice_is_one_deputy_and_two_reports(office: Office) -> None:
    for person in (office.deputies[0], office.deputies[0], office.deputies[1]):
        DeputyReport.objects.create(event=office.event(DAY), deputy=person, voters=20)
    assert office.value("deputy_reports.deputies") == 2
    assert office.value("deputy_reports.reports") == 3
    assert office.value("deputy_reports.meetings") == 1
    assert office.value("deputy_reports.voters") == 60


def test_who_received_on_two_days_is_one_deputy(office: Office) -> None:
    for visitors in (3, None):
        day = Reception.objects.create(event=office.event(DAY), visitors=visitors)
        day.received_by.set(office.deputies[:1])
    assert office.value("reception.days") == 2
    assert office.value("reception.visitors") == 3
    assert office.value("reception.deputies") == 1


def test_a_household_visited_twice_is_one_household_and_two_visits(office: Office) -> None:
    seen = {"township": office.township, "visited_on": DAY, "deputy": office.deputies[0]}
    upper, lower = office.villages
    for village, form in ((upper, "home"), (upper, "home"), (lower, "home"), (upper, "phone")):
        Visit.objects.create(head="张三", village=village, form=form, **seen)
    assert office.value("visits.household_visits") == 3
    assert office.value("visits.households") == 2
    assert office.value("visits.deputies") == 1
    assert office.value("visits.phone") == 1


def test_two_units_rated_on_one_day_are_one_meeting(office: Office) -> None:
    for unit in ("水利站", "供电所"):
        Appraisal.objects.create(
            township=office.township, unit=unit, held_on=DAY, valid=30, satisfied=20
        )
    assert office.value("appraisals.meetings") == 1
    assert office.value("appraisals.units") == 2
    assert office.value("appraisals.satisfaction_rate") == Decimal("66.7")


def test_a_cancelled_plan_item_is_no_plan_item(office: Office) -> None:
    for state, done_on in (("done", DAY), ("open", None), ("cancelled", None)):
        PlanItem.objects.create(
            township=office.township, year=2023, content="学习", state=state, done_on=done_on
        )
    assert office.value("plan.items") == 2
    assert office.value("plan.completion_rate") == Decimal("50.0")


def test_the_states_of_opinions_add_up_to_all_received(office: Office) -> None:
    for route in ("on_spot", "village", "township", "suggestion", "topic", "petition", ""):
        for result in ("open", "answered", "closed", "cannot", "referred"):
            Opinion.objects.create(
                township=office.township,
                received_on=DAY,
                content="意见",
                route=route,
                result=result,
            )
    states = ("on_spot", "out_of_scope", "became_suggestion", "became_topic")
    after = ("closed", "cannot_do", "open")
    found = count(office.alone, YEAR)
    together = [found[f"opinions.{state}"].rows for state in (*states, *after)]
    assert sum(together) == found["opinions.received"].value == 35


def test_a_paper_refused_or_withdrawn_is_not_pending(office: Office) -> None:
    for fate in ("accepted", "not_accepted", "withdrawn"):
        Suggestion.objects.create(
            township=office.township, received_on=DAY, title="修路", fate=fate
        )
    assert office.value("suggestions.received") == 3
    assert office.value("suggestions.pending") == 1


def test_a_case_with_three_deputies_is_one_case(office: Office) -> None:
    case = Dispute.objects.create(
        township=office.township, found_on=DAY, outcome="oral", settled_on=DAY, amount=500
    )
    case.deputies.set(office.deputies)
    assert office.value("disputes.with_deputies") == 1
    assert office.value("disputes.settled_with_deputies") == 1
    assert office.value("disputes.amount") == 500


def test_the_carry_over_is_in_the_balance_but_is_no_income(office: Office) -> None:
    for line in (
        {"text": "上年结转", "opening": True, "income": 2000},
        {"text": "拨款", "income": 500},
        {"text": "打印", "expense": Decimal("99.50"), "home": office.home},
        {"text": "作废", "expense": 70, "standing": "void"},
    ):
        FundEntry.objects.create(township=office.township, entered_on=DAY, **line)
    assert office.value("funds.opening") == 2000
    assert office.value("funds.appropriated") == 500
    assert office.value("funds.available") == 2500
    assert office.value("funds.spent") == Decimal("99.50")
    assert office.value("funds.balance") == Decimal("2400.50")
    assert office.value("funds.homes") == 1


def test_a_payment_without_a_sum_is_days_times_rate(office: Office) -> None:
    paid = {"township": office.township, "deputy": office.deputies[0], "paid_on": DAY}
    Subsidy.objects.create(days=2, rate=150, amount=300, **paid)
    Subsidy.objects.create(days=1, rate=150, **paid)
    Subsidy.objects.create(days=1, rate=150, standing="cancelled", **paid)
    assert office.value("subsidies.amount") == 450
    assert office.value("subsidies.payments") == 2
    assert office.value("subsidies.persons") == 1


@pytest.mark.parametrize(
    ("numerator", "denominator", "value"),
    [
        (1, 8, "12.5"),
        (1, 16, "6.3"),
        (5, 200, "2.5"),
        (1, 2000, "0.1"),
        (2, 3, "66.7"),
        (0, 7, "0.0"),
        (7, 7, "100.0"),
    ],
)
def test_a_rate_is_rounded_half_up_to_one_decimal(
    numerator: int, denominator: int, value: str
) -> None:
    assert rate(numerator, denominator) == Decimal(value)


def test_a_rate_over_nothing_is_nothing() -> None:
    assert rate(0, 0) is None
    assert rate(3, 0) is None


def test_a_rate_asked_for_alone_brings_its_two_parts(office: Office) -> None:
    Opinion.objects.create(
        township=office.township, received_on=DAY, content="意见", route="on_spot"
    )
    asked = count(office.alone, YEAR, [BY_CODE["opinions.conclusion_rate"]])
    assert list(asked) == ["opinions.conclusion_rate"]
    assert asked["opinions.conclusion_rate"].numerator == 1
    assert asked["opinions.conclusion_rate"].denominator == 1


def test_the_empty_office_has_zeros_and_no_rates(office: Office) -> None:
    nowhere = office.alone.none()
    found = count(nowhere, YEAR)
    values = {counted.value for code, counted in found.items() if code != "homes.names"}
    assert values == {0, None, ""}
    assert found["homes.names"].value == []
