"""Compares drafts with the rows that are already there: added, changed or the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Field, ForeignKey, Model

from daibiao.catalogue import REGISTERS
from daibiao.events.models import Event
from daibiao.exchange.belongings import differences
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft, Source
from daibiao.exchange.keys import KEYS, LOOKED_UP, keys_in, part_of_key
from daibiao.exchange.models import Did, ImportedRow
from daibiao.registers.checking import check

PATHS: dict[type[Model], str] = {register.model: register.township for register in REGISTERS}
OTHER_PATHS = {
    "Attendance": "event__township",
    "GroupRole": "group__township",
    "Pairing": "household__township",
    "IncomeSurvey": "household__township",
}
ALWAYS_COMPARED = ("standing", "month_only")


def township_path(table: type[Model]) -> str:
    """The lookup path from a table to its township."""
    return OTHER_PATHS.get(table.__name__) or PATHS.get(table, "township")


class Store:
    """What is stored for one township, and what this import has already told."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stored: dict[type[Model], dict[int, int]] = {}
        self._told: dict[type[Model], dict[int, Source]] = defaultdict(dict)
        self._matched: dict[type[Model], set[int]] = defaultdict(set)

    def settle(self, drafts: Iterable[Draft]) -> None:
        """Say of each draft whether it adds, changes, or repeats; nothing is written."""
        groups: dict[type[Model], list[Draft]] = defaultdict(list)
        for draft in drafts:
            groups[type(draft.row)].append(draft)
        for table, group in groups.items():
            if table not in LOOKED_UP:
                self._look_up(table, group)
            for draft in group:
                self._compare(draft)
            same = [d for d in group if d.did is Did.SAME and d.known is not None and d.known.pk]
            for found in differences(table, same):
                if found:
                    found.draft.did = Did.CHANGED

    def _look_up(self, table: type[Model], group: list[Draft]) -> None:
        stored, told = self._stored_keys(table), self._told[table]
        waiting: dict[int, list[Draft]] = defaultdict(list)
        new: list[Draft] = []
        for draft in group:
            hashed = hash(draft.key)
            if hashed in told:
                draft.twin, draft.did = told[hashed], Did.SAME
                continue
            told[hashed] = draft.source
            if hashed in stored:
                waiting[stored[hashed]].append(draft)
                self._matched[table].add(stored[hashed])
            else:
                new.append(draft)
        if stored and new:
            for draft, pk in self._by_their_line(table, new):
                waiting[pk].append(draft)
        for row in table._default_manager.filter(pk__in=list(waiting)):
            for draft in waiting[row.pk]:
                draft.known = row

    def _stored_keys(self, table: type[Model]) -> dict[int, int]:
        if table not in self._stored:
            mine = {township_path(table): self._desk.township}
            rows = table._default_manager.filter(**mine).order_by()
            values = rows.values_list("pk", *KEYS[table]).iterator(5000)
            self._stored[table] = dict(keys_in(table, values))
        return self._stored[table]

    def _by_their_line(self, table: type[Model], new: list[Draft]) -> list[tuple[Draft, int]]:
        """Rows that an earlier import read from the very line that now says something else."""
        lines: dict[Source, list[int]] = defaultdict(list)
        said = ImportedRow.objects.filter(
            table=table._meta.label,
            batch__township=self._desk.township,
            batch__undone_at=None,
            file__in={draft.source.file for draft in new},
            line__in={draft.source.line for draft in new},
        ).exclude(did=Did.SAME)
        for file, sheet, line, pk in said.values_list("file", "sheet", "line", "row"):
            if pk not in lines[Source(file, sheet, line)]:
                lines[Source(file, sheet, line)].append(pk)
        keys = self._keys_of(table, {pk for rows in lines.values() for pk in rows})
        found = []
        for draft in new:
            rows = lines.get(draft.source, ())
            free = {p: keys[p] for p in rows if p in keys and p not in self._matched[table]}
            if (nearest := most_alike(draft.key, free)) is not None:
                self._matched[table].add(nearest)
                found.append((draft, nearest))
        return found

    @staticmethod
    def _keys_of(table: type[Model], pks: set[int]) -> dict[int, tuple[Any, ...]]:
        rows = table._default_manager.filter(pk__in=pks).values_list("pk", *KEYS[table])
        return {row[0]: tuple(part_of_key(value) for value in row[1:]) for row in rows}

    def _compare(self, draft: Draft) -> None:
        if draft.twin is not None:
            return
        if draft.known is None:
            draft.did = Did.ADDED
        else:
            draft.did = Did.CHANGED if self._overlay(draft, draft.known) else Did.SAME
            if draft.known.pk is None:
                draft.did = Did.SAME
        if draft.did is not Did.SAME:
            self._checked(draft)

    def _overlay(self, draft: Draft, known: Model) -> bool:
        """Put what the draft says over the known row; remember what stood there."""
        for field in known._meta.concrete_fields:
            if field.primary_key or field.name == "township":
                continue
            new, old = self._said(draft.row, field), self._said(known, field)
            if new != old and _prevails(field, new, old, fills=draft.fills):
                draft.before[field.attname] = field.value_from_object(known)
                setattr(known, field.name, getattr(draft.row, field.name))
        return bool(draft.before)

    def _said(self, row: Model, field: Field[Any, Any]) -> Any:
        if not isinstance(field, ForeignKey):
            return getattr(row, field.attname)
        if field.is_cached(row):
            return self._desk.uid(getattr(row, field.name))
        return getattr(row, field.attname)

    @staticmethod
    def _checked(draft: Draft) -> None:
        try:
            check(draft.target)
        except ValidationError as error:
            draft.wrong = "；".join(error.messages)


def most_alike(key: tuple[Any, ...], rows: dict[int, tuple[Any, ...]]) -> int | None:
    """The one row that is nearest to the key, if at least half of what tells it apart agrees."""
    agreed = {
        pk: sum(bool(a == b) for a, b in zip(stored, key, strict=True))
        for pk, stored in rows.items()
    }
    most = max(agreed.values(), default=0)
    nearest = [pk for pk, many in agreed.items() if many == most]
    return nearest[0] if len(nearest) == 1 and most * 2 >= len(key) else None


def _prevails(field: Field[Any, Any], new: Any, old: Any, *, fills: bool) -> bool:
    """Whether what a line says takes the place of what is stored."""
    if silent(field, new) or _less_exact(field, new, old):
        return False
    return not fills or (field.name not in ALWAYS_COMPARED and silent(field, old))


def _less_exact(field: Field[Any, Any], new: Any, old: Any) -> bool:
    """1996-03 says nothing against 1996-03-10."""
    return field.name == "birth" and str(old).startswith(str(new))


def silent(field: Field[Any, Any], value: Any) -> bool:
    """Whether a value says nothing: empty, or only what stands there unless somebody says more."""
    if field.name in ALWAYS_COMPARED or (field.model is Event and field.name == "ended_on"):
        return False
    return value in (None, "") or (field.has_default() and value == field.get_default())
