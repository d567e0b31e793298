"""What residents said, what deputies signed, what quarrels were settled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from daibiao.demo import words
from daibiao.demo.scale import Scale
from daibiao.demo.tale import Tale
from daibiao.matters.actions import receive_suggestion, record_disputes, record_opinions
from daibiao.matters.kinds.disputes import SETTLED, DisputeKind, Outcome, Source
from daibiao.matters.kinds.opinions import Channel, Result, Route, Topic
from daibiao.matters.kinds.satisfaction import Satisfaction
from daibiao.matters.kinds.suggestions import Fate, ResultClass
from daibiao.matters.models import Dispute, Opinion, Suggestion
from daibiao.people.models import Person

RATING = (Satisfaction.SATISFIED,) * 6 + (Satisfaction.BASICALLY, Satisfaction.DISSATISFIED)
CHANNELS = (Channel.RECEPTION,) * 5 + tuple(Channel)[1:]
ANSWERS = (Result.CLOSED,) * 6 + (Result.CANNOT, Result.OPEN, Result.OPEN)
CLASSES = (ResultClass.A,) * 3 + (ResultClass.B, ResultClass.A, ResultClass.C, ResultClass.D)


def tell_opinions(tale: Tale, year: int, scale: Scale) -> list[Opinion]:
    routes = [Route.ON_SPOT] * scale.on_spot + [Route.VILLAGE] * scale.to_village
    routes += [Route.TOWNSHIP] * scale.to_township + [Route.COUNTY] * scale.to_county
    routes += [Route.SUGGESTION] * scale.to_suggestion + [Route.TOPIC] * scale.to_topic
    routes += [Route.PETITION] * scale.to_petition
    tale.random.shuffle(routes)
    days = reception_days(year, scale)
    opinions = [_opinion(tale, n, route, days) for n, route in enumerate(routes)]
    record_opinions(opinions=opinions, township=tale.town.pk, by=tale.by)
    return opinions


def reception_days(year: int, scale: Scale) -> list[date]:
    """The 15th of each month is the homes' day."""
    return [date(year, month, 15) for month in range(2, 2 + min(10, scale.reception_months))]


def _opinion(tale: Tale, number: int, route: Route, days: Sequence[date]) -> Opinion:
    channel = CHANNELS[number % len(CHANNELS)]
    day = tale.pick(days)
    village, topics = tale.pick(tale.villages), list(words.OPINIONS)
    topic = topics[number] if number < len(topics) else tale.pick(topics)
    opinion = Opinion(
        township=tale.town,
        received_on=day if channel == Channel.RECEPTION else tale.later(day, 1, 25),
        channel=channel,
        home=tale.pick(tale.built_homes(day)) if channel == Channel.RECEPTION else None,
        deputy=tale.pick(tale.deputies_on(day)),
        speaker=tale.name(),
        phone=f"000-{tale.number(1_000_000, 9_999_999)}",
        village=village,
        topic=topic,
        content=f"{village.name}{tale.pick(words.OPINIONS[Topic(topic)])}",
        route=route,
    )
    _follow(tale, opinion, number)
    return opinion


def _follow(tale: Tale, opinion: Opinion, number: int) -> None:
    """What became of it: answered there and then, handed over, or sent elsewhere."""
    day = opinion.received_on or date.min
    if opinion.route == Route.ON_SPOT:
        opinion.result, opinion.resulted_on = Result.ANSWERED, day
        return
    if opinion.route in {Route.SUGGESTION, Route.TOPIC, Route.PETITION}:
        opinion.result = Result.REFERRED
        return
    opinion.unit = tale.pick(tale.units) if opinion.route == Route.TOWNSHIP else None
    opinion.handed_over_on = tale.later(day, 1, 5)
    opinion.result = ANSWERS[number % len(ANSWERS)]
    if opinion.result == Result.OPEN:
        return
    opinion.resulted_on = tale.later(opinion.handed_over_on, 5, 30)
    if number % 10:
        opinion.told_on = tale.later(opinion.resulted_on, 0, 6)
        opinion.satisfaction = RATING[number % len(RATING)]


