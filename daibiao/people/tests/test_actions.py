from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_deputy, a_township
from daibiao.people.actions import dissolve_group, end_mandate, found_group, leave_group
from daibiao.people.kinds.groups import GroupPart
from daibiao.people.models import Group, GroupRole, Mandate
from daibiao.places.models import Township

pytestmark = pytest.mark.django_db


def a_group(town: Township) -> Group:
    group = Group(township=town, name="第一代表小组")
    roles = [GroupRole(group=group, person=a_deputy(town), part=GroupPart.LEADER)]
    return found_group(group=group, roles=roles, by=OPERATOR)


def test_a_mandate_ends_once() -> None:
    a_deputy(a_township())
    mandate = Mandate.objects.get()
    end_mandate(mandate=mandate, on=date(2025, 3, 12), reason="moved", by=OPERATOR)
    with pytest.raises(ValidationError, match="已于2025-03-12终止"):
        end_mandate(mandate=mandate, on=date(2025, 3, 13), reason="moved", by=OPERATOR)


def test_a_mandate_does_not_end_before_it_began() -> None:
    a_deputy(a_township())
    with pytest.raises(ValidationError, match="终止时间不能早于任职时间"):
        end_mandate(
            mandate=Mandate.objects.get(), on=date(2021, 12, 7), reason="moved", by=OPERATOR
        )


def test_an_unknown_reason_is_refused() -> None:
    a_deputy(a_township())
    with pytest.raises(ValidationError):
        end_mandate(mandate=Mandate.objects.get(), on=date(2025, 3, 1), reason="x", by=OPERATOR)


def test_who_left_a_group_leaves_it_once() -> None:
    role = a_group(a_township()).roles.get()
    leave_group(role=role, on=date(2025, 3, 12), by=OPERATOR)
    with pytest.raises(ValidationError, match="王建国已经离开"):
        leave_group(role=role, on=date(2025, 3, 13), by=OPERATOR)


def test_two_groups_of_a_town_have_two_names() -> None:
    town = a_township()
    a_group(town)
    with pytest.raises(ValidationError, match="本乡镇已有同名小组"):
        found_group(group=Group(township=town, name="第一代表小组"), roles=(), by=OPERATOR)


def test_a_group_is_dissolved_once() -> None:
    group = a_group(a_township())
    dissolve_group(group=group, on=date(2025, 3, 12), by=OPERATOR)
    with pytest.raises(ValidationError, match="已于2025-03-12撤销"):
        dissolve_group(group=group, on=date(2025, 3, 13), by=OPERATOR)
