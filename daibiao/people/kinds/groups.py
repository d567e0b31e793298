"""G06 代表小组: groups of deputies, their leaders and members over time."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q, TextChoices

from daibiao.people.kinds.mandates import Level, Person
from daibiao.places.models import Home, Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class GroupPart(TextChoices):
    LEADER = "leader", "组长"
    VICE = "vice", "副组长"
    MEMBER = "member", "组员"


class Group(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    name = models.CharField("小组名称", max_length=60)
    villages = models.ManyToManyField(Village, verbose_name="所辖村", blank=True)
    area = models.CharField("活动范围", max_length=200, blank=True)
    home = models.ForeignKey(
        Home, verbose_name="活动场所", on_delete=models.PROTECT, null=True, blank=True
    )
    founded_on = models.DateField("成立时间", null=True, blank=True)
    dissolved_on = models.DateField("撤销时间", null=True, blank=True)

    class Meta:
        verbose_name = "代表小组"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["township", "name"],
                name="group_named_once_in_a_township",
                violation_error_message="本乡镇已有同名小组",
            )
        ]

    def __str__(self) -> str:
        return self.name


class GroupRole(models.Model):
    group = models.ForeignKey(
        Group, verbose_name="小组", on_delete=models.CASCADE, related_name="roles"
    )
    person = models.ForeignKey(
        Person, verbose_name="代表", on_delete=models.PROTECT, related_name="group_roles"
    )
    part = models.CharField("职务", max_length=8, choices=GroupPart)
    since = models.DateField("自", null=True, blank=True)
    until = models.DateField("至", null=True, blank=True)
    left = models.BooleanField("已离任", default=False)

    class Meta:
        verbose_name = "小组成员"
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(until__gte=F("since")),
                name="group_role_runs_forward",
                violation_error_message="离任时间不能早于任职时间",
            )
        ]

    def __str__(self) -> str:
        return f"{self.group}{self.get_part_display()}{self.person}"


REGISTER = Register(
    code="G06",
    slug="groups",
    name="代表小组",
    also=("代表小组设置", "小组名册", "小组花名册"),
    model=Group,
    title="name",
    related=("roles",),
    columns=(
        Column(field="name", heading="小组名称", also=("代表小组", "小组"), required=True),
        Column(field="area", heading="活动范围", kind=Kind.VILLAGES, also=("所辖村",)),
        Column(field="leader", heading="组长", kind=Kind.PERSON),
        Column(field="vice", heading="副组长", kind=Kind.PERSONS),
        Column(field="members", heading="组员", kind=Kind.PERSONS, also=("成员",)),
        Column(field="member", heading="代表姓名", kind=Kind.PERSON, also=("姓名",)),
        Column(
            field="part", heading="组内职务", kind=Kind.CHOICE, choices=GroupPart, also=("职务",)
        ),
        Column(field="member_phone", heading="电话", kind=Kind.PHONE, restricted=True),
        Column(field="member_village", heading="所在村", kind=Kind.VILLAGE, also=("选区",)),
        Column(field="member_level", heading="代表层级", kind=Kind.CHOICES, choices=Level),
        Column(field="home", heading="活动场所", kind=Kind.HOME, also=("所属代表之家", "代表之家")),
        Column(field="count", heading="人数", kind=Kind.NUMBER, also=("代表人数",)),
        Column(field="founded_on", heading="成立时间", kind=Kind.DATE),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
