"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.supervision.kinds.appraisals import Appraisal
from daibiao.supervision.kinds.findings import Finding
from daibiao.supervision.kinds.inspections import Inspection
from daibiao.supervision.kinds.livelihood_projects import LivelihoodProject
from daibiao.supervision.kinds.special_reports import SpecialReport

__all__ = ["Appraisal", "Finding", "Inspection", "LivelihoodProject", "SpecialReport"]
