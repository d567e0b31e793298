"""The words beside a line: its remark and the comments of its cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from daibiao.exchange import remarks
from daibiao.exchange.lines import Standing
from daibiao.exchange.remarks import SILENT, Remark


@dataclass
class Evidence:
    """The words beside a line: its remark, and the comments of its cells by field."""

    remark: Remark = SILENT
    comments: dict[str, Remark] = field(default_factory=dict)
    loose: list[Remark] = field(default_factory=list)

    def standing(self) -> Standing | None:
        """What the words say about the standing of the line, the remark first."""
        said = (one.standing for one in (self.remark, *self.loose))
        return next((one for one in said if one), None)

    def on(self, name: str) -> Iterable[tuple[Remark, str]]:
        """What may speak about a field, the nearest first."""
        if name in self.comments:
            yield self.comments[name], "单元格批注"
        if self.remark is not SILENT:
            yield self.remark, "备注"
        for comment in self.loose:
            yield comment, "单元格批注"


def comments_of(
    found: dict[int, str], fields: dict[int, str]
) -> tuple[dict[str, Remark], list[Remark]]:
    """The comments of one row: by field, and those on cells that no field claims."""
    named = {fields[c]: remarks.read(text) for c, text in found.items() if c in fields}
    loose = [remarks.read(text) for c, text in found.items() if c not in fields]
    return named, loose
