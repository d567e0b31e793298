"""Rows that hang on another: links to persons and villages, topics, measures, resolutions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import ManyToManyField, Model

from daibiao.exchange.drafts import Draft
from daibiao.exchange.models import Did
from daibiao.registers.actions import values_of


@dataclass(slots=True)
class Difference:
    """What has to be added to, and taken from, what hangs on one draft's row."""

    draft: Draft
    new: list[Model] = field(default_factory=list)
    gone: list[Model] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new or self.gone)


def differences(table: type[Model], drafts: Sequence[Draft]) -> Iterator[Difference]:
    """For every draft and every kind of belonging that it speaks of."""
    lively = [draft for draft in drafts if draft.twin is None]
    for name in sorted({name for draft in lively for name in draft.many}):
        yield from _links(table, name, [draft for draft in lively if draft.many.get(name)])
    for name in sorted({name for draft in lively for name in draft.parts}):
        yield from _parts(table, name, [draft for draft in lively if draft.parts.get(name)])


def _links(table: type[Model], name: str, drafts: Sequence[Draft]) -> Iterator[Difference]:
    relation = table._meta.get_field(name)
    if not isinstance(relation, ManyToManyField) or not drafts:
        return
    through: Any = relation.remote_field.through
    ours, theirs = relation.m2m_field_name(), relation.m2m_reverse_field_name()
    stored = _by_owner(through, ours, drafts)
    for draft in drafts:
        links = stored.get(draft.target.pk, [])
        wanted = {id(row): row for row in draft.many[name]}
        keys = {row.pk for row in wanted.values()}
        had = {getattr(link, f"{theirs}_id") for link in links}
        found = Difference(draft)
        for row in wanted.values():
            if row.pk is None or row.pk not in had:
                found.new.append(through(**{ours: draft.target, theirs: row}))
        if not draft.fills:
            found.gone = [link for link in links if getattr(link, f"{theirs}_id") not in keys]
        yield found


def _parts(table: type[Model], name: str, drafts: Sequence[Draft]) -> Iterator[Difference]:
    relation: Any = table._meta.get_field(name)
    owner: str = relation.field.name
    stored = _by_owner(relation.related_model, owner, drafts)
    for draft in drafts:
        had = stored.get(draft.target.pk, [])
        wanted = list(draft.parts[name])
        for part in wanted:
            setattr(part, owner, draft.target)
        same = [values_of(part) for part in had] == [values_of(part) for part in wanted]
        yield Difference(draft) if same else Difference(draft, wanted, had)


def _by_owner(table: type[Model], owner: str, drafts: Sequence[Draft]) -> dict[Any, list[Model]]:
    old = [d.target.pk for d in drafts if d.did is not Did.ADDED and d.target.pk is not None]
    found: dict[Any, list[Model]] = defaultdict(list)
    if old:
        for row in table._default_manager.filter(**{f"{owner}__in": old}).order_by("pk"):
            found[getattr(row, f"{owner}_id")].append(row)
    return found
