"""Every address × every role, from the list of addresses itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from pytest_django import Settings

from daibiao.demo.builders import a_county, a_township, an_account, some_opinions
from daibiao.people.models import Role, User
from daibiao.places.models import Township

pytestmark = pytest.mark.django_db

EXAMPLES = {"<str:code>": "training.sessions", "<slug:slug>": "opinions"}
EVERYBODY, BY_POST = "healthz", "logout/"
DOOR = "login/"
READERS = ("system", "county", "clerk", "presidium")
STRANGERS = ("county of others", "clerk of others")
WITHOUT_DESK = ("deputy", "unit")
ROLES = (*READERS, *STRANGERS, *WITHOUT_DESK, "nobody")


def addresses(patterns: list[URLPattern | URLResolver], before: str = "") -> Iterator[str]:
    for pattern in patterns:
        here = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, here)
        else:
            yield here


ADDRESSES = tuple(addresses(get_resolver().url_patterns))
OF_THE_DESK = tuple(a for a in ADDRESSES if a not in {EVERYBODY, BY_POST, DOOR})


def example(address: str) -> str:
    for blank, words in EXAMPLES.items():
        address = address.replace(blank, words)
    assert "<" not in address, f"no example for {address}: add one to EXAMPLES"
    return f"/{address}"


@dataclass
class County:
    town: Township
    other: Township

    def client(self, role: str) -> Client:
        client = Client()
        if role != "nobody":
            client.force_login(self._user(role))
        return client

    def _user(self, role: str) -> User:
        if role == "system":
            return an_account(Role.SYSTEM)
        who, _, of_others = role.partition(" of ")
        return an_account(Role(who), self.other if of_others else self.town)


@pytest.fixture(autouse=True)
def quick(settings: Settings, tmp_path: Path) -> None:
    """Nobody's password is asked here; the folder of uploads is there."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def county() -> County:
    town = a_township(county=a_county())
    other = a_township("bieshan", "别山镇", a_county("别县"))
    some_opinions(town, 2)
    return County(town, other)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("address", OF_THE_DESK)
def test_the_desk_opens_to_who_may_read_the_town(address: str, role: str, county: County) -> None:
    answer = county.client(role).get(example(address), {"town": county.town.code})
    if role in READERS:
        assert answer.status_code == 200
        assert "青山镇" in answer.content.decode()
    elif role == "nobody":
        assert answer.status_code == 302
        assert answer["Location"].startswith("/login/?next=")
    else:
        assert answer.status_code == 403
        assert "路灯" not in answer.content.decode()
        assert "看不了这一页" in answer.content.decode()


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("address", OF_THE_DESK)
def test_nothing_of_the_desk_is_written_by_a_forged_post(
    address: str, role: str, county: County
) -> None:
    client = Client(enforce_csrf_checks=True)
    if role != "nobody":
        client.force_login(county._user(role))
    assert client.post(example(address)).status_code in {403, 405}


@pytest.mark.parametrize("role", ROLES)
def test_health_is_told_to_everybody(role: str, county: County) -> None:
    answer = county.client(role).get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"ok": True})


@pytest.mark.parametrize("role", ROLES)
def test_the_door_is_shown_to_who_is_outside(role: str, county: County) -> None:
    expected = 200 if role == "nobody" else 302
    assert county.client(role).get("/login/").status_code == expected


@pytest.mark.parametrize("role", ROLES)
def test_nobody_is_logged_out_by_a_link(role: str, county: County) -> None:
    client = county.client(role)
    assert client.get("/logout/").status_code == 405
    assert client.post("/logout/").status_code == 302
    assert client.get("/").status_code == 302


def test_a_town_remembered_from_before_is_not_opened_to_who_lost_it(county: County) -> None:
    """The session keeps the choice, the scope is asked again each time."""
    client = county.client("clerk of others")
    session = client.session
    session["town"] = county.town.code
    session.save()
    answer = client.get("/registers/opinions/")
    assert answer.status_code == 200
    assert "别山镇" in answer.content.decode()
    assert "路灯" not in answer.content.decode()


def test_a_town_that_is_not_there_looks_like_a_town_of_others(county: County) -> None:
    answer = county.client("clerk").get("/", {"town": "nix"})
    assert answer.status_code == 403


def test_a_closed_account_is_outside(county: County) -> None:
    user = county._user("clerk")
    client = Client()
    client.force_login(user)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert client.get("/").status_code == 302
