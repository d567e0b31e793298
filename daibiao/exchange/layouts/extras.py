"""Columns that together say what one column says elsewhere: 收支类型 with 金额, 镇 县 市 with √."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from daibiao.exchange import cells
from daibiao.exchange.choosing import levels, yes_no
from daibiao.exchange.headers import Heading
from daibiao.exchange.lines import Line
from daibiao.exchange.matching import Match
from daibiao.lib import amounts

_DIRECTION = re.compile(
    r"^(收支|收/支|收入/支出|借贷|进出)(类型|类别|方向|性质|标志|情况)?$|^资金流向$"
)
_SUM = re.compile(r"^(收支|发生|交易)?(金额|数额|金额数|额)$")
_LEVEL = re.compile(r"^(镇|乡|乡镇|县|区|市|州)(级)?(人大)?(代表)?$")
_OUT = re.compile(r"支|出|付|贷")


class Extras:
    """Finds such columns among those nobody claimed, and adds what they say to each line."""

    def __init__(self, match: Match, context: dict[str, Any]) -> None:
        self.levels: list[tuple[int, str]] = []
        self.direction: int | None = None
        self.sum: int | None = None
        self.scale = 10_000 if "万" in context.get("_unit", "") else 1
        if match.kind.code == "G01" and "level" not in match.columns:
            self.levels = [found for h in match.rest if (found := _level(h))]
        if match.kind.code == "G32" and not {"income", "expense"} & match.columns.keys():
            self._find_direction(match)

    def _find_direction(self, match: Match) -> None:
        for heading in list(match.rest):
            word = heading.spellings[-1]
            if _DIRECTION.match(word):
                self.direction = heading.column
            elif _SUM.match(word):
                self.sum = heading.column
                self.scale = 10_000 if "万" in heading.unit else self.scale
            else:
                continue
            match.rest.remove(heading)

    def add(self, line: Line, row: Sequence[Any]) -> None:
        """Add the values of one row."""
        marked = tuple(code for c, code in self.levels if c < len(row) and _is_marked(row[c]))
        if marked:
            line.values["level"] = marked
        if self.sum is None or self.direction is None or max(self.sum, self.direction) >= len(row):
            return
        amount = amounts.read(row[self.sum])
        if amount.value is not None:
            own = amount.myriad or amount.unit.startswith("元")
            value = amount.value if own else amounts.plain(amount.value * self.scale)
            name = "expense" if _OUT.search(str(row[self.direction])) else "income"
            line.values[name] = value


def _level(heading: Heading) -> tuple[int, str] | None:
    word = heading.spellings[-1]
    if not _LEVEL.match(word):
        return None
    found = levels(word)
    return (heading.column, found[0]) if len(found) == 1 else None


def _is_marked(value: Any) -> bool:
    return value not in ("", None) and yes_no(cells.as_text(value)) is True
