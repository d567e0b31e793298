"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.plans.kinds.plan_items import PlanItem

__all__ = ["PlanItem"]
