"""How many queries a page takes: a number in a file, the same for ten rows and for a thousand."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from daibiao.catalogue import REGISTERS
from daibiao.demo.builders import a_township, an_account, some_opinions, some_visits
from daibiao.demo.county import Wish, tell
from daibiao.people.models import Role, User

pytestmark = pytest.mark.django_db

FILE = Path(__file__).with_name("query_counts.json")
BUDGET: dict[str, int] = json.loads(FILE.read_text(encoding="utf-8"))
GROWING = (
    "/",
    "/figures/",
    "/figures/opinions.received/",
    "/figures/visits.household_visits/",
    "/registers/",
    "/registers/opinions/",
    "/registers/visits/",
    "/report/",
)


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        assert client.get(address).status_code == 200
    return len(seen)


@pytest.mark.parametrize("address", GROWING)
def test_a_page_takes_as_many_queries_at_a_thousand_rows_as_at_ten(address: str) -> None:
    town = a_township()
    client = Client()
    client.force_login(an_account(Role.CLERK, town))
    some_opinions(town, 10)
    some_visits(town, 10)
    client.get(address)
    at_ten = queries(client, address)
    some_opinions(town, 990, date(2025, 6, 1))
    some_visits(town, 990, date(2025, 6, 1))
    assert queries(client, address) == at_ten
    assert at_ten <= BUDGET[address]


def test_every_register_of_the_story_keeps_to_its_budget() -> None:
    tell(Wish(towns=1, years=1))
    client = Client()
    client.force_login(User.objects.get(username="maxiaoyun"))
    found = {}
    for register in REGISTERS:
        address = f"/registers/{register.slug}/"
        found[address] = queries(client, address)
    # write the file anew with: DAIBIAO_COUNT_QUERIES=1 pytest tests/test_query_counts.py
    if os.environ.get("DAIBIAO_COUNT_QUERIES"):
        found |= {address: queries(client, address) for address in GROWING}
        FILE.write_text(json.dumps(found, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        return
    over = {address: n for address, n in found.items() if n > BUDGET.get(address, 0)}
    assert over == {}
