"""The past reports that an office writes from."""

from __future__ import annotations

from django.db import models

from daibiao.places.models import Township


class Template(models.Model):
    """A past report as plain text: its words are kept, its numbers are counted anew."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.CASCADE)
    name = models.CharField("名称", max_length=100)
    text = models.TextField("正文")
    kept_at = models.DateTimeField("收入时间", auto_now_add=True)

    class Meta:
        verbose_name = "报告模板"
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["township", "name"],
                name="template_named_once_in_a_township",
                violation_error_message="已有同名的报告模板",
            )
        ]

    def __str__(self) -> str:
        return self.name
