"""Accounts, and as whom their holder acts: one account may hold several identities."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import Q, TextChoices

from daibiao.people.kinds.mandates import Person
from daibiao.people.kinds.units import HandlingUnit
from daibiao.places.models import County, Township


class Role(TextChoices):
    SYSTEM = "system", "系统管理"
    COUNTY = "county", "县人大"
    CLERK = "clerk", "人大干事"
    PRESIDIUM = "presidium", "主席团"
    DEPUTY = "deputy", "代表"
    UNIT = "unit", "承办单位"


class User(AbstractUser):
    name = models.CharField("姓名", max_length=40, blank=True)

    class Meta:
        verbose_name = "账号"

    def __str__(self) -> str:
        return self.name or self.username


class Identity(models.Model):
    user = models.ForeignKey(
        User, verbose_name="账号", on_delete=models.CASCADE, related_name="identities"
    )
    role = models.CharField("身份", max_length=12, choices=Role)
    county = models.ForeignKey(
        County, verbose_name="县", on_delete=models.PROTECT, null=True, blank=True
    )
    township = models.ForeignKey(
        Township, verbose_name="乡镇", on_delete=models.PROTECT, null=True, blank=True
    )
    person = models.ForeignKey(
        Person, verbose_name="代表", on_delete=models.PROTECT, null=True, blank=True
    )
    unit = models.ForeignKey(
        HandlingUnit, verbose_name="单位", on_delete=models.PROTECT, null=True, blank=True
    )

    class Meta:
        verbose_name = "身份"
        constraints = [
            models.CheckConstraint(
                name="identity_names_its_place",
                condition=Q(role=Role.SYSTEM)
                | Q(role=Role.COUNTY, county__isnull=False)
                | Q(role__in=[Role.CLERK, Role.PRESIDIUM], township__isnull=False)
                | Q(role=Role.DEPUTY, township__isnull=False, person__isnull=False)
                | Q(role=Role.UNIT, township__isnull=False, unit__isnull=False),
                violation_error_message="这个身份要写明是哪个县、哪个乡镇、哪位代表或哪个单位",
            )
        ]

    def __str__(self) -> str:
        place = self.township or self.county or "全部"
        return f"{self.get_role_display()}（{place}）"
