from __future__ import annotations

import pytest
from django.db import transaction

from daibiao.demo.county import Wish, tell
from daibiao.matters.models import Opinion
from daibiao.people.models import Person

pytestmark = pytest.mark.django_db


def story(seed: int) -> list[tuple[object, ...]]:
    """What one seed tells; nothing of it stays."""
    with transaction.atomic():
        tell(Wish(towns=1, years=1, seed=seed))
        said = list(Opinion.objects.order_by("pk").values_list("content", "received_on", "route"))
        names = list(Person.objects.order_by("pk").values_list("name", "birth", "phone"))
        transaction.set_rollback(True)
    return [*said, *names]


def test_one_seed_tells_one_story_and_another_seed_another() -> None:
    first = story(5)
    assert story(5) == first
    assert story(6) != first
