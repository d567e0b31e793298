"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.households.kinds.assistance_plans import AssistancePlan, PlanMeasure
from daibiao.households.kinds.households import Household, IncomeSurvey, Pairing
from daibiao.households.kinds.visits import Visit

__all__ = [
    "AssistancePlan",
    "Household",
    "IncomeSurvey",
    "Pairing",
    "PlanMeasure",
    "Visit",
]
