"""Importing, and taking an import back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models import Max, Model
from django.utils import timezone

from daibiao.audit.queries import changed_since, newest_entry
from daibiao.exchange.deciding import Decisions, Place
from daibiao.exchange.desk import Desk
from daibiao.exchange.keeping import Kept, awaited, digest_of, drop, keep, written_later
from daibiao.exchange.models import Did, ImportBatch, ImportedRow
from daibiao.exchange.running import Run
from daibiao.exchange.verdicts import Verdict
from daibiao.exchange.writing import Writer
from daibiao.lib.refusal import Refused
from daibiao.places.models import Township
from daibiao.registers.actions import StillUsed, delete, save
from daibiao.registers.author import Author


class NoSuchBatch(Refused):
    """There is no such import, or it has been taken back already."""


class LaterEdits(Refused):
    """Something was changed after the import; taking it back would lose that."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is to be imported, and how doubtful lines are to be decided."""

    township: Township
    year: int
    files: Iterable[tuple[str, Path]]
    accept: bool = False
    answers: dict[Place, str] = field(default_factory=dict)
    progress: Callable[[str], None] = lambda _: None


def preview(*, wish: Wish) -> Verdict:
    """What an import would do; nothing is written. Raises UnreadableFile."""
    desk, files = Desk(wish.township, wish.year), list(wish.files)
    run = Run(desk, _decisions(wish), progress=wish.progress, along=_along(wish, files))
    return run.run(files)


@transaction.atomic
def confirm(*, wish: Wish, by: Author) -> Verdict:
    """Write what is new or changed, all or nothing. Raises UnreadableFile, NotAllowed."""
    here = wish.township
    by.must_write(here.pk)
    files = list(wish.files)
    along = _along(wish, files)
    batch = ImportBatch.objects.create(township=here, year=wish.year, made_by=by.name)
    desk, decisions = Desk(here, wish.year), _decisions(wish)
    run = Run(desk, decisions, Writer(desk, batch, by), wish.progress, along=along)
    verdict = run.run(files)
    keep(batch, run.waiting.at_the_end(desk), dict(files), along, verdict.wrote_along)
    batch.answers = decisions.fresh
    batch.last_entry = newest_entry()
    batch.save(update_fields=["answers", "last_entry"])
    verdict.committed, verdict.batch = True, batch.pk
    return verdict


def _along(wish: Wish, files: list[tuple[str, Path]]) -> list[Kept]:
    """Kept books, but not those that are given again."""
    given = {digest_of(path) for _, path in files if path.is_file()}
    return awaited(wish.township, wish.year, given)


def _decisions(wish: Wish) -> Decisions:
    remembered: dict[str, str] = {}
    before = ImportBatch.objects.filter(township=wish.township, undone_at=None).order_by("pk")
    for answers in before.values_list("answers", flat=True):
        remembered |= answers
    return Decisions(wish.accept, wish.answers, remembered)


@transaction.atomic
def undo(*, batch: int, by: Author) -> ImportBatch:
    """Take an import back. Raises NoSuchBatch, LaterEdits, NotAllowed; then nothing is undone."""
    found = ImportBatch.objects.select_for_update().filter(pk=batch).first()
    if found is None:
        raise NoSuchBatch(f"没有第{batch}批导入，请核对批号。")
    by.must_write(found.township_id)
    if found.undone_at is not None:
        raise NoSuchBatch(f"第{batch}批导入已经撤销过了。")
    _demand_untouched(found)
    if later := written_later(found):
        raise LaterEdits(f"第{batch}批导入里等着的行后来由第{later}批写入了，请先撤销第{later}批。")
    try:
        for label, rows in _backwards(found):
            _take_back(label, rows, found.township_id, by)
    except StillUsed as error:
        raise LaterEdits(f"第{batch}批导入的内容后来已被别的记录引用，不能整批撤销。") from error
    found.undone_at = timezone.now()
    found.save(update_fields=["undone_at"])
    drop(found)
    return found


def _demand_untouched(batch: ImportBatch) -> None:
    """Refuse where a later import or a person has changed what this import wrote."""
    mine = batch.rows.exclude(did=Did.SAME)
    later = ImportedRow.objects.filter(
        batch__township=batch.township, batch__pk__gt=batch.pk, batch__undone_at=None
    )
    changed = later.filter(did=Did.CHANGED).values_list("table", "row")
    own = set(mine.values_list("table", "row"))
    if any(place in own for place in changed):
        newest = later.aggregate(newest=Max("batch"))["newest"]
        raise LaterEdits(
            f"第{batch.pk}批导入的内容后来又被第{newest}批导入改过，请先撤销第{newest}批。"
        )
    if touched := changed_since(batch.last_entry, own):
        raise LaterEdits(
            f"第{batch.pk}批导入后有{touched}处内容已被修改，整批撤销会丢掉这些修改，没有撤销。"
        )


def _backwards(batch: ImportBatch) -> Iterable[tuple[str, list[ImportedRow]]]:
    """The rows in the opposite order in which they were written, table by table."""
    rows: list[ImportedRow] = []
    for row in batch.rows.exclude(did=Did.SAME).order_by("-pk").iterator(chunk_size=2000):
        if rows and (row.table != rows[0].table or row.did != rows[0].did):
            yield rows[0].table, rows
            rows = []
        rows.append(row)
    if rows:
        yield rows[0].table, rows


def _take_back(label: str, rows: list[ImportedRow], township: int, by: Author) -> None:
    table: type[Model] = apps.get_model(label)
    stored = table._default_manager.in_bulk([row.row for row in rows])
    if rows[0].did == Did.ADDED:
        gone = [stored[row.row] for row in rows if row.row in stored]
        delete(rows=gone, township=township, by=by)
        return
    for row in rows:
        restored = stored.get(row.row) or table(pk=row.row)
        _put_back(restored, row.before)
        save(row=restored, township=township, by=by, verb="undo")


def _put_back(row: Model, before: dict[str, Any]) -> None:
    for name, value in before.items():
        field_ = next(f for f in row._meta.concrete_fields if f.attname == name)
        setattr(row, name, field_.to_python(value))
