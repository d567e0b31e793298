"""What must be known of a whole table before its lines are read, one short pass per question."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange.headers import Header
from daibiao.exchange.lines import RowKind
from daibiao.exchange.rowkinds import Classifier, repeats
from daibiao.exchange.years import YearGuide, made
from daibiao.lib import dates
from daibiao.lib.sheets import Sheet


@dataclass
class Body:
    """The rows under a header; ``kinds`` holds those that are no data, counted from 0."""

    sheet: Sheet
    header: Header
    end: int
    kinds: dict[int, RowKind] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rows = self.sheet.rows
        self.start = self.header.row + self.header.height
        self._classify()

    def data(self) -> Iterator[tuple[int, Sequence[Any]]]:
        """Every row of data with its number from 0."""
        for at in range(self.start, self.end):
            if at not in self.kinds:
                yield at, self.rows[at]

    def cells(self, index: int) -> Iterator[tuple[int, Any]]:
        """One column of the rows of data; short rows give empty cells."""
        for at, row in self.data():
            yield at, row[index] if index < len(row) else ""

    def _classify(self) -> None:
        # only what is no data is kept: a table of 200,000 lines keeps a short list
        lead = next((h.column for h in self.header.headings), 0)
        classifier = Classifier(self.header, lead)
        for at in range(self.start, self.end):
            if at in self.kinds:
                continue
            if repeats(self.header, self.rows, at):
                self.kinds[at] = RowKind.REPEATED_HEADER
                if self.header.height > 1 and at + 1 < self.end:
                    self.kinds[at + 1] = RowKind.REPEATED_HEADER
            elif (kind := classifier.kind(self.rows[at])) is not RowKind.DATA:
                self.kinds[at] = kind

    def merged_down(self) -> set[int]:
        """Columns in which cells are merged over several rows."""
        return {c for r1, c, r2, c2 in self.sheet.merged if r2 > r1 >= self.start and c == c2}

    def leaves_blanks(self, index: int) -> bool:
        """Does an empty cell of this column mean: as above?"""
        texts = [value for _, value in self.cells(index)]
        filled = [text for text in texts if text not in ("", None)]
        if not filled or texts[0] in ("", None) or len(filled) > 0.7 * len(texts):
            return False
        again: int = sum(a == b for a, b in itertools.pairwise(filled))
        # after a repeated header the name stands once more
        return bool(again <= 0.4 * len(filled))

    def filled_down(self, columns: set[int]) -> dict[tuple[int, int], Any]:
        """The value of merged cells for every row they cover."""
        filled: dict[tuple[int, int], Any] = {}
        for top, left, bottom, right in self.sheet.merged:
            if bottom > top >= self.start and left == right and left in columns:
                row = self.rows[top] if top < len(self.rows) else []
                value = row[left] if left < len(row) else ""
                filled |= {(at, left): value for at in range(top + 1, min(bottom + 1, self.end))}
        return filled

    def guide(self, index: int | None, year: int) -> YearGuide:
        """The written years of the column of the line's own date.

        Who writes the year only where it is another one means the book's year everywhere else.
        """
        written: list[tuple[int, dt.date]] = []
        bare: list[tuple[int, dt.date]] = []
        for at, raw in self.cells(index) if index is not None else ():
            days = dates.read(raw).days if raw != "" else ()
            if days and days[0].month and (day := made(days[0], year)):
                (written if days[0].year else bare).append((at, day))
        if len(bare) > 2 * sum(day.year == year for _, day in written):
            written = sorted(written + bare)
        return YearGuide.of(year, written)
