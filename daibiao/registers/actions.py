"""The only writers of register rows: checked, permission asked, noted in the audit log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from daibiao.audit.actions import Note
from daibiao.audit.actions import note as note_in_audit
from daibiao.audit.bulk import insert
from daibiao.lib.refusal import Refused
from daibiao.registers.author import Author
from daibiao.registers.belonging import must_belong, refresh
from daibiao.registers.checking import check

BATCH = 500


class StillUsed(Refused):
    """后来的记录还用着这些内容，不能删除。"""


def values_of(row: models.Model) -> dict[str, Any]:
    """The row's own columns as plain values, by column name."""
    return {
        field.attname: field.value_from_object(row)
        for field in row._meta.concrete_fields
        if not field.primary_key
    }


@transaction.atomic
def save(*, row: models.Model, township: int, by: Author, verb: str = "") -> None:
    """Check and write one row. Raises ValidationError, NotAllowed; then nothing is written."""
    by.must_write(township)
    refresh([row])
    row.full_clean()
    must_belong([row], township)
    before = _before(row)
    row.save()
    after = values_of(row)
    change = {name: value for name, value in after.items() if before.get(name) != value}
    said = Note(
        verb=verb or ("change" if before else "add"),
        table=row._meta.label,
        row=row.pk,
        township=township,
        change=change,
    )
    note_in_audit(actor=by.user, actor_name=by.name, notes=[said])


def _before(row: models.Model) -> dict[str, Any]:
    if row.pk is None:
        return {}
    stored = type(row)._default_manager.filter(pk=row.pk).first()
    return values_of(stored) if stored else {}


@transaction.atomic
def save_new(*, rows: Sequence[models.Model], township: int, by: Author) -> None:
    """Check and write many new rows of one table at once: all of them, or none."""
    if not rows:
        return
    by.must_write(township)
    refresh(rows)
    must_belong(rows, township)
    for row in rows:
        check(row)
    _insert(rows)
    _note_all(rows, "add", township, by)


def _insert(rows: Sequence[models.Model]) -> None:
    try:
        with transaction.atomic():
            insert(rows)
    except IntegrityError as error:
        for row in rows:
            row.full_clean()  # says in words which rule of the table was broken
        raise ValidationError("这批登记里有重复的行，请合并后再写入。") from error


@transaction.atomic
def delete(*, rows: Iterable[models.Model], township: int, by: Author) -> None:
    """Remove rows of one table that an import wrote and that is being undone.

    Others are made void. Raises StillUsed where other rows stand on them, NotAllowed.
    """
    by.must_write(township)
    gone = list(rows)
    if not gone:
        return
    _note_all(gone, "undo", township, by)
    table = type(gone[0])
    for start in range(0, len(gone), BATCH):
        keys = [row.pk for row in gone[start : start + BATCH]]
        try:
            _, counted = table._default_manager.filter(pk__in=keys).delete()
        except models.ProtectedError as error:
            raise StillUsed(StillUsed.__doc__) from error
        if set(counted) - {table._meta.label}:
            raise StillUsed(StillUsed.__doc__)


def _note_all(rows: Iterable[models.Model], verb: str, township: int, by: Author) -> None:
    notes = [
        Note(verb=verb, table=r._meta.label, row=r.pk, township=township, change=values_of(r))
        for r in rows
    ]
    note_in_audit(actor=by.user, actor_name=by.name, notes=notes)
