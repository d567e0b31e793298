"""What the demo tells about itself: its town, its accounts, its codes, where to look."""

from __future__ import annotations

from typing import Any

from daibiao.demo import words
from daibiao.demo.accounts import ACCOUNTS, PASSWORD
from daibiao.demo.county import YEAR
from daibiao.people.models import User
from daibiao.places.models import Door, Township

ADDRESSES = {
    "desk": "/",
    "login": "/login/",
    "figures": "/figures/",
    "registers": "/registers/",
    "report": "/report/",
    "healthz": "/healthz",
}


def is_told() -> bool:
    """Whether the story county stands already."""
    return User.objects.filter(username=ACCOUNTS[0].login).exists()


def is_taken() -> bool:
    """Whether the story town's code belongs to a town that somebody made by hand."""
    return not is_told() and Township.objects.filter(code=words.STORY_CODE).exists()


def description() -> dict[str, Any]:
    """The document of `daibiao demo --json`."""
    there = set(User.objects.values_list("username", flat=True))
    doors = Door.objects.filter(home__township__code=words.STORY_CODE).order_by("pk")
    return {
        "town": words.STORY_CODE,
        "year": YEAR,
        "tokens": list(doors.values_list("token", flat=True)),
        "accounts": [
            {
                "role": account.role.value,
                "login": account.login,
                "password": PASSWORD,
                "name": account.name,
                "town": account.town or None,
            }
            for account in ACCOUNTS
            if account.login in there
        ],
        "addresses": ADDRESSES,
    }
