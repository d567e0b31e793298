"""Whether a written row stands: only a confirmed one is ever counted (counting convention C2)."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices


class Standing(TextChoices):
    CONFIRMED = "confirmed", "已确认"
    PLANNED = "planned", "计划"
    POSTPONED = "postponed", "延期"
    CANCELLED = "cancelled", "取消"
    VOID = "void", "作废"


class Row(models.Model):
    """What every written row has beside its own columns."""

    standing = models.CharField(
        "状态", max_length=12, choices=Standing, default=Standing.CONFIRMED, db_index=True
    )
    remark = models.TextField("备注", blank=True)

    class Meta:
        abstract = True
