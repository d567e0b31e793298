from __future__ import annotations

import json
from typing import Any

import pytest
from django.apps import apps

from daibiao.demo.builders import a_township
from daibiao.ops.cli import main
from daibiao.people.models import Person, User

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's database is there; whether a file lies on the disk is another test's question."""
    monkeypatch.setattr("daibiao.ops.cli.demand_database", lambda: None)
    monkeypatch.setattr("daibiao.ops.cli.use_utf8", lambda: None)


def told(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert main(["demo", "--towns", "1", "--years", "1", "--json", *options]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def rows() -> dict[str, int]:
    return {table._meta.label: table._default_manager.count() for table in apps.get_models()}


def test_it_says_where_to_look_and_who_may(capsys: pytest.CaptureFixture[str]) -> None:
    answer = told(capsys)
    assert (answer["town"], answer["year"]) == ("qingshan", 2025)
    assert len(answer["tokens"]) == len(set(answer["tokens"])) == 7
    assert answer["addresses"]["desk"] == "/"
    roles = {account["role"] for account in answer["accounts"]}
    assert roles == {"system", "county", "clerk", "presidium", "deputy", "unit"}
    for account in answer["accounts"]:
        assert User.objects.get(username=account["login"]).check_password(account["password"])


def test_a_second_time_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    first = told(capsys)
    before = rows()
    assert told(capsys) == first
    assert told(capsys, "--seed", "9") == first
    assert rows() == before


@pytest.mark.parametrize(
    "options", [("--towns", "0"), ("--towns", "99"), ("--years", "0"), ("--towns", "many")]
)
def test_a_wish_that_cannot_be_told(
    options: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", *options]) == 2
    assert "要写" in capsys.readouterr().err
    assert not Person.objects.exists()


def test_a_town_of_that_code_that_somebody_made_is_left_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    a_township("qingshan")
    assert main(["demo", "--towns", "1"]) == 2
    assert "qingshan" in capsys.readouterr().err
    assert not Person.objects.exists()


def test_a_person_is_told_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    answer = told(capsys)
    assert main(["demo"]) == 0
    said = capsys.readouterr().out
    for word in (*answer["tokens"], *(account["login"] for account in answer["accounts"])):
        assert word in said
    assert answer["addresses"]["report"] in said
