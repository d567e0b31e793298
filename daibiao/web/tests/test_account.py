from __future__ import annotations

import pytest
from django.test import Client

from daibiao.demo.builders import PASSWORD, a_township, an_account
from daibiao.people.models import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk() -> str:
    return an_account(Role.CLERK, a_township(), login="maxiaoyun").username


def knock(client: Client, password: str, **more: str) -> str:
    """Where the door sends who knocks; nothing when it stays shut."""
    words = {"username": "maxiaoyun", "password": password, **more}
    answer = client.post("/login/", words)
    return answer.headers.get("Location", "")


@pytest.mark.usefixtures("clerk")
def test_the_right_password_leads_to_where_one_was_going() -> None:
    assert knock(Client(), PASSWORD, next="/figures/?year=2025") == "/figures/?year=2025"


@pytest.mark.usefixtures("clerk")
@pytest.mark.parametrize("away", ["https://example.com/", "//example.com/", "javascript:alert(1)"])
def test_nobody_is_led_away_to_another_site(away: str) -> None:
    assert knock(Client(), PASSWORD, next=away) == "/"


@pytest.mark.usefixtures("clerk")
@pytest.mark.parametrize("password", ["", "falsch", PASSWORD.upper()])
def test_a_wrong_password_opens_nothing(password: str) -> None:
    client = Client()
    assert knock(client, password) == ""
    assert client.get("/").status_code == 302


@pytest.mark.usefixtures("clerk")
def test_an_unknown_account_is_answered_like_a_wrong_password() -> None:
    pages = [
        Client().post("/login/", {"username": name, "password": "falsch"}).content.decode()
        for name in ("maxiaoyun", "niemand")
    ]
    assert all("账号或密码不对" in page for page in pages)


@pytest.mark.usefixtures("clerk")
def test_the_next_login_shows_the_last_one() -> None:
    first, second = Client(), Client()
    knock(first, PASSWORD)
    assert "上次登录" not in first.get("/").content.decode()
    knock(second, PASSWORD)
    assert "您上次登录" in second.get("/").content.decode()


@pytest.mark.usefixtures("clerk")
def test_who_is_kept_in_is_kept_for_a_week() -> None:
    kept, usual = Client(), Client()
    knock(kept, PASSWORD, keep="on")
    knock(usual, PASSWORD)
    assert kept.session.get_expiry_age() == 7 * 24 * 3600 > usual.session.get_expiry_age()
