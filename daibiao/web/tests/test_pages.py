from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from daibiao.catalogue import BY_SLUG
from daibiao.demo.builders import (
    OPERATOR,
    a_township,
    a_training,
    a_village,
    an_account,
    some_opinions,
    some_visits,
)
from daibiao.exchange.models import Did, ImportBatch, ImportedRow
from daibiao.matters.actions import record_dispute, record_opinion
from daibiao.matters.kinds.disputes import Dispute, DisputeKind
from daibiao.people.models import Role
from daibiao.places.actions import set_report_year
from daibiao.places.models import ReportYear, Township
from daibiao.registers.standing import Standing

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Township:
    town = a_township()
    period = ReportYear(
        township=town, year=2025, first=date(2025, 1, 1), cut_off=date(2025, 11, 20)
    )
    set_report_year(report_year=period, by=OPERATOR)
    return town


@pytest.fixture
def clerk(town: Township) -> Client:
    client = Client()
    client.force_login(an_account(Role.CLERK, town))
    return client


def page(clerk: Client, address: str, **asked: str) -> str:
    answer = clerk.get(address, asked)
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_empty_office_has_pages_too(clerk: Client) -> None:
    assert "—" in page(clerk, "/figures/")
    assert "没有这样的行" in page(clerk, "/figures/training.sessions/")
    assert "还没有登记" in page(clerk, "/registers/opinions/")
    assert "XX" in page(clerk, "/report/")


def test_a_figure_leads_to_its_rows(clerk: Client, town: Township) -> None:
    a_training(town, title="苹果修剪")
    home = page(clerk, "/")
    assert 'href="/figures/training.sessions/"' in home
    rows = page(clerk, "/figures/training.sessions/")
    assert "苹果修剪" in rows
    assert "2025年4月1日" in rows
    assert "直接登记" in rows


def test_a_row_says_from_which_line_it_was_read(clerk: Client, town: Township) -> None:
    training = a_training(town)
    batch = ImportBatch.objects.create(township=town, year=2025)
    ImportedRow.objects.create(
        batch=batch,
        table="activities.Training",
        row=training.pk,
        file="培训台账.xlsx",
        sheet="2025",
        line=7,
        did=Did.ADDED,
    )
    assert "培训台账.xlsx · 2025 · 第 7 行" in page(clerk, "/figures/training.sessions/")


def test_a_rate_shows_its_two_parts(clerk: Client) -> None:
    shown = page(clerk, "/figures/homes.coverage/")
    assert "0 ÷ 2" in shown
    assert 'href="/figures/villages.total/"' in shown


def test_long_lists_have_pages_and_no_page_is_outside(clerk: Client, town: Township) -> None:
    some_opinions(town, 51)
    assert "第 1–50 行，共 51 行" in page(clerk, "/registers/opinions/")
    for asked in ("2", "3", "99999999999999"):
        shown = page(clerk, "/registers/opinions/", page=asked)
        assert ("第 51–51 行" in shown) is (asked in {"2", "3"})
    for asked in ("0", "-1", "二", "²", ""):
        assert "第 1–50 行" in page(clerk, "/registers/opinions/", page=asked)
    assert "第 51–51 行" in page(clerk, "/figures/opinions.received/", page="2")


def test_a_search_keeps_its_words_from_page_to_page(clerk: Client, town: Township) -> None:
    some_opinions(town, 120)
    shown = page(clerk, "/registers/opinions/", q="路灯")
    assert "?q=%E8%B7%AF%E7%81%AF&amp;page=2" in shown


def test_a_search_finds_words_and_linked_names_but_no_residents(
    clerk: Client, town: Township
) -> None:
    some_opinions(town, 3)
    assert "共 1 行" in page(clerk, "/registers/opinions/", q="第2盏")
    assert "共 3 行" in page(clerk, "/registers/opinions/", q="柳湾")
    assert "共 0 行" in page(clerk, "/registers/opinions/", q="赵金锁")
    assert "共 0 行" in page(clerk, "/registers/opinions/", q="13800001234")


def test_what_is_typed_is_never_run(clerk: Client) -> None:
    assert "<script>alert" not in page(clerk, "/registers/opinions/", q="<script>alert(1)</script>")


