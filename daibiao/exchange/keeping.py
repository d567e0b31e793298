"""Books that hold waiting lines: kept with a batch, read along with the next, then removed.

The bytes lie in the database, not beside it: they appear and vanish in the transaction of the
import, are covered by its backup, and whoever may not read the database cannot read them.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from daibiao.exchange.models import BookBytes, ImportBatch, KeptBook
from daibiao.exchange.waiting import WaitingLine, by_book
from daibiao.lib.sheets import Workbook, read_bytes
from daibiao.places.models import Township

BACK = 2  # of how many imports it stays known what waited: undoing the newest must find it


@dataclass(frozen=True, slots=True)
class Kept:
    """A book of an earlier import; which of its rows wait: (sheet, register) → row → written."""

    file: str
    digest: str
    origin: int
    rows: dict[tuple[str, str], dict[int, bool]]

    def workbook(self) -> Workbook:
        content = BookBytes.objects.get(digest=self.digest).content
        return read_bytes(zlib.decompress(content), name=Path(self.file).stem)


def awaited(township: Township, year: int, given: Collection[str] = ()) -> list[Kept]:
    """The kept books of the newest import, but for those that are given again byte by byte."""
    newest = _batches(township, year).first()
    if newest is None:
        return []
    books = newest.kept.exclude(digest__in=given).exclude(lines=[])
    return [_kept(book) for book in books]


def _kept(book: KeptBook) -> Kept:
    rows: dict[tuple[str, str], dict[int, bool]] = {}
    for sheet, register, row, written in book.lines:
        rows.setdefault((sheet, register), {})[row] = written
    return Kept(book.file, book.digest, book.origin_id, rows)


def _batches(township: Township, year: int) -> Any:
    mine = ImportBatch.objects.filter(township=township, year=year, undone_at=None)
    return mine.order_by("-pk")


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep(
    batch: ImportBatch,
    waiting: Iterable[WaitingLine],
    files: dict[str, Path],
    along: Sequence[Kept],
    wrote: Collection[int],
) -> None:
    """Note what still waits after this batch; ``wrote``: which of ``along`` gave new rows."""
    lines = by_book(waiting)
    for place, book in enumerate(along):
        left = lines.pop(place, [])
        if left or place in wrote:
            _note(batch, book.origin, book.file, book.digest, left, wrote=place in wrote)
    for name, left in lines.items():
        path = files[str(name)]
        digest, content = digest_of(path), zlib.compress(path.read_bytes())
        BookBytes.objects.get_or_create(digest=digest, defaults={"content": content})
        _note(batch, batch.pk, str(name), digest, left, wrote=False)
    _forget_old(batch)


def _note(
    batch: ImportBatch, origin: int, file: str, digest: str, lines: list[list[Any]], *, wrote: bool
) -> None:
    KeptBook.objects.create(
        batch=batch, origin_id=origin, file=file, digest=digest, lines=lines, wrote=wrote
    )


def drop(batch: ImportBatch) -> None:
    """The batch is taken back: what it kept, and what others kept of its books, goes."""
    KeptBook.objects.filter(batch=batch).delete()
    KeptBook.objects.filter(origin=batch).delete()
    sweep()


def written_later(batch: ImportBatch) -> int | None:
    """The import that wrote lines which had waited in the books of this batch."""
    later = KeptBook.objects.filter(origin=batch, wrote=True, batch__undone_at=None)
    return later.order_by("-batch").values_list("batch", flat=True).first()


def _forget_old(batch: ImportBatch) -> None:
    recent = list(_batches(batch.township, batch.year).values_list("pk", flat=True)[:BACK])
    old = KeptBook.objects.filter(batch__township=batch.township, batch__year=batch.year).exclude(
        batch__in=recent
    )
    old.filter(wrote=False).delete()
    old.update(lines=[])
    sweep()


def sweep() -> None:
    """Bytes that no waiting line needs are removed."""
    needed = KeptBook.objects.exclude(lines=[]).values_list("digest", flat=True)
    BookBytes.objects.exclude(digest__in=list(needed)).delete()
