"""Who: users and what they may do, persons, mandates, groups, handling units."""

from __future__ import annotations

from daibiao.people.kinds.groups import Group, GroupRole
from daibiao.people.kinds.mandates import Mandate, Person, Term
from daibiao.people.kinds.units import HandlingUnit
from daibiao.people.kinds.users import Identity, Role, User

__all__ = [
    "Group",
    "GroupRole",
    "HandlingUnit",
    "Identity",
    "Mandate",
    "Person",
    "Role",
    "Term",
    "User",
]
