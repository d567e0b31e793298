"""The period and its cut-off day: both ends belong to it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from daibiao.activities.models import Training
from daibiao.figures.tests.office import YEAR, Office
from daibiao.lib.periods import Period
from daibiao.matters.models import Dispute, Opinion, Suggestion
from daibiao.places.models import ReportYear
from daibiao.places.queries import period_of

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (YEAR.first - DAY, 0),
        (YEAR.first, 1),
        (YEAR.last, 1),
        (YEAR.last + DAY, 0),
        (None, 0),
    ],
)
def test_a_flow_counts_from_the_first_day_to_the_cut_off_day(
    office: Office, day: date | None, counts: int
) -> None:
    Training.objects.create(event=office.event(day), category="law")
    assert office.value("training.sessions") == counts


@pytest.mark.parametrize("standing", ["planned", "postponed", "cancelled", "void"])
def test_what_is_not_confirmed_never_counts(office: Office, standing: str) -> None:
    Training.objects.create(event=office.event(YEAR.first, standing=standing), category="law")
    assert office.value("training.sessions") == 0


def test_a_course_over_the_cut_off_day_counts_on_its_first_day(office: Office) -> None:
    event = office.event(YEAR.last, ended_on=YEAR.last + DAY)
    Training.objects.create(event=event, category="law")
    assert office.value("training.sessions") == 1


@pytest.mark.parametrize(("day", "closed"), [(YEAR.last, 1), (YEAR.last + DAY, 0)])
def test_a_result_after_the_cut_off_day_is_still_open(
    office: Office, day: date, closed: int
) -> None:
    Opinion.objects.create(
        township=office.township,
        received_on=YEAR.first,
        content="路灯不亮",
        route="village",
        result="closed",
        resulted_on=day,
    )
    assert office.value("opinions.closed") == closed
    assert office.value("opinions.open") == 1 - closed


@pytest.mark.parametrize(("day", "replied"), [(YEAR.last, 1), (YEAR.last + DAY, 0)])
def test_a_reply_after_the_cut_off_day_is_no_reply_yet(
    office: Office, day: date, replied: int
) -> None:
    Suggestion.objects.create(
        township=office.township,
        received_on=YEAR.first,
        title="修路",
        handed_over_on=YEAR.first,
        due_on=YEAR.last,
        replied_on=day,
    )
    assert office.value("suggestions.replied") == replied
    assert office.value("suggestions.overdue") == 1 - replied


def test_a_case_found_last_year_and_settled_now_is_settled_but_not_found(office: Office) -> None:
    Dispute.objects.create(
        township=office.township,
        found_on=YEAR.first - DAY,
        outcome="oral",
        settled_on=YEAR.first,
    )
    assert office.value("disputes.found") == 0
    assert office.value("disputes.settled") == 1
    assert office.value("disputes.settled_carried_over") == 1


def test_a_case_settled_after_the_cut_off_day_is_open(office: Office) -> None:
    Dispute.objects.create(
        township=office.township,
        found_on=YEAR.last,
        outcome="written",
        settled_on=YEAR.last + DAY,
    )
    assert office.value("disputes.settled") == 0
    assert office.value("disputes.open") == 1


def test_the_year_is_the_calendar_year_unless_the_office_says_otherwise(office: Office) -> None:
    assert period_of(office.township, 2024) == Period(date(2024, 1, 1), date(2024, 12, 31))
    ReportYear.objects.create(
        township=office.township, year=2024, first=date(2024, 1, 5), cut_off=date(2024, 12, 10)
    )
    assert period_of(office.township, 2024) == Period(date(2024, 1, 5), date(2024, 12, 10))
    assert period_of(office.township, 2024, as_of=date(2024, 6, 30)).last == date(2024, 6, 30)


def test_a_cut_off_day_before_the_period_is_refused(office: Office) -> None:
    with pytest.raises(ValueError, match="before it starts"):
        period_of(office.township, 2024, as_of=date(2023, 12, 31))
