"""Writes settled drafts through the registers' own actions, and notes what came from which line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model

from daibiao.audit.bulk import insert
from daibiao.exchange.belongings import differences
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft, Source
from daibiao.exchange.keys import LOOKED_UP
from daibiao.exchange.models import Did, ImportBatch, ImportedRow
from daibiao.registers.actions import delete, save, save_new, values_of
from daibiao.registers.author import Author


class Writer:
    """Writes for one batch; everything stands in the transaction of whoever calls."""

    def __init__(self, desk: Desk, batch: ImportBatch, by: Author) -> None:
        self._desk = desk
        self._batch = batch
        self._by = by
        self._here = desk.township.pk
        self._said: list[ImportedRow] = []

    def write(self, drafts: Sequence[Draft]) -> None:
        """Units first, then what others point at, then the rest, in the order of the drafts."""
        if not drafts:
            return
        self._units(drafts[0].source)
        tables: dict[type[Model], list[Draft]] = {table: [] for table in LOOKED_UP}
        for draft in drafts:
            tables.setdefault(type(draft.row), []).append(draft)
        for table, group in tables.items():
            self._rows(group)
            self._belongings(table, group)
        insert(self._said)
        self._said = []

    def _units(self, source: Source) -> None:
        units = self._desk.new_units()
        self._add(units, [source] * len(units))

    def _rows(self, group: list[Draft]) -> None:
        added = [draft for draft in group if draft.did is Did.ADDED]
        self._add([draft.row for draft in added], [draft.source for draft in added])
        for draft in group:
            if draft.did is Did.CHANGED and draft.before:
                save(row=draft.target, township=self._here, by=self._by)
                self._note(draft.target, draft.source, Did.CHANGED, draft.before)
            elif draft.did is not Did.ADDED and draft.known is not None and draft.known.pk:
                self._note(draft.known, draft.source, Did.SAME)

    def _add(self, rows: Sequence[Model], sources: Sequence[Source]) -> None:
        save_new(rows=rows, township=self._here, by=self._by)
        for row, source in zip(rows, sources, strict=True):
            self._note(row, source, Did.ADDED)

    def _note(
        self, row: Model, source: Source, did: Did, before: dict[str, Any] | None = None
    ) -> None:
        self._said.append(
            ImportedRow(
                batch=self._batch,
                table=row._meta.label,
                row=row.pk,
                file=source.file,
                sheet=source.sheet,
                line=source.line,
                did=did,
                before=as_json(before) if before else {},
            )
        )

    def _belongings(self, table: type[Model], group: list[Draft]) -> None:
        new: list[Model] = []
        sources: list[Source] = []
        for found in differences(table, group):
            self._remove(found.gone, found.draft.source)
            new += found.new
            sources += [found.draft.source] * len(found.new)
        kinds = {type(row) for row in new}
        for kind in sorted(kinds, key=lambda one: one.__name__):
            pairs = [(r, s) for r, s in zip(new, sources, strict=True) if type(r) is kind]
            self._add([row for row, _ in pairs], [source for _, source in pairs])

    def _remove(self, rows: Iterable[Model], source: Source) -> None:
        gone = list(rows)
        for row in gone:
            self._note(row, source, Did.CHANGED, values_of(row))
        delete(rows=gone, township=self._here, by=self._by)


def as_json(values: dict[str, Any]) -> dict[str, Any]:
    """Dates and amounts as text, so that they can be stored and put back."""
    said: dict[str, Any] = json.loads(json.dumps(values, cls=DjangoJSONEncoder))
    return said
