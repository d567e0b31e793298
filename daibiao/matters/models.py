"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.matters.kinds.disputes import Dispute
from daibiao.matters.kinds.opinions import Opinion
from daibiao.matters.kinds.suggestions import Suggestion

__all__ = ["Dispute", "Opinion", "Suggestion"]
