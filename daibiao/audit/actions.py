"""The only writer of the audit log."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction

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
            change=json.loads(json.dumps(said.change, cls=DjangoJSONEncoder)),
        )
        last = entry.digest = digest_of(last, entry.said())
        entries.append(entry)
    Entry.objects.bulk_create(entries, batch_size=500)
    head.digest = last
    head.save(update_fields=["digest"])
