from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from daibiao.demo.county import Wish, tell


@pytest.fixture(scope="module")
def story(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The story town and one neighbour, told once for a whole file and taken back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        tell(Wish(towns=2))
        yield
        transaction.set_rollback(True)
