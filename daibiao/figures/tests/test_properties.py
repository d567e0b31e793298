"""What holds whatever stands in the books: each example is a small office of random rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from daibiao.activities.models import Activity, Training
from daibiao.events.models import Attendance, EventKind
from daibiao.figures.catalogue import FIGURES
from daibiao.figures.count import Value, count, count_each
from daibiao.figures.figure import Kind, RollUp
from daibiao.figures.rows import adds_up, rows_behind
from daibiao.figures.tests.office import YEAR, Office, an_office
from daibiao.homes.models import Reception
from daibiao.households.models import Visit
from daibiao.matters.kinds.disputes import Outcome
from daibiao.matters.kinds.opinions import Result, Route
from daibiao.matters.models import Dispute, Opinion, Suggestion
from daibiao.money.models import FundEntry
from daibiao.places.models import Township

Fact = Callable[[Office], Any]
AROUND = [YEAR.first, YEAR.last, date(2023, 6, 1)]
days = st.none() | st.builds(
    lambda day, off: day + timedelta(days=off), st.sampled_from(AROUND), st.integers(-1, 1)
)
numbers = st.none() | st.integers(0, 30)
money = st.none() | st.decimals(0, 100_000, places=2)
some = st.integers(0, 1)
standings = st.sampled_from(["confirmed", "confirmed", "confirmed", "void", "cancelled"])


def opinion(**said: Any) -> Fact:
    return lambda office: Opinion.objects.create(township=office.township, content="话", **said)


def suggestion(**said: Any) -> Fact:
    return lambda office: Suggestion.objects.create(township=office.township, title="修路", **said)


def dispute(*, who: int, **said: Any) -> Fact:
    def write(office: Office) -> None:
        case = Dispute.objects.create(township=office.township, **said)
        case.deputies.set(office.deputies[:who])

    return write


def visit(*, who: int, **said: Any) -> Fact:
    return lambda office: Visit.objects.create(
        township=office.township,
        deputy=office.deputies[who],
        village=office.villages[who],
        **said,
    )


def fund(*, amount: Decimal | None, out: bool, **said: Any) -> Fact:
    name = "expense" if out else "income"
    return lambda office: FundEntry.objects.create(
        township=office.township, text="打印", **{name: amount}, **said
    )


def training(day: date | None, standing: str, here: int, deputies: int | None) -> Fact:
    def write(office: Office) -> None:
        event = office.event(day, standing=standing, home=office.home if here else None)
        Training.objects.create(event=event, category="practical", deputies=deputies)
        Activity.objects.create(event=event, kind="training", present=deputies)

    return write


def reception(day: date | None, who: int, visitors: int | None, presence: str) -> Fact:
    def write(office: Office) -> None:
        event = office.event(day, EventKind.SESSION)
        Reception.objects.create(event=event, visitors=visitors).received_by.set(
            office.deputies[who:]
        )
        Attendance.objects.create(event=event, person=office.deputies[who], presence=presence)

    return write


def seat(who: int, level: str, begun: date | None, by_election: bool) -> Fact:  # noqa: FBT001
    def write(office: Office) -> None:
        person = office.deputies[who]
        known = person.mandates.filter(level=level, started_on=begun)
        if not known.exists():
            office.mandate(person, level=level, started_on=begun, by_election=by_election)

    return write


facts = st.one_of(
    st.builds(
        opinion,
        received_on=days,
        standing=standings,
        route=st.sampled_from(["", *Route.values]),
        result=st.sampled_from(Result.values),
        resulted_on=days,
        told_on=days,
        channel=st.sampled_from(["reception", "visit"]),
    ),
    st.builds(
        suggestion,
        received_on=days,
        standing=standings,
        handed_over_on=days,
        due_on=days,
        replied_on=days,
        consulted_on=days,
        concluded_on=days,
        satisfaction=st.sampled_from(["", "satisfied", "dissatisfied"]),
    ),
    st.builds(
        dispute,
        who=st.integers(0, 2),
        found_on=days,
        outcome=st.sampled_from(Outcome.values),
        settled_on=days,
        amount=money,
    ),
    st.builds(
        visit,
        who=some,
        visited_on=days,
        form=st.sampled_from(["home", "phone"]),
        head=st.sampled_from(["张三", "李四"]),
    ),
    st.builds(fund, amount=money, out=st.booleans(), opening=st.booleans(), entered_on=days),
    st.builds(training, days, standings, some, numbers),
    st.builds(reception, days, some, numbers, st.sampled_from(["present", "sick", "absent"])),
    st.builds(seat, some, st.sampled_from(["township", "county"]), days, st.booleans()),
)
books = st.lists(facts, max_size=25)


def written(code: str, facts: list[Fact]) -> Office:
    office = an_office(code)
    for fact in facts:
        fact(office)
    return office


def values(office: Office) -> dict[str, Value]:
    found = count(office.alone, YEAR)
    return {code: counted.value for code, counted in found.items() if code != "town.name"}


class TestWhateverStandsInTheBooks(TestCase):
    @settings(max_examples=12, deadline=None)
    @given(books=books)
    def test_the_rows_behind_every_figure_add_up_to_it(self, books: list[Fact]) -> None:
        office = written("qinghe", books)
        for code, counted in count(office.alone, YEAR).items():
            rows = list(rows_behind(counted.figure, office.alone, YEAR))
            assert len(rows) == counted.rows, code
            if counted.figure.kind is not Kind.NAME:
                number = counted.numerator if counted.figure.numerator else counted.value
                assert adds_up(counted.figure, rows) == number, code

    @settings(max_examples=8, deadline=None)
    @given(books=books, data=st.data())
    def test_the_order_of_the_rows_changes_nothing(
        self, books: list[Fact], data: st.DataObject
    ) -> None:
        shuffled = data.draw(st.permutations(books))
        assert values(written("here", books)) == values(written("there", shuffled))

    @settings(max_examples=8, deadline=None)
    @given(here=books, there=books)
    def test_the_county_is_the_sum_of_its_townships(
        self, here: list[Fact], there: list[Fact]
    ) -> None:
        offices = [written("here", here), written("there", there)]
        both = Township.objects.filter(pk__in=[office.township.pk for office in offices])
        county, each = count(both, YEAR), count_each(both, YEAR)
        for figure in FIGURES:
            if figure.rolls_up is RollUp.SUM:
                parts = [each[office.township.pk][figure.code].value for office in offices]
                assert county[figure.code].value == sum(parts), figure.code  # type: ignore[arg-type]

    @settings(max_examples=8, deadline=None)
    @given(books=books)
    def test_a_township_counts_the_same_alone_and_among_others(self, books: list[Fact]) -> None:
        office = written("here", books)
        written("there", books)
        among = count_each(Township.objects.all(), YEAR)[office.township.pk]
        alone = count(office.alone, YEAR)
        assert {code: alone[code] for code in among} == among

    @settings(max_examples=12, deadline=None)
    @given(books=books)
    def test_the_states_of_papers_opinions_and_cases_leave_nothing_out(
        self, books: list[Fact]
    ) -> None:
        found = values(written("qinghe", books))
        for whole, parts in CONTROL_SUMS.items():
            assert found[whole] == sum(found[part] for part in parts), whole  # type: ignore[misc]


CONTROL_SUMS = {
    "opinions.received": (
        "opinions.on_spot",
        "opinions.out_of_scope",
        "opinions.became_suggestion",
        "opinions.became_topic",
        "opinions.closed",
        "opinions.cannot_do",
        "opinions.open",
    ),
    "opinions.concluded": ("opinions.on_spot", "opinions.resulted"),
    "suggestions.due": ("suggestions.due_replied", "suggestions.overdue"),
    "disputes.found": (
        "disputes.settled_of_found",
        "disputes.transferred",
        "disputes.failed",
        "disputes.withdrawn",
        "disputes.open",
    ),
    "disputes.settled": ("disputes.written", "disputes.oral"),
    "deputies.persons": ("groups.members", "groups.ungrouped"),
    "funds.available": ("funds.opening", "funds.appropriated"),
    "attendance.due": ("attendance.present", "attendance.leave", "attendance.absent"),
}
