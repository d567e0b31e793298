"""Loads clean lines at once: no questions are asked, a line that cannot be written is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import transaction

from daibiao.exchange.builders import AFTER, BUILDERS, ORDER
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft
from daibiao.exchange.lines import Severity
from daibiao.exchange.models import ImportBatch
from daibiao.exchange.piles import Pile
from daibiao.exchange.resolving import resolve
from daibiao.exchange.store import Store
from daibiao.exchange.writing import Writer
from daibiao.places.models import Township
from daibiao.registers.author import Author

CHUNK = 2000


@transaction.atomic
def load(*, township: Township, year: int, piles: Iterable[Pile], by: Author) -> ImportBatch:
    """Write every line that is not wrong. Raises NotAllowed."""
    by.must_write(township.pk)
    batch = ImportBatch.objects.create(township=township, year=year, made_by=by.name)
    desk = Desk(township, year)
    store, writer = Store(desk), Writer(desk, batch, by)
    for pile in sorted(piles, key=lambda pile: ORDER[pile.register]):
        drafts = _drafts(desk, pile)
        while chunk := list(islice(drafts, CHUNK)):
            store.settle(chunk)
            writer.write([draft for draft in chunk if not draft.wrong])
    return batch


def _drafts(desk: Desk, pile: Pile) -> Iterator[Draft]:
    for line in pile.lines:
        said, problems = resolve(desk, line, pile.source(line))
        if not any(problem.kind is Severity.WRONG for problem in problems):
            yield from BUILDERS[pile.register](said)
    if pile.register in AFTER:
        yield from AFTER[pile.register](desk)
