"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.homes.kinds.boards import WallBoard
from daibiao.homes.kinds.equipment import Equipment
from daibiao.homes.kinds.receptions import Reception
from daibiao.homes.kinds.standards import HomeCheck, HomeStandard, StandardItem

__all__ = [
    "Equipment",
    "HomeCheck",
    "HomeStandard",
    "Reception",
    "StandardItem",
    "WallBoard",
]