def tell_suggestions(tale: Tale, year: int, scale: Scale) -> None:
    for number in range(scale.suggestions):
        in_session = number % 4 != 3  # noqa: PLR2004
        day = date(year, 1, 16) if in_session else tale.days(year, 1)[0]
        deputies = tale.deputies_on(day)
        suggestion = Suggestion(
            township=tale.town,
            number=f"{year}-{number + 1:02d}",
            received_on=day,
            in_session=in_session,
            title=tale.pick(words.SUGGESTIONS).format(village=tale.pick(tale.villages).name),
            lead=deputies[number],
        )
        _handle(tale, suggestion, number)
        others = [person for person in deputies if person != suggestion.lead]
        receive_suggestion(
            suggestion=suggestion, cosponsors=tale.some(others, number % 4), by=tale.by
        )


def _handle(tale: Tale, paper: Suggestion, number: int) -> None:
    """The papers 1, 2, 3 stop on the way, 4 is overdue, 5 is still with its unit."""
    fates = {1: Fate.NOT_ACCEPTED, 2: Fate.WITHDRAWN}
    paper.fate = fates.get(number, Fate.ACCEPTED)
    if number in {1, 2, 3}:
        return
    handed = tale.later(paper.received_on or date.min, 5, 20)
    paper.lead_unit, paper.handed_over_on = tale.pick(tale.units), handed
    paper.due_on = handed + timedelta(days=90)
    if number == 4 or paper.due_on.year > handed.year or paper.due_on.month > 10:  # noqa: PLR2004
        return
    paper.replied_on = handed + timedelta(days=95 if number == 6 else tale.number(40, 85))  # noqa: PLR2004
    paper.result_class = CLASSES[number % len(CLASSES)]
    if number % 9:
        paper.consulted_on = paper.replied_on - timedelta(days=7)
    if number % 7:
        paper.satisfaction = RATING[-1 - number % len(RATING)]
        paper.concluded_on = tale.later(paper.replied_on, 2, 12)


def tell_disputes(tale: Tale, year: int, scale: Scale) -> None:
    """Of this year's cases most are settled; some of last year's are settled only now."""
    outcomes = [SETTLED[number % 5 // 3] for number in range(scale.settled + scale.carried_over)]
    outcomes += [Outcome.TRANSFERRED] * scale.transferred + [Outcome.FAILED] * scale.failed
    outcomes += [Outcome.WITHDRAWN] * scale.withdrawn + [Outcome.OPEN] * scale.unsettled
    found = tale.days(year, len(outcomes))
    tale.random.shuffle(found)
    cases = []
    for number, (outcome, day) in enumerate(zip(outcomes, found, strict=True)):
        carried = number < scale.carried_over
        day_found = date(year - 1, 11, 5 + number) if carried else day
        cases.append(_case(tale, number, outcome, day_found))
        if carried:
            cases[-1][0].settled_on = date(year, 1, 20 + number)
    record_disputes(disputes=cases, township=tale.town.pk, by=tale.by)


def _case(tale: Tale, number: int, outcome: Outcome, day: date) -> tuple[Dispute, Sequence[Person]]:
    kinds = tuple(DisputeKind)
    dispute = Dispute(
        township=tale.town,
        found_on=day,
        kind=kinds[number % len(kinds)],
        source=tuple(Source)[number % len(Source)],
        parties=f"{tale.name()}、{tale.name()}",
        facts=tale.pick(words.DISPUTES),
        village=tale.pick(tale.villages),
        mediators=tale.name(),
        amount=tale.number(2, 90) * 100 if number % 2 else None,
        outcome=outcome,
        settled_on=tale.later(day, 2, 20) if outcome in SETTLED else None,
    )
    deputies = tale.some(tale.deputies_on(day), 1 + number % 2) if number % 3 else []
    return dispute, deputies
