"""Reads of the audit log."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Max

from daibiao.audit.models import Entry, Head
from daibiao.audit.rules import FIRST, digest_of


def first_broken() -> Entry | None:
    """The first entry whose digest does not follow from the last; None: the chain is whole."""
    last = FIRST
    for entry in Entry.objects.order_by("pk").iterator():
        if entry.digest != digest_of(last, entry.said()):
            return entry
        last = entry.digest
    return None


def head_matches() -> bool:
    """Whether the newest entry is the one that the chain's head names."""
    newest = Entry.objects.order_by("-pk").first()
    head = Head.objects.first()
    return (newest.digest if newest else FIRST) == (head.digest if head else FIRST)


PUT_BACK = ("add", "undo")


def newest_entry() -> int:
    """The number of the newest entry; 0 while the log is empty."""
    return Entry.objects.aggregate(newest=Max("pk"))["newest"] or 0


def changed_since(entry: int, rows: Collection[tuple[str, int]]) -> int:
    """How many of these (table, row) were changed after that entry and not put back since."""
    later = Entry.objects.filter(pk__gt=entry).order_by("pk")
    last = {(table, row): verb for table, row, verb in later.values_list("table", "row", "verb")}
    return sum(place in rows and verb not in PUT_BACK for place, verb in last.items())
