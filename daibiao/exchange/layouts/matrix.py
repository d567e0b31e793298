"""A matrix: one side names deputies or homes, the other events or things, either way round."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from daibiao.exchange import cells, remarks
from daibiao.exchange.choosing import choose
from daibiao.exchange.headers import Heading
from daibiao.exchange.judging import Flaw
from daibiao.exchange.layouts.table import Table
from daibiao.exchange.lines import Line, cell_name
from daibiao.exchange.sections import split_day
from daibiao.exchange.witness import Evidence, comments_of
from daibiao.exchange.years import when
from daibiao.lib import amounts, dates
from daibiao.lib.names import read_name
from daibiao.lib.tidy import is_nothing


@dataclass
class Side:
    """What a wide column stands for: values that hold for every cell of it."""

    heading: Heading
    values: dict[str, Any]


class Matrix(Table):
    """One line per filled crossing; a stroke or an empty cell says nothing and gives none."""

    def __iter__(self) -> Iterator[Line]:
        sides = [Side(heading, self._side(heading)) for heading in self.match.rest]
        for plain in super().__iter__():
            for side in sides:
                line = self._crossing(plain, side)
                if line is not None:
                    yield line

    def _side(self, heading: Heading) -> dict[str, Any]:
        if self.code == "G05":
            text = cells.as_text(heading.text)
            return {"item" if "home" in self.match.columns else "home": text}
        if "event__title" in self.match.columns:
            return {"person": read_name(heading.text)}
        return self._event(heading)

    def _event(self, heading: Heading) -> dict[str, Any]:
        """An event from its heading and the line under or over it; either may be the day."""
        title, days = split_day(heading.text)
        for other in (heading.parent, heading.below):
            if days or other in ("", None):
                continue
            if found := dates.read(other).days:
                days = found
            elif isinstance(other, str) and not title:
                title = other
        if not title and heading.parent:
            title = heading.parent
        values: dict[str, Any] = {"event__title": title}
        if days:
            values["event__held_on"] = when(days[0], days[0].year or self.days.guide.year)
        return values

    def _crossing(self, plain: Line, side: Side) -> Line | None:
        at, column = plain.row - 1, side.heading.column
        row = self.sheet.rows[at]
        raw = row[column] if column < len(row) else ""
        if raw in ("", None) or not plain.values:
            return None
        line = Line(
            self.code,
            plain.row,
            {**plain.values, **side.values},
            self.match.columns,
            facts=dict(plain.facts),
            hidden=plain.hidden,
            struck=plain.struck,
            standing=plain.standing,
        )
        name = "quantity" if self.code == "G05" else "presence"
        line.cells = {key: cell_name(plain.row, column) for key in (name, *side.values)}
        said = self._entry(line, raw)
        if said is None:
            return None
        if (at, column) in self.sheet.struck:
            line.struck = True
        named, loose = comments_of(
            {c: t for (r, c), t in self.sheet.comments.items() if (r, c) == (at, column)}, {}
        )
        if said.code:
            self.judge.names.setdefault(said.field, "数量" if self.code == "G05" else "到会情况")
            self.judge.judge(line, [said], Evidence(remarks.SILENT, named, loose))
        return line

    def _entry(self, line: Line, raw: Any) -> Flaw | None:
        """Put the crossing's own value into the line; None when it says that there is nothing."""
        if self.code == "G10":
            return self._presence(line, raw)
        text = cells.as_text(raw)
        if is_nothing(text):
            return None
        amount = amounts.read(raw)
        if amount.value is not None:
            line.values["quantity"] = amount.value
            return Flaw("", "") if amount.value else None
        codes = choose("Condition", text)
        if not codes:
            return Flaw("quantity", "not_a_number", text)
        if codes[0] == "missing":
            return None
        line.values["condition"] = codes[0]
        line.values["quantity"] = 1
        return Flaw("", "")

    def _presence(self, line: Line, raw: Any) -> Flaw | None:
        text = cells.as_text(raw)
        codes = choose("Presence", text)
        if codes:
            line.values["presence"] = codes[0]
            return Flaw("", "")
        if is_nothing(text) or isinstance(raw, dt.date):
            return None
        return Flaw("presence", "unknown_word", text)