def test_residents_are_masked_everywhere(clerk: Client, town: Township) -> None:
    some_opinions(town, 1)
    some_visits(town, 1)
    for address in (
        "/registers/opinions/",
        "/registers/visits/",
        "/figures/visits.household_visits/",
        "/figures/opinions.received/",
    ):
        shown = page(clerk, address)
        assert "赵金锁" not in shown
        assert "13800001234" not in shown
    assert "赵**" in page(clerk, "/registers/opinions/")
    assert "138****1234" in page(clerk, "/registers/opinions/")


def test_a_dispute_is_told_by_village_and_kind_and_not_by_its_facts(
    clerk: Client, town: Township
) -> None:
    village = a_village(town)
    said: dict[str, Any] = {"found_on": date(2025, 3, 2), "facts": "因地埂", "parties": "赵金锁"}
    for place, kind in ((village, DisputeKind.NEIGHBOUR), (None, DisputeKind.FOREST)):
        dispute = Dispute(township=town, village=place, kind=kind, **said)
        record_dispute(dispute=dispute, by=OPERATOR)
    shown = page(clerk, "/figures/disputes.found/")
    assert "柳湾村 邻里" in shown
    assert ">山林土地</td>" in shown
    assert "因地埂" not in shown
    assert "***" not in shown


def test_a_void_row_is_shown_as_such_and_not_counted(clerk: Client, town: Township) -> None:
    row = some_opinions(town, 1)[0]
    row.standing = Standing.VOID
    record_opinion(opinion=row, by=OPERATOR)
    assert "作废" in page(clerk, "/registers/opinions/")
    assert "没有这样的行" in page(clerk, "/figures/opinions.received/")


def test_rows_of_other_years_are_a_click_away(clerk: Client, town: Township) -> None:
    some_opinions(town, 1, date(2023, 5, 5))
    assert "共 0 行" in page(clerk, "/registers/opinions/")
    assert "共 1 行" in page(clerk, "/registers/opinions/", all="1")


def test_the_report_links_its_numbers_and_leaves_open_what_nobody_counts(
    clerk: Client, town: Township
) -> None:
    some_opinions(town, 7)
    shown = page(clerk, "/report/")
    assert "青山镇" in shown
    assert 'href="/figures/opinions.received/"' in shown
    assert "7条" in shown
    assert "编发工作简报" in shown
    assert "台账里没有对应的指标" in shown


@pytest.mark.parametrize("address", ["/figures/nix/", "/registers/nix/", "/nix"])
def test_what_is_not_there_is_said_in_words(clerk: Client, address: str) -> None:
    answer = clerk.get(address)
    assert answer.status_code == 404
    assert "没有这一页" in answer.content.decode()


@pytest.mark.parametrize("slug", BY_SLUG)
def test_every_register_has_a_list(clerk: Client, slug: str) -> None:
    assert BY_SLUG[slug].name in page(clerk, f"/registers/{slug}/")


def test_a_page_has_no_style_and_no_script_inside(clerk: Client, town: Township) -> None:
    some_opinions(town, 1)
    for address in ("/", "/figures/", "/report/", "/registers/", "/registers/opinions/", "/login/"):
        shown = (Client() if address == "/login/" else clerk).get(address).content.decode()
        assert " style=" not in shown
        assert "<style" not in shown
        assert "onclick" not in shown
        assert "<script>" not in shown


def test_what_breaks_is_said_in_words_and_shows_nothing_inside(
    clerk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("geheim")

    monkeypatch.setattr("daibiao.web.desk.home.views.count", broken)
    clerk.raise_request_exception = False
    answer = clerk.get("/")
    assert answer.status_code == 500
    assert "这一步没有做成" in answer.content.decode()
    assert "geheim" not in answer.content.decode()


def test_a_form_that_waited_too_long_is_explained() -> None:
    answer = Client(enforce_csrf_checks=True).post("/login/", {"username": "x", "password": "y"})
    assert answer.status_code == 403
    assert "页面放得太久" in answer.content.decode()


def test_a_year_that_nobody_keeps_is_not_opened(clerk: Client) -> None:
    for asked in ("1999", "二〇二五", "99999999", ""):
        assert "2025年" in page(clerk, "/", year=asked)
