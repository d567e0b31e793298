"""Named writes: opinions of residents, suggestions of deputies, disputes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.matters.models import Dispute, Opinion, Suggestion
from daibiao.people.models import HandlingUnit, Person
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


@transaction.atomic
def record_opinion(*, opinion: Opinion, by: Author) -> Opinion:
    """One item that a resident raised, in their own words."""
    save(row=opinion, township=opinion.township_id, by=by)
    return opinion


@transaction.atomic
def record_opinions(*, opinions: Sequence[Opinion], township: int, by: Author) -> None:
    save_new(rows=opinions, township=township, by=by)


@transaction.atomic
def receive_suggestion(
    *, suggestion: Suggestion, cosponsors: Sequence[Person] = (), by: Author
) -> Suggestion:
    """A paper that a deputy signed (代表法 24, 36)."""
    if suggestion.lead is None:
        raise ValidationError({"lead": "代表建议要有领衔代表。"})
    save(row=suggestion, township=suggestion.township_id, by=by)
    signed = Suggestion.cosponsors.through
    rows = [signed(suggestion=suggestion, person=person) for person in cosponsors]
    save_new(rows=rows, township=suggestion.township_id, by=by)
    return suggestion


@transaction.atomic
def hand_over(
    *, suggestion: Suggestion, unit: HandlingUnit, on: date, due: date, by: Author
) -> Suggestion:
    """The presidium hands a suggestion to a unit (代表法 51); its clock begins that day."""
    if suggestion.received_on is not None and on < suggestion.received_on:
        raise ValidationError({"handed_over_on": "交办日期不能早于收到时间。"})
    if due <= on:
        raise ValidationError({"due_on": "应答复时间必须晚于交办日期。"})
    suggestion.lead_unit, suggestion.handed_over_on, suggestion.due_on = unit, on, due
    save(row=suggestion, township=suggestion.township_id, by=by, verb="hand_over")
    return suggestion


@transaction.atomic
def record_dispute(*, dispute: Dispute, deputies: Sequence[Person] = (), by: Author) -> Dispute:
    record_disputes(disputes=[(dispute, deputies)], township=dispute.township_id, by=by)
    return dispute


@transaction.atomic
def record_disputes(
    *, disputes: Sequence[tuple[Dispute, Sequence[Person]]], township: int, by: Author
) -> None:
    """New cases, each with the deputies who took part."""
    for dispute, _ in disputes:
        if dispute.found_on and dispute.settled_on and dispute.settled_on < dispute.found_on:
            raise ValidationError({"settled_on": "化解时间不能早于排查时间。"})
    save_new(rows=[dispute for dispute, _ in disputes], township=township, by=by)
    part = Dispute.deputies.through
    rows = [part(dispute=dispute, person=who) for dispute, deputies in disputes for who in deputies]
    save_new(rows=rows, township=township, by=by)
