"""However the files of a town are split into imports, and in whatever order: the same figures."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from daibiao.exchange.models import KeptBook
from tests import towns, truth

pytestmark = pytest.mark.django_db
EVERY_TOWN = pytest.mark.parametrize("town", truth.TOWNS)
Files = list[tuple[str, Path]]


def parts(files: Files, luck: random.Random) -> Iterator[Files]:
    """The files in pieces of one to six."""
    rest = list(files)
    while rest:
        many = luck.randint(1, 6)
        yield rest[:many]
        rest = rest[many:]


@EVERY_TOWN
@pytest.mark.parametrize("seed", [1, 2])
def test_any_order_and_any_split_give_the_same_figures(town: str, seed: int) -> None:
    here, files = truth.made(town), towns.files_of(town)
    luck = random.Random(seed)  # noqa: S311 - an order, no secret
    luck.shuffle(files)
    for part in parts(files, luck):
        towns.imported(here, town, part)
    assert towns.untrue(here, town) == {}


@EVERY_TOWN
def test_who_is_who_may_come_last_of_all(town: str) -> None:
    here = truth.made(town)
    who = ("名册", "代表之家", "阵地", "小组", "人代会")
    for file in sorted(towns.files_of(town), key=lambda f: any(word in f[0] for word in who)):
        towns.imported(here, town, [file])
    assert towns.untrue(here, town) == {}


@EVERY_TOWN
def test_what_was_settled_in_one_import_waits_for_nothing(town: str) -> None:
    """Only a signer whom no roster knows: he may stand in a roster that is still to come."""
    here = truth.made(town)
    towns.imported(here, town, towns.files_of(town))
    waiting = {
        (book.file, line[0], line[2]) for book in KeptBook.objects.all() for line in book.lines
    }
    strangers = towns.of_list(town, "reject", "signer_not_deputy")
    assert waiting == {place for entry in strangers for place in towns.places(entry)}
