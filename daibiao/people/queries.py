"""Who is in office, who may act where."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from daibiao.people.kinds.mandates import Mandate
from daibiao.registers.standing import Standing


def in_office(day: date, prefix: str = "") -> Q:
    """Mandates that have begun by that day and have not ended by it."""
    return (
        Q(**{f"{prefix}standing": Standing.CONFIRMED})
        & (Q(**{f"{prefix}started_on__isnull": True}) | Q(**{f"{prefix}started_on__lte": day}))
        & (Q(**{f"{prefix}ended_on__isnull": True}) | Q(**{f"{prefix}ended_on__gt": day}))
    )


def mandates_in_office(day: date) -> QuerySet[Mandate]:
    return Mandate.objects.filter(in_office(day)).select_related("person")
