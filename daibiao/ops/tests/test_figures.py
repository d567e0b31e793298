"""`daibiao figures` and `daibiao rows`: the promised JSON, and the source of every row."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import Any

import pytest

from daibiao.activities.models import Training
from daibiao.exchange.models import ImportBatch, ImportedRow
from daibiao.figures.catalogue import FIGURES
from daibiao.figures.tests.office import Office, an_office
from daibiao.lib.refusal import Refused
from daibiao.matters.models import Opinion
from daibiao.ops.commands import figures, rows
from daibiao.ops.parser import Parser, Usage
from daibiao.places.models import ReportYear

Says = pytest.CaptureFixture[str]
TOWN = ("--town", "qinghe", "--year", "2023")
PROMISED = {"code", "name", "unit", "kind", "value", "numerator", "denominator", "rows", "rule"}


@pytest.fixture
def office(db: None) -> Office:
    office = an_office()
    for route in ("on_spot", "village", "village"):
        Opinion.objects.create(
            township=office.township, received_on=date(2023, 3, 5), content="路灯", route=route
        )
    Training.objects.create(event=office.event(date(2023, 12, 1), title="苹果"), deputies=7)
    return office


def options(module: Any, *argv: str) -> argparse.Namespace:
    parser = Parser("figures", "")
    module.add_arguments(parser)
    return parser.parse_args(argv)


def run(module: Any, *argv: str) -> int:
    return int(module.run(options(module, *argv)))


def said(capsys: Says) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def test_every_figure_comes_with_the_promised_keys(office: Office, capsys: Says) -> None:
    assert run(figures, *TOWN, "--json") == 0
    document = said(capsys)
    assert (document["town"], document["year"]) == ("qinghe", 2023)
    assert document["as_of"] == "2023-12-31"
    assert [set(figure) for figure in document["figures"]] == [PROMISED] * len(FIGURES)


def test_a_rate_keeps_its_two_parts(office: Office, capsys: Says) -> None:
    run(figures, *TOWN, "--code", "opinions.conclusion_rate", "--json")
    (rate,) = said(capsys)["figures"]
    assert (rate["value"], rate["numerator"], rate["denominator"]) == (33.3, 1, 3)


def test_a_rate_without_a_base_is_null(office: Office, capsys: Says) -> None:
    run(figures, *TOWN, "--code", "plan.completion_rate", "--json")
    (rate,) = said(capsys)["figures"]
    assert (rate["value"], rate["numerator"], rate["denominator"]) == (None, 0, 0)


def test_codes_may_be_named_in_one_option_or_in_several(office: Office) -> None:
    together = options(figures, *TOWN, "--code", "homes.built", "homes.new").code
    apart = options(figures, *TOWN, "--code", "homes.built", "--code", "homes.new").code
    assert together == apart == ["homes.built", "homes.new"]


def test_as_of_is_the_cut_off_day(office: Office, capsys: Says) -> None:
    asked = ("--code", "training.sessions", "--json")
    ReportYear.objects.create(
        township=office.township, year=2023, first=date(2023, 1, 1), cut_off=date(2023, 11, 20)
    )
    run(figures, *TOWN, *asked)
    assert said(capsys)["figures"][0]["value"] == 0
    run(figures, *TOWN, *asked, "--as-of", "2023-12-01")
    document = said(capsys)
    assert document["as_of"] == "2023-12-01"
    assert document["figures"][0]["value"] == 1


def test_the_plain_text_names_the_period_and_every_figure(office: Office, capsys: Says) -> None:
    assert run(figures, *TOWN) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "qinghe镇  2023-01-01 至 2023-12-31"
    assert len(lines) == 2 + len(FIGURES)
    assert any("收集群众意见建议" in line and "条" in line for line in lines)


@pytest.mark.parametrize("module", [figures, rows])
def test_an_unknown_figure_is_refused_with_those_like_it(office: Office, module: Any) -> None:
    code = ("training.session",) if module is rows else ("--code", "training.session")
    with pytest.raises(Refused, match=r"training\.sessions"):
        run(module, *code, *TOWN)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--town", "nowhere", "--year", "2023"),
        (*TOWN, "--as-of", "2022-12-31"),
        ("--town", "qinghe", "--year", "23"),
        (*TOWN, "--as-of", "2023-02-30"),
        ("--town", "qinghe"),
    ],
)
def test_a_wrong_town_year_or_day_is_refused(office: Office, wrong: tuple[str, ...]) -> None:
    with pytest.raises((Refused, Usage)):
        run(figures, *wrong)


def test_rows_come_with_the_line_of_the_book_they_were_read_from(
    office: Office, capsys: Says
) -> None:
    first, second, third = Opinion.objects.order_by("pk")
    batch = ImportBatch.objects.create(township=office.township, year=2023)
    undone = ImportBatch.objects.create(
        township=office.township, year=2023, undone_at="2023-12-01T08:00:00+08:00"
    )
    for row, line, told in ((first, 5, batch), (second, 6, undone), (first, 9, batch)):
        ImportedRow.objects.create(
            batch=told,
            table="matters.Opinion",
            row=row.pk,
            file="意见.csv",
            sheet="意见",
            line=line,
            did="added" if line < 9 else "same",
        )
    assert run(rows, "opinions.received", *TOWN, "--json") == 0
    document = said(capsys)
    assert (document["code"], document["value"], document["adds_up"]) == (
        "opinions.received",
        3,
        True,
    )
    assert {key: document["rows"][0][key] for key in ("id", "register", "date", "title")} == {
        "id": first.pk,
        "register": "opinions",
        "date": "2023-03-05",
        "title": "路灯",
    }
    assert [row["source"] for row in document["rows"]] == [
        {"file": "意见.csv", "sheet": "意见", "row": 5},
        None,
        None,
    ]
    assert third.pk == document["rows"][2]["id"]


def test_a_happening_noted_on_its_event_has_its_source(office: Office, capsys: Says) -> None:
    event = Training.objects.get().event
    batch = ImportBatch.objects.create(township=office.township, year=2023)
    ImportedRow.objects.create(
        batch=batch, table="events.Event", row=event.pk, file="培训.xlsx", sheet="登记", line=4
    )
    run(rows, "training.attendances", *TOWN, "--json")
    (row,) = said(capsys)["rows"]
    assert (row["source"]["row"], row["counts"], row["title"]) == (4, 7, "苹果")


def test_a_rate_shows_the_rows_of_its_numerator(office: Office, capsys: Says) -> None:
    run(rows, "opinions.conclusion_rate", *TOWN, "--json")
    document = said(capsys)
    assert len(document["rows"]) == 1
    assert document["value"] == 33.3
    run(rows, "opinions.conclusion_rate", *TOWN)
    shown = capsys.readouterr().out
    assert "33.3%" in shown
    assert "收集群众意见建议 3" in shown


def test_the_rows_of_every_figure_can_be_shown_and_add_up(office: Office, capsys: Says) -> None:
    for figure in FIGURES:
        assert run(rows, figure.code, *TOWN, "--json") == 0
        assert said(capsys)["adds_up"] is True
        assert run(rows, figure.code, *TOWN) == 0
        assert figure.name in capsys.readouterr().out
