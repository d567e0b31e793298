"""Who did what, when: an append-only log whose entries each carry the digest of the last."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from django.db import models
from django.utils import timezone


class Entry(models.Model):
    """One write. `actor` is a plain user id; an empty one is the operator at the machine."""

    at = models.DateTimeField("时间", default=timezone.now)
    actor = models.BigIntegerField("操作人编号", null=True, blank=True)
    actor_name = models.CharField("操作人", max_length=60, blank=True)
    township = models.BigIntegerField("乡镇编号", null=True, blank=True, db_index=True)
    verb = models.CharField("动作", max_length=20)
    table = models.CharField("表", max_length=60)
    row = models.BigIntegerField("行编号", null=True, blank=True)
    change = models.JSONField("内容", default=dict)
    digest = models.CharField("校验", max_length=64)

    class Meta:
        verbose_name = "操作记录"
        ordering = ["pk"]
        indexes = [models.Index(fields=["table", "row"])]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor_name} {self.verb} {self.table} {self.row}"

    def said(self) -> list[Any]:
        """What the digest covers, in a fixed order."""
        who = [self.actor, self.actor_name, self.township]
        when = self.at.astimezone(UTC).isoformat()
        return [when, *who, self.verb, self.table, self.row, self.change]


class Head(models.Model):
    """The one row that holds the last digest; it is locked while the chain grows."""

    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = "操作记录链头"

    def __str__(self) -> str:
        return self.digest
