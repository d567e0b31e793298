"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.money.kinds.funds import FundEntry
from daibiao.money.kinds.subsidies import Subsidy

__all__ = ["FundEntry", "Subsidy"]
