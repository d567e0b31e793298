"""How much happens in a town in a year."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The numbers of the story town; the other towns are fractions of it."""

    on_spot: int = 69
    to_village: int = 63
    to_township: int = 58
    to_county: int = 3
    to_suggestion: int = 2
    to_topic: int = 2
    to_petition: int = 1
    settled: int = 34
    carried_over: int = 3
    transferred: int = 2
    failed: int = 1
    withdrawn: int = 1
    unsettled: int = 3
    practical: int = 9
    policy: int = 2
    home_rules: int = 1
    law: int = 1
    party: int = 1
    tours: int = 2
    studies: int = 3
    enforcement: int = 1
    visit_activities: int = 3
    forums: int = 2
    services: int = 3
    policy_talks: int = 2
    searches: int = 2
    presidium_meetings: int = 4
    special_reports: int = 3
    appraised_units: int = 6
    reporting_deputies: int = 12
    projects: int = 18
    suggestions: int = 24
    findings: int = 12
    plan_items: int = 36
    households: int = 330
    plans: int = 60
    visits: int = 862
    phone_calls: int = 40
    forum_contacts: int = 25
    training_homes: int = 5
    reception_months: int = 10

    def times(self, share: float) -> Scale:
        """Every number as a share of this one, but never nothing."""
        numbers = {field.name: getattr(self, field.name) for field in fields(self)}
        return replace(self, **{name: max(1, round(n * share)) for name, n in numbers.items()})


@dataclass(frozen=True, kw_only=True)
class Size:
    """What stands in a town whatever the year."""

    population: int = 30_000
    villages: int = 12
    homes: int = 7
    groups: int = 8
    vice_leaders: int = 9
    county_seats: int = 9
    city_seats: int = 2
    outside: int = 6  # holders of a county or city seat only

    @property
    def township_seats(self) -> int:
        """选举法 12: 45 and one for every 1,500 people."""
        return min(160, 45 + self.population // 1500)


SMALLER = Size(
    population=9_000,
    villages=9,
    homes=4,
    groups=4,
    vice_leaders=5,
    county_seats=4,
    city_seats=1,
    outside=2,
)
