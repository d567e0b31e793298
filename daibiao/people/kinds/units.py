"""Units that handle what deputies and residents raise."""

from __future__ import annotations

from django.db import models

from daibiao.places.models import Township


class HandlingUnit(models.Model):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    name = models.CharField("单位", max_length=60)

    class Meta:
        verbose_name = "承办单位"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["township", "name"],
                name="unit_named_once_in_a_township",
                violation_error_message="本乡镇已有同名单位",
            )
        ]

    def __str__(self) -> str:
        return self.name
