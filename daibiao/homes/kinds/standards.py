"""Standards that a home must meet (八有, 六有, the county's own), and the checks against them."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.places.models import Home, Township


class Evidence(TextChoices):
    EQUIPMENT = "equipment", "设施"
    BOOK = "book", "簿册"
    BOARD = "board", "上墙"
    OTHER = "other", "其他"


class HomeStandard(models.Model):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.CASCADE)
    name = models.CharField("标准名称", max_length=40)

    class Meta:
        verbose_name = "建设标准"
        constraints = [
            models.UniqueConstraint(fields=["township", "name"], name="home_standard_named_once")
        ]

    def __str__(self) -> str:
        return self.name


class StandardItem(models.Model):
    standard = models.ForeignKey(
        HomeStandard, verbose_name="标准", on_delete=models.CASCADE, related_name="items"
    )
    text = models.CharField("内容", max_length=60)
    evidence = models.CharField("依据", max_length=10, choices=Evidence)
    required = models.BooleanField("必备", default=True)

    class Meta:
        verbose_name = "标准条目"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["standard", "text"], name="standard_item_once")
        ]

    def __str__(self) -> str:
        return self.text


class HomeCheck(models.Model):
    home = models.ForeignKey(
        Home, verbose_name="代表之家", on_delete=models.CASCADE, related_name="checks"
    )
    item = models.ForeignKey(StandardItem, verbose_name="条目", on_delete=models.PROTECT)
    passed = models.BooleanField("达标")
    evidence = models.CharField("依据", max_length=200, blank=True)
    checked_by = models.CharField("检查人", max_length=40, blank=True)
    checked_on = models.DateField("检查日期")

    class Meta:
        verbose_name = "达标检查"
        ordering = ["checked_on", "pk"]

    def __str__(self) -> str:
        return f"{self.home} {self.item} {'达标' if self.passed else '未达标'}"
