from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_home, a_township, a_village
from daibiao.places.actions import (
    close_home,
    draw_district,
    found_township,
    hang_code,
    set_report_year,
    take_code_down,
)
from daibiao.places.models import District, Home, HomeState, ReportYear, Township
from daibiao.registers.author import Author, NotAllowed

pytestmark = pytest.mark.django_db


def test_only_the_operator_founds_a_town() -> None:
    clerk = Author(user=1, townships=frozenset({1}))
    with pytest.raises(NotAllowed):
        found_township(township=Township(code="x", name="某镇"), villages=(), by=clerk)
    assert not Township.objects.exists()


def test_two_towns_have_two_codes() -> None:
    a_township()
    with pytest.raises(ValidationError):
        a_township()


@pytest.mark.parametrize(("seats", "fits"), [(0, False), (1, True), (3, True), (4, False)])
def test_a_district_elects_one_to_three(seats: int, *, fits: bool) -> None:
    town = a_township()
    district = District(township=town, number=1, seats=seats)
    if fits:
        draw_district(district=district, villages=[a_village(town)], by=OPERATOR)
        assert district.villages.get().name == "柳湾村"
        return
    with pytest.raises(ValidationError, match="每个选区选一名至三名代表"):
        draw_district(district=district, villages=(), by=OPERATOR)


def test_a_closed_home_stays() -> None:
    home = close_home(home=a_home(a_township()), by=OPERATOR)
    assert Home.objects.get(pk=home.pk).state == HomeState.CLOSED


def test_a_code_is_taken_down_once() -> None:
    door = hang_code(home=a_home(a_township()), token="abc", by=OPERATOR)  # noqa: S106
    take_code_down(door=door, on=date(2025, 3, 1), by=OPERATOR)
    with pytest.raises(ValidationError, match="已经停用"):
        take_code_down(door=door, on=date(2025, 3, 2), by=OPERATOR)


def test_a_period_runs_forward() -> None:
    period = ReportYear(
        township=a_township(), year=2025, first=date(2025, 2, 1), cut_off=date(2025, 1, 31)
    )
    with pytest.raises(ValidationError, match="起始日不能晚于截至日"):
        set_report_year(report_year=period, by=OPERATOR)
