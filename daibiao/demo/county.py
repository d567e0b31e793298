"""The story county: 青山镇 in full, its neighbours smaller, the year before as well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from django.db import transaction

from daibiao.demo import words
from daibiao.demo.accounts import tell_accounts
from daibiao.demo.activities import tell_activities
from daibiao.demo.congress import tell_congress
from daibiao.demo.deputies import tell_deputies
from daibiao.demo.homes import tell_boards, tell_equipment, tell_receptions
from daibiao.demo.households import tell_household_year, tell_households
from daibiao.demo.matters import tell_disputes, tell_opinions, tell_suggestions
from daibiao.demo.money import tell_money
from daibiao.demo.places import tell_places
from daibiao.demo.plans import tell_plan
from daibiao.demo.scale import SMALLER, Scale, Size
from daibiao.demo.supervision import tell_supervision
from daibiao.demo.tale import Tale
from daibiao.places.actions import found_county, found_township
from daibiao.places.models import County, Township, TownshipKind
from daibiao.registers.author import Author

YEAR = 2025
MOST_TOWNS, MOST_YEARS = 1 + len(words.TOWNS), 4
BEFORE = 0.85  # what happened in an earlier year, as a share of the last
NEIGHBOUR = (0.14, 0.22)  # what happens in a neighbouring town, as a share of the story town


@dataclass(frozen=True, kw_only=True)
class Wish:
    """How large a county is wanted."""

    towns: int = 15
    years: int = 2
    seed: int = 1


@transaction.atomic
def tell(wish: Wish, said: Callable[[str], object] = str) -> None:
    """Write the whole county, or nothing. `said` is told of every town that is done."""
    by = Author.operator()
    county = found_county(county=County(name=words.COUNTY, city=words.CITY), by=by)
    names = ((words.STORY_TOWN, words.STORY_CODE), *words.TOWNS)[: wish.towns]
    for name, code in names:
        random = Random(f"{wish.seed}-{code}")  # noqa: S311 - a story, not a secret
        is_story = code == words.STORY_CODE
        size = Size() if is_story else SMALLER
        town = Township(
            county=county,
            code=code,
            name=name,
            kind=TownshipKind.TOWN if name.endswith("镇") else TownshipKind.TOWNSHIP,
            population=size.population,
        )
        found_township(township=town, villages=words.VILLAGES[: size.villages], by=by)
        tale = Tale(town=town, size=size, random=random, by=by)
        scale = Scale() if is_story else neighbour(random.uniform(*NEIGHBOUR))
        tell_town(tale, range(YEAR - wish.years + 1, YEAR + 1), scale)
        said(f"{name}（{code}）")
    tell_accounts(by=by)


def neighbour(share: float) -> Scale:
    """A small town, but with suggestions of every fate."""
    return replace(Scale().times(share), suggestions=12, presidium_meetings=4)


def tell_town(tale: Tale, years: range, scale: Scale) -> None:
    tell_places(tale, years)
    tell_deputies(tale, years)
    tell_equipment(tale)
    pairings = tell_households(tale, scale)
    for year in years:
        share = scale if year == years[-1] else scale.times(BEFORE ** (years[-1] - year))
        tell_congress(tale, year, share)
        tell_activities(tale, year, share)
        tell_receptions(tale, tell_opinions(tale, year, share))
        tell_suggestions(tale, year, share)
        tell_disputes(tale, year, share)
        tell_supervision(tale, year, share)
        tell_household_year(tale, year, share, pairings)
        tell_boards(tale, year)
        tell_money(tale, year)
        tell_plan(tale, year, share)
