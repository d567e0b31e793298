"""Reads of the audit log."""

from __future__ import annotations

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
