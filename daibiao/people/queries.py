"""Who is in office, who may act where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from daibiao.people.kinds.mandates import Mandate
from daibiao.people.kinds.users import Identity, Role, User
from daibiao.places.models import Township
from daibiao.registers.author import Author
from daibiao.registers.standing import Standing

WRITERS = (Role.CLERK, Role.PRESIDIUM)


def in_office(day: date, prefix: str = "") -> Q:
    """Mandates that have begun by that day and have not ended by it."""
    return (
        Q(**{f"{prefix}standing": Standing.CONFIRMED})
        & (Q(**{f"{prefix}started_on__isnull": True}) | Q(**{f"{prefix}started_on__lte": day}))
        & (Q(**{f"{prefix}ended_on__isnull": True}) | Q(**{f"{prefix}ended_on__gt": day}))
    )


def mandates_in_office(day: date) -> QuerySet[Mandate]:
    return Mandate.objects.filter(in_office(day)).select_related("person")


@dataclass(frozen=True, kw_only=True)
class Scope:
    """The townships whose books a user may read, and those in which they may write."""

    reads: frozenset[int] = frozenset()
    writes: frozenset[int] = frozenset()
    roles: frozenset[str] = frozenset()


NOTHING = Scope()


def scope_of(user: User | AnonymousUser) -> Scope:
    """Clerks and the presidium read and write their township, the county reads its townships,
    the system's keeper reads all; deputies and units have no books here."""
    if not isinstance(user, User) or not user.is_active:
        return NOTHING
    identities = list(user.identities.all())
    writes = {i.township_id for i in identities if i.role in WRITERS and i.township_id}
    return Scope(
        reads=frozenset(writes | _read_only(identities)),
        writes=frozenset(writes),
        roles=frozenset(identity.role for identity in identities),
    )


def _read_only(identities: list[Identity]) -> set[int]:
    if any(identity.role == Role.SYSTEM for identity in identities):
        return set(Township.objects.values_list("pk", flat=True))
    counties = [i.county_id for i in identities if i.role == Role.COUNTY]
    if not counties:
        return set()
    return set(Township.objects.filter(county__in=counties).values_list("pk", flat=True))


def author_of(user: User | AnonymousUser) -> Author:
    """On whose behalf a request writes, and where."""
    if not isinstance(user, User):
        return Author()
    return Author(user=user.pk, name=str(user), townships=scope_of(user).writes)


def keeps_accounts(by: Author) -> bool:
    """Whether the author may make and revoke accounts: the operator and the system's keeper."""
    if by.user is None:
        return by.townships is None
    keepers = User.objects.filter(is_active=True, identities__role=Role.SYSTEM)
    return keepers.filter(pk=by.user).exists()
