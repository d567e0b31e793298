from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_deputy, a_township, a_unit
from daibiao.matters.actions import hand_over, receive_suggestion, record_dispute
from daibiao.matters.models import Dispute, Suggestion
from daibiao.places.models import Township
from daibiao.registers.author import Author, NotAllowed

pytestmark = pytest.mark.django_db
DAY = date(2025, 1, 16)


def a_paper(town: Township) -> Suggestion:
    paper = Suggestion(township=town, title="修路", received_on=DAY, lead=a_deputy(town))
    return receive_suggestion(suggestion=paper, by=OPERATOR)


def test_a_paper_has_a_lead() -> None:
    with pytest.raises(ValidationError, match="要有领衔代表"):
        receive_suggestion(suggestion=Suggestion(township=a_township(), title="修路"), by=OPERATOR)


def test_a_paper_is_handed_over_on_the_day_it_came() -> None:
    town = a_township()
    paper, unit = a_paper(town), a_unit(town)
    hand_over(suggestion=paper, unit=unit, on=DAY, due=date(2025, 4, 16), by=OPERATOR)
    assert Suggestion.objects.get().lead_unit == unit


def test_a_paper_is_not_handed_over_before_it_came() -> None:
    town = a_township()
    paper, unit = a_paper(town), a_unit(town)
    with pytest.raises(ValidationError, match="交办日期不能早于收到时间"):
        hand_over(
            suggestion=paper, unit=unit, on=date(2025, 1, 15), due=date(2025, 4, 15), by=OPERATOR
        )


def test_the_reply_is_due_after_the_hand_over() -> None:
    town = a_township()
    paper, unit = a_paper(town), a_unit(town)
    with pytest.raises(ValidationError, match="必须晚于交办日期"):
        hand_over(suggestion=paper, unit=unit, on=DAY, due=DAY, by=OPERATOR)


def test_another_towns_clerk_hands_nothing_over() -> None:
    town, other = a_township(), a_township("shuiyuan", "水源镇")
    paper, unit = a_paper(town), a_unit(town)
    stranger = Author(user=7, townships=frozenset({other.pk}))
    with pytest.raises(NotAllowed):
        hand_over(suggestion=paper, unit=unit, on=DAY, due=date(2025, 4, 16), by=stranger)
    assert Suggestion.objects.get().handed_over_on is None


def test_a_dispute_keeps_the_deputies_who_took_part() -> None:
    town = a_township()
    deputy = a_deputy(town)
    case = record_dispute(
        dispute=Dispute(township=town, found_on=DAY, settled_on=DAY),
        deputies=(deputy,),
        by=OPERATOR,
    )
    assert list(case.deputies.all()) == [deputy]


def test_a_dispute_is_not_settled_before_it_was_found() -> None:
    case = Dispute(township=a_township(), found_on=DAY, settled_on=date(2025, 1, 15))
    with pytest.raises(ValidationError, match="化解时间不能早于排查时间"):
        record_dispute(dispute=case, by=OPERATOR)
