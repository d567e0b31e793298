"""On whose behalf a row is written, and for which townships they may write."""

from __future__ import annotations

from dataclasses import dataclass


class NotAllowed(Exception):
    """您没有权限在这个乡镇登记或修改。"""


@dataclass(frozen=True, kw_only=True)
class Author:
    """`townships` None means every township: the operator at the machine."""

    user: int | None = None
    name: str = ""
    townships: frozenset[int] | None = frozenset()

    @classmethod
    def operator(cls) -> Author:
        """Whoever sits at the machine itself and runs its commands."""
        return cls(name="本机操作员", townships=None)

    def must_write(self, township: int) -> None:
        """Raises NotAllowed where the author may not write for that township."""
        if self.townships is not None and township not in self.townships:
            raise NotAllowed(NotAllowed.__doc__)
