from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError

from daibiao.audit.models import Entry
from daibiao.demo.builders import OPERATOR, PASSWORD, a_county, a_township, an_account
from daibiao.people.actions import close_account, grant, open_account, revoke
from daibiao.people.models import Identity, Role, User
from daibiao.people.queries import author_of, scope_of
from daibiao.registers.author import Author, NotAllowed

pytestmark = pytest.mark.django_db


def test_a_clerk_reads_and_writes_their_own_town() -> None:
    town, _ = a_township(), a_township("shuiyuan", "水源镇")
    scope = scope_of(an_account(Role.CLERK, town))
    assert scope.reads == scope.writes == {town.pk}


def test_the_county_reads_its_towns_and_writes_none() -> None:
    county = a_county()
    town, _ = a_township(county=county), a_township("bieshan", "别山镇", a_county("别县"))
    scope = scope_of(an_account(Role.COUNTY, town))
    assert scope.reads == {town.pk}
    assert not scope.writes


def test_the_systems_keeper_reads_all_and_writes_none() -> None:
    towns = {a_township().pk, a_township("shuiyuan", "水源镇").pk}
    scope = scope_of(an_account(Role.SYSTEM))
    assert scope.reads == towns
    assert not scope.writes


@pytest.mark.parametrize("role", [Role.DEPUTY, Role.UNIT])
def test_deputies_and_units_have_no_books(role: Role) -> None:
    scope = scope_of(an_account(role, a_township()))
    assert not scope.reads
    assert not scope.writes


def test_nobody_and_a_closed_account_have_nothing() -> None:
    user = close_account(user=an_account(Role.CLERK, a_township()), by=OPERATOR)
    assert scope_of(user) == scope_of(AnonymousUser())
    assert not scope_of(user).reads
    assert author_of(AnonymousUser()).townships == frozenset()


def test_one_account_may_hold_two_identities() -> None:
    first, second = a_township(), a_township("shuiyuan", "水源镇")
    user = an_account(Role.CLERK, first)
    grant(identity=Identity(user=user, role=Role.PRESIDIUM, township=second), by=OPERATOR)
    assert scope_of(user).writes == {first.pk, second.pk}


def test_an_identity_taken_away_opens_nothing_any_more() -> None:
    user = an_account(Role.CLERK, a_township())
    revoke(identity=user.identities.get(), by=OPERATOR)
    assert not scope_of(user).reads


def test_only_the_keeper_and_the_operator_open_accounts() -> None:
    town = a_township()
    clerk, keeper = an_account(Role.CLERK, town), an_account(Role.SYSTEM)
    with pytest.raises(NotAllowed):
        open_account(login="new", password=PASSWORD, name="新人", by=author_of(clerk))
    with pytest.raises(NotAllowed):
        open_account(login="new", password=PASSWORD, name="新人", by=Author())
    assert open_account(login="new", password=PASSWORD, name="新人", by=author_of(keeper)).pk


def test_a_weak_password_is_refused() -> None:
    with pytest.raises(ValidationError):
        open_account(login="new", password="12345678", name="新人", by=OPERATOR)  # noqa: S106
    assert not User.objects.exists()


def test_a_login_is_taken_once() -> None:
    an_account(Role.SYSTEM, login="guanli")
    with pytest.raises(ValidationError):
        an_account(Role.SYSTEM, login="guanli")


def test_an_identity_names_its_place() -> None:
    user = an_account(Role.SYSTEM)
    with pytest.raises(ValidationError, match="要写明是哪个县"):
        grant(identity=Identity(user=user, role=Role.CLERK), by=OPERATOR)


def test_the_log_never_holds_a_password() -> None:
    user = an_account(Role.CLERK, a_township())
    said = str(list(Entry.objects.filter(table="people.User").values_list("change", flat=True)))
    assert user.username in said
    assert "argon2" not in said
    assert PASSWORD not in said
    assert user.password.startswith("argon2")


def test_an_account_is_closed_once() -> None:
    user = close_account(user=an_account(Role.SYSTEM), by=OPERATOR)
    with pytest.raises(ValidationError, match="已经停用"):
        close_account(user=user, by=OPERATOR)
