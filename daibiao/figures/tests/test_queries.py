"""One query for each source, however many figures, townships and rows there are."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from daibiao.figures.catalogue import BY_CODE, FIGURES
from daibiao.figures.count import count, count_each
from daibiao.figures.tests.office import YEAR, Office, an_office
from daibiao.matters.models import Opinion
from daibiao.places.models import Township

QUERIES = 37  # 35 sources and the two names


def fill(office: Office, rows: int) -> None:
    Opinion.objects.bulk_create(
        Opinion(township=office.township, received_on=YEAR.first, content=f"第{n}条")
        for n in range(rows)
    )


@pytest.mark.parametrize("rows", [0, 10, 10_000])
def test_all_figures_take_the_same_number_of_queries(office: Office, rows: int) -> None:
    fill(office, rows)
    with CaptureQueriesContext(connection) as asked:
        found = count(office.alone, YEAR)
    assert len(asked) == QUERIES
    assert len(found) == len(FIGURES)
    assert found["opinions.received"].value == rows


@pytest.mark.parametrize("townships", [1, 5])
def test_a_county_takes_no_more_queries_than_a_township(db: None, townships: int) -> None:
    for n in range(townships):
        an_office(f"town-{n}")
    with CaptureQueriesContext(connection) as asked:
        count_each(Township.objects.all(), YEAR)
    assert len(asked) == QUERIES - 1  # no names, and one query for the townships


def test_a_single_figure_takes_a_single_query(office: Office) -> None:
    with CaptureQueriesContext(connection) as asked:
        count(office.alone, YEAR, [BY_CODE["disputes.settlement_rate"]])
    assert len(asked) == 1
