"""G06 代表小组 on the cut-off day."""

from __future__ import annotations

from functools import partial

from django.db.models import Exists, OuterRef, Q

from daibiao.figures.catalogue.deputies import IN_OFFICE, MANDATES
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct
from daibiao.figures.source import book, parts
from daibiao.figures.when import begun, exists, has, not_ended
from daibiao.lib.periods import Period
from daibiao.people.kinds.groups import REGISTER, GroupPart, GroupRole
from daibiao.people.kinds.mandates import Mandate
from daibiao.people.queries import in_office
from daibiao.registers.standing import Standing

GROUPS = book(REGISTER, day="founded_on")
ROLES = parts(REGISTER, GroupRole, name="group_roles", up="group", title="person__name")
GROUP_ACTIVE = begun("group__founded_on") & not_ended("group__dissolved_on")
ROLE_OPEN = GROUP_ACTIVE & has(left=False) & begun("since") & not_ended("until")


def _in_office(period: Period) -> Exists:
    return Exists(Mandate.objects.filter(in_office(period.last), person=OuterRef("person")))


def _in_a_group(period: Period) -> Exists:
    of_group = Q(group__standing=Standing.CONFIRMED) & ROLE_OPEN(period)
    return Exists(GroupRole.objects.filter(of_group, person=OuterRef("person")))


people = partial(
    Figure,
    source=ROLES,
    unit="名",
    kind=Kind.STOCK,
    measure=distinct("person"),
)

FIGURES = (
    Figure(
        code="groups.count",
        name="代表小组",
        unit="个",
        kind=Kind.STOCK,
        source=GROUPS,
        where=begun("founded_on") & not_ended("dissolved_on"),
        counts="截至日在活动的代表小组；已撤销的不算",
        example="将三级人大代表分成5个代表小组。",
    ),
    people(
        code="groups.leaders",
        name="小组组长",
        where=ROLE_OPEN & has(part=GroupPart.LEADER),
        counts="在活动的小组的现任组长，按人",
        example="推选确定组长5名。",
    ),
    people(
        code="groups.vice_leaders",
        name="小组副组长",
        where=ROLE_OPEN & has(part=GroupPart.VICE),
        counts="在活动的小组的现任副组长，按人，兼任两组的算一人",
        example="推选确定副组长8名。",
    ),
    people(
        code="groups.members",
        name="编入小组的代表",
        where=ROLE_OPEN & exists(_in_office),
        counts="截至日在任并编入小组的代表（含组长、副组长），按人；已离任的不算",
        example="45名代表编入小组。",
    ),
    people(
        code="groups.ungrouped",
        name="未编组代表",
        source=MANDATES,
        where=IN_OFFICE & ~exists(_in_a_group),
        counts="截至日在任而没有编入任何小组的代表，按人",
        example="尚有1名代表未编组。",
    ),
)
