"""One register in one sheet of one file, as it is handed to an import."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from daibiao.exchange.drafts import Source
from daibiao.exchange.lines import Line


@dataclass(frozen=True, slots=True)
class Pile:
    """``lines`` may be walked more than once."""

    file: str
    sheet: str
    register: str
    lines: Iterable[Line]

    def source(self, line: Line) -> Source:
        return Source(self.file, self.sheet, line.row)
