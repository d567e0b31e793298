"""The only writer of the audit log."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction

from daibiao.audit.bulk import insert
from daibiao.audit.models import Entry, Head
from daibiao.audit.rules import FIRST, digest_of


@dataclass(frozen=True, kw_only=True)
class Note:
    """What is to be noted of one write."""

    verb: str
    table: str
    row: int | None
    township: int | None = None
    change: dict[str, Any] = field(default_factory=dict)


@transaction.atomic
def note(*, actor: int | None, actor_name: str, notes: Iterable[Note]) -> None:
    """Append the notes to the chain, in their order."""
    head, _ = Head.objects.select_for_update().get_or_create(pk=1, defaults={"digest": FIRST})
    last = head.digest
    entries = []
    for said in notes:
        entry = Entry(
            actor=actor,
            actor_name=actor_name,
            township=said.township,
            verb=said.verb,
            table=said.table,
            row=said.row,
            change=_plain(said.change),
        )
        last = entry.digest = digest_of(last, entry.said())
        entries.append(entry)
    insert(entries)
    head.digest = last
    head.save(update_fields=["digest"])


def _plain(change: dict[str, Any]) -> dict[str, Any]:
    """The values as they come back out of JSON."""
    return {name: v if type(v) in PLAIN else _as_text(v) for name, v in change.items()}


def _as_text(value: Any) -> Any:
    if type(value) is date:
        return value.isoformat()
    return json.loads(json.dumps(value, cls=DjangoJSONEncoder))


PLAIN = frozenset({str, int, bool, type(None)})
