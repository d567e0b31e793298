"""G21 民生实事项目: collected, chosen by vote, built."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from daibiao.places.models import Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class LivelihoodProject(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    name = models.CharField("项目名称", max_length=100)
    collected_on = models.DateField("征集时间", null=True, blank=True)
    candidate = models.BooleanField("列为候选", default=False)
    votes = models.PositiveIntegerField("得票数", null=True, blank=True)
    chosen = models.BooleanField("票决确定", default=False)
    budget = models.DecimalField(
        "计划投资（元）", max_digits=14, decimal_places=2, null=True, blank=True
    )
    village = models.ForeignKey(
        Village, verbose_name="实施地点", on_delete=models.PROTECT, null=True, blank=True
    )
    unit = models.CharField("实施单位", max_length=60, blank=True)
    progress = models.PositiveSmallIntegerField("进度（%）", null=True, blank=True)
    completed_on = models.DateField("竣工时间", null=True, blank=True)

    class Meta:
        verbose_name = "民生实事项目"
        ordering = ["collected_on", "pk"]
        indexes = [models.Index(fields=["township", "collected_on"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(progress__isnull=True) | Q(progress__lte=100),
                name="project_progress_is_a_percentage",
                violation_error_message="进度不能超过100%",
            )
        ]

    def __str__(self) -> str:
        return self.name


REGISTER = Register(
    code="G21",
    slug="livelihood-projects",
    name="民生实事项目",
    also=("民生实事票决", "民生实事台账", "民生项目"),
    model=LivelihoodProject,
    day="collected_on",
    title="name",
    columns=(
        Column(field="name", heading="项目名称", also=("征集项目",), required=True),
        Column(field="collected_on", heading="征集时间", kind=Kind.DATE, also=("征集日期",)),
        Column(field="candidate", heading="列为候选", kind=Kind.YES_NO, also=("是否候选",)),
        Column(field="votes", heading="得票数", kind=Kind.NUMBER, also=("票数",), unit="票"),
        Column(field="chosen", heading="是否票决确定", kind=Kind.YES_NO, also=("票决结果",)),
        Column(field="budget", heading="计划投资", kind=Kind.MONEY, also=("投资",), unit="元"),
        Column(field="village", heading="实施地点", kind=Kind.VILLAGE, also=("所在村",)),
        Column(field="unit", heading="实施单位", kind=Kind.UNIT, also=("责任单位",)),
        Column(field="progress", heading="工程进度", kind=Kind.NUMBER, also=("进度",), unit="%"),
        Column(field="completed_on", heading="竣工时间", kind=Kind.DATE, also=("完成时间",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
