"""Named writes: inspections, special reports, appraisals, livelihood projects, findings."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import models, transaction

from daibiao.events.actions import Happening, hold
from daibiao.events.models import Attendance
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author
from daibiao.supervision.models import (
    Appraisal,
    Finding,
    Inspection,
    LivelihoodProject,
    SpecialReport,
)


@transaction.atomic
def record_inspection(
    *,
    inspection: Inspection,
    activity: models.Model | None = None,
    attendances: Sequence[Attendance] = (),
    by: Author,
) -> Inspection:
    """One inspection; `activity` is its row in the activity book, of the same event."""
    parts = (inspection,) if activity is None else (inspection, activity)
    happening = Happening(event=inspection.event, parts=parts, attendances=tuple(attendances))
    hold(happening=happening, by=by)
    return inspection


@transaction.atomic
def hear_report(*, report: SpecialReport, by: Author) -> SpecialReport:
    save(row=report, township=report.township_id, by=by)
    return report


@transaction.atomic
def appraise(*, appraisals: Sequence[Appraisal], township: int, by: Author) -> None:
    """Ballots on units: returned = valid + void, valid = the sum of the answers."""
    for row in appraisals:
        answers = (row.satisfied or 0) + (row.basically or 0) + (row.dissatisfied or 0)
        if row.valid is not None and answers > row.valid:
            raise ValidationError(f"{row.unit}：各项票数之和不能多于有效票。")
        if row.returned is not None and (row.valid or 0) + (row.void_ballots or 0) > row.returned:
            raise ValidationError(f"{row.unit}：有效票与无效票之和不能多于收回票。")
    save_new(rows=appraisals, township=township, by=by)


@transaction.atomic
def collect_projects(*, projects: Sequence[LivelihoodProject], township: int, by: Author) -> None:
    """Livelihood projects as collected; only a candidate can be chosen."""
    for project in projects:
        if project.chosen and not project.candidate:
            raise ValidationError(f"{project.name}没有列为候选，不能票决确定。")
    save_new(rows=projects, township=township, by=by)


@transaction.atomic
def list_findings(*, findings: Sequence[Finding], township: int, by: Author) -> None:
    save_new(rows=findings, township=township, by=by)
