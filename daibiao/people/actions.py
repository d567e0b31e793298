"""Named writes: deputies and their mandates, groups, handling units, accounts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.audit.actions import Note
from daibiao.audit.actions import note as note_in_audit
from daibiao.people.models import (
    Group,
    GroupRole,
    HandlingUnit,
    Identity,
    Mandate,
    Term,
    User,
)
from daibiao.people.queries import keeps_accounts
from daibiao.places.models import Village
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author, NotAllowed
from daibiao.registers.belonging import refresh


@transaction.atomic
def begin_term(*, term: Term, by: Author) -> Term:
    """A new term of the congress; a mandate belongs to one."""
    save(row=term, township=term.township_id, by=by)
    return term


@transaction.atomic
def elect_deputy(*, mandate: Mandate, by: Author) -> Mandate:
    """A mandate with the person who holds it, who may be known already."""
    township = mandate.person.township_id
    save(row=mandate.person, township=township, by=by)
    save(row=mandate, township=township, by=by, verb="elect")
    return mandate


@transaction.atomic
def elect_deputies(*, mandates: Sequence[Mandate], township: int, by: Author) -> None:
    """Many new mandates; persons who are new are written with them, once each."""
    new = {id(mandate.person): mandate.person for mandate in mandates if not mandate.person.pk}
    save_new(rows=list(new.values()), township=township, by=by)
    save_new(rows=mandates, township=township, by=by)


@transaction.atomic
def end_mandate(*, mandate: Mandate, on: date, reason: str, by: Author) -> Mandate:
    """A mandate ends on a day for one of the reasons of 代表法 62."""
    if mandate.ended_on is not None:
        raise ValidationError(f"{mandate}的资格已于{mandate.ended_on}终止。")
    mandate.ended_on, mandate.end_reason = on, reason
    save(row=mandate, township=mandate.person.township_id, by=by, verb="end")
    return mandate


@transaction.atomic
def found_group(
    *, group: Group, roles: Sequence[GroupRole], villages: Sequence[Village] = (), by: Author
) -> Group:
    """A group with its leader, vice-leaders and members."""
    save(row=group, township=group.township_id, by=by)
    save_new(rows=roles, township=group.township_id, by=by)
    covers = Group.villages.through
    rows = [covers(group=group, village=village) for village in villages]
    save_new(rows=rows, township=group.township_id, by=by)
    return group


@transaction.atomic
def join_group(*, role: GroupRole, by: Author) -> GroupRole:
    save(row=role, township=role.group.township_id, by=by, verb="join")
    return role


@transaction.atomic
def leave_group(*, role: GroupRole, on: date, by: Author) -> GroupRole:
    """The role stays in the group's history and is no longer counted."""
    if role.left:
        raise ValidationError(f"{role.person}已经离开{role.group}。")
    role.left, role.until = True, on
    save(row=role, township=role.group.township_id, by=by, verb="leave")
    return role


@transaction.atomic
def dissolve_group(*, group: Group, on: date, by: Author) -> Group:
    if group.dissolved_on is not None:
        raise ValidationError(f"{group}已于{group.dissolved_on}撤销。")
    group.dissolved_on = on
    save(row=group, township=group.township_id, by=by, verb="dissolve")
    return group


@transaction.atomic
def register_units(*, units: Sequence[HandlingUnit], township: int, by: Author) -> None:
    save_new(rows=units, township=township, by=by)


@transaction.atomic
def open_account(*, login: str, password: str, name: str, by: Author) -> User:
    """A new account without any identity yet. Raises ValidationError for a weak password."""
    _must_keep_accounts(by)
    user = User(username=login, name=name)
    validate_password(password, user)
    user.set_password(password)
    user.full_clean()
    user.save()
    _note(user, "open", {"login": login, "name": name}, by)
    return user


@transaction.atomic
def close_account(*, user: User, by: Author) -> User:
    """The account can no longer log in; what it did stays in the log under its name."""
    _must_keep_accounts(by)
    if not user.is_active:
        raise ValidationError("这个账号已经停用。")
    user.is_active = False
    user.save(update_fields=["is_active"])
    _note(user, "close", {"login": user.username}, by)
    return user


@transaction.atomic
def grant(*, identity: Identity, by: Author) -> Identity:
    """As whom the holder of an account may act from now on."""
    _must_keep_accounts(by)
    refresh([identity])
    identity.full_clean()
    identity.save()
    _note(identity.user, "grant", {"role": identity.role, "place": str(identity)}, by)
    return identity


@transaction.atomic
def revoke(*, identity: Identity, by: Author) -> None:
    _must_keep_accounts(by)
    _note(identity.user, "revoke", {"role": identity.role, "place": str(identity)}, by)
    identity.delete()


def _must_keep_accounts(by: Author) -> None:
    if not keeps_accounts(by):
        raise NotAllowed("只有系统管理员可以开设、停用账号或更改身份。")


def _note(user: User, verb: str, change: dict[str, str], by: Author) -> None:
    # never the row's own values: they hold the digest of the password
    said = Note(verb=verb, table="people.User", row=user.pk, change=change)
    note_in_audit(actor=by.user, actor_name=by.name, notes=[said])
