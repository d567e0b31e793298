"""What a line of a book proposes to write: rows of our tables, not yet compared with any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models import Model

from daibiao.exchange.models import Did


class Source(NamedTuple):
    """Where a line stands."""

    file: str
    sheet: str
    line: int

    def __str__(self) -> str:
        return f"《{self.file}》{self.sheet} 第{self.line}行"


@dataclass(slots=True, eq=False)
class Draft:
    """One proposed row.

    ``key`` tells within its table whether two drafts are one fact; ``row`` is the row as it would
    stand if it were new; ``known`` the row that already speaks of the same fact. ``many`` holds
    related rows by field of a many-to-many; ``parts`` the rows that belong to this one alone and
    are replaced together. ``echoes``: another book of its own has already told the fact. A draft
    that only ``fills`` never overwrites what another book has said.
    """

    row: Model
    key: tuple[Any, ...]
    source: Source
    known: Model | None = None
    fills: bool = False
    many: dict[str, Sequence[Model]] = field(default_factory=dict)
    parts: dict[str, Sequence[Model]] = field(default_factory=dict)
    did: Did = Did.ADDED
    twin: Source | None = None
    echoes: bool = False
    wrong: str = ""
    before: dict[str, Any] = field(default_factory=dict)
    new_many: bool = False
    new_parts: bool = False

    @property
    def target(self) -> Model:
        """The row that stands for this fact once everything is written."""
        return self.known or self.row
