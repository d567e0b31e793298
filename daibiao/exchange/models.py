"""What an import wrote, and from which cell of which book."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.places.models import Township


class ImportBatch(models.Model):
    """One confirmed import; undone as a whole.

    `answers` keeps what was decided about its doubtful lines, so that the same line is not asked
    about again. `last_entry` is the newest entry of the audit log when the import ended.
    """

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField("年度")
    made_at = models.DateTimeField("写入时间", auto_now_add=True)
    made_by = models.CharField("写入人", max_length=60, blank=True)
    answers = models.JSONField("已答复的疑问", default=dict)
    last_entry = models.BigIntegerField("最后一条操作记录", default=0)
    undone_at = models.DateTimeField("撤销时间", null=True, blank=True)

    class Meta:
        verbose_name = "导入批次"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.township} {self.year}年 第{self.pk}批"


class Did(TextChoices):
    ADDED = "added", "新增"
    CHANGED = "changed", "更改"
    SAME = "same", "相同"


class ImportedRow(models.Model):
    """One row of one table that a line of a book speaks of.

    `before` holds the old values of what the import changed, so that it can be undone.
    """

    batch = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="rows")
    table = models.CharField("表", max_length=60)
    row = models.BigIntegerField("行编号")
    file = models.CharField("文件", max_length=255)
    sheet = models.CharField("工作表", max_length=100)
    line = models.PositiveIntegerField("行号")
    did = models.CharField("写入结果", max_length=8, choices=Did)
    before = models.JSONField("原值", default=dict)

    class Meta:
        verbose_name = "导入记录"
        ordering = ["pk"]
        indexes = [models.Index(fields=["table", "row"])]

    def __str__(self) -> str:
        return f"{self.file} {self.sheet} 第{self.line}行"


class BookBytes(models.Model):
    """The bytes of a book that still holds waiting lines, once, whatever its name."""

    digest = models.CharField("摘要", max_length=64, unique=True)
    content = models.BinaryField("内容（已压缩）")

    class Meta:
        verbose_name = "留存的台账"

    def __str__(self) -> str:
        return self.digest[:12]


class KeptBook(models.Model):
    """After a batch: one book of which lines still wait for another book.

    `origin` is the batch that brought the book; `lines` are [sheet, register, row, written];
    `wrote` when this batch wrote something out of a book of an earlier one. What the newest
    batch of a township and year keeps is what waits now: undoing it puts back what waited before.
    """

    batch = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="kept")
    origin = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="+")
    file = models.CharField("文件", max_length=255)
    digest = models.CharField("摘要", max_length=64)
    lines = models.JSONField("等着的行", default=list)
    wrote = models.BooleanField("写入过", default=False)

    class Meta:
        verbose_name = "等着别的台账的文件"
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.file}：{len(self.lines)}行"
