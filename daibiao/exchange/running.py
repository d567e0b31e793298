"""One import from files to verdict: read everything, ask everything, write at most once."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from django.db.models import Model

from daibiao.catalogue import BY_CODE
from daibiao.exchange.builders import AFTER, ORDER, TITLES, claim_events
from daibiao.exchange.deciding import Decisions
from daibiao.exchange.desk import Desk
from daibiao.exchange.drafts import Draft, Source
from daibiao.exchange.examining import Examined, Examiner
from daibiao.exchange.heads import Heads
from daibiao.exchange.keeping import Kept
from daibiao.exchange.lines import Book, Line, Page, Problem, RowKind, Severity
from daibiao.exchange.models import Did
from daibiao.exchange.pages import pages
from daibiao.exchange.questions import Questions
from daibiao.exchange.resolving import resolve
from daibiao.exchange.store import Store
from daibiao.exchange.verdicts import Asked, FileVerdict, RowState, SheetVerdict, Verdict
from daibiao.exchange.waiting import Waiting
from daibiao.exchange.writing import Writer
from daibiao.lib.sheets import NotAWorkbook, UnreadableFile, Workbook, read

CHUNK = 2000
Progress = Callable[[str], None]


@dataclass(slots=True)
class Piece:
    """One page of one file, and what is said of it.

    ``book`` is its place among the books read along; of those only ``rows`` are looked at: row →
    whether it has been written already.
    """

    file: str
    page: Page
    verdict: SheetVerdict
    book: int | None = None
    rows: dict[int, bool] | None = None

    @property
    def slug(self) -> str:
        return BY_CODE[self.page.register].slug if self.page.register else ""

    def source(self, row: int) -> Source:
        return Source(self.file, self.page.sheet, row)

    @property
    def lines(self) -> Iterator[Line]:
        rows = self.rows
        return (line for line in self.page.lines if rows is None or line.row in rows)

    def was_written(self, row: int) -> bool:
        return self.rows is not None and self.rows[row]


@dataclass(slots=True)
class Run:
    """Everything that one import holds while it runs."""

    desk: Desk
    decisions: Decisions = field(default_factory=Decisions)
    writer: Writer | None = None
    progress: Progress = lambda _: None
    verdict: Verdict = field(default_factory=Verdict)
    heads: Heads = field(default_factory=Heads)
    along: Sequence[Kept] = ()
    waiting: Waiting = field(default_factory=Waiting)

    def run(self, files: Iterable[tuple[str, Path]]) -> Verdict:
        """Raises UnreadableFile; then nothing is written."""
        with calm_collector():
            return self._run(files)

    def _run(self, files: Iterable[tuple[str, Path]]) -> Verdict:
        pieces = [*self._read(files), *self._read_along()]
        pieces.sort(key=lambda piece: (ORDER[piece.slug], piece.file))
        for piece in pieces:
            if piece.slug in HEAD_COUNTS and piece.page.register:
                self.heads.read(piece.page.register, piece.page.lines)
        store = Store(self.desk)
        examiner = Examiner(self.desk, Questions(self.heads), self.decisions)
        for piece in pieces:
            self._piece(piece, examiner, store)
        for piece in pieces:
            piece.verdict.problems.sort(key=lambda asked: asked.row)
        return self.verdict

    def _read(self, files: Iterable[tuple[str, Path]]) -> list[Piece]:
        book, wanted = book_of(self.desk), list(files)
        pieces = []
        for name, path in wanted:
            self.progress(f"读取 {name}")
            said = FileVerdict(name)
            self.verdict.files.append(said)
            try:
                pieces += self._pages(said, read(path), book)
            except UnreadableFile as error:
                if len(wanted) == 1 or not isinstance(error, NotAWorkbook):
                    raise UnreadableFile(f"{name}：{error}") from error
                # a letter or a photo lies among the books: it is named and left alone
                said.sheets.append(SheetVerdict(path.stem, None, None, str(error)))
        return pieces

    @staticmethod
    def _pages(said: FileVerdict, workbook: Workbook, book: Book) -> list[Piece]:
        pieces = []
        for page in pages(workbook, book):
            slug = BY_CODE[page.register].slug if page.register else None
            verdict = SheetVerdict(page.sheet, slug, page.register, page.why)
            said.sheets.append(verdict)
            if slug is not None:
                pieces.append(Piece(said.path, page, verdict))
        return pieces

    def _read_along(self) -> list[Piece]:
        """The waiting lines of books that earlier imports have read."""
        book = book_of(self.desk)
        pieces = []
        for place, kept in enumerate(self.along):
            self.progress(f"重读 {kept.file}")
            said = FileVerdict(kept.file)
            self.verdict.along.append(said)
            for page in pages(kept.workbook(), book):
                slug = BY_CODE[page.register].slug if page.register else ""
                rows = kept.rows.get((page.sheet, slug))
                if rows is not None:
                    verdict = SheetVerdict(page.sheet, slug, page.register, page.why)
                    said.sheets.append(verdict)
                    pieces.append(Piece(kept.file, page, verdict, place, rows))
        return pieces

    def _piece(self, piece: Piece, examiner: Examiner, store: Store) -> None:
        if self.desk.knows_events:
            self._claim(piece)
        lines = piece.lines
        while chunk := list(islice(lines, CHUNK)):
            done = [examiner.examine(line, piece.source(line.row)) for line in chunk]
            for one in done:
                only_fill(one, written=piece.was_written(one.line.row))
            self._settle(piece, done, store)
            self.progress(f"核对 {piece.file} {piece.page.sheet} 到第{chunk[-1].row}行")
        if piece.slug in AFTER:
            drafts = AFTER[piece.slug](self.desk)
            store.settle(drafts)
            self._write(drafts)
        lined = piece.verdict.states.keys()
        if piece.rows is None:
            piece.verdict.ignored = sum(row not in lined for row in piece.page.kinds)

    def _claim(self, piece: Piece) -> None:
        """Which known events the lines of a book repeat unchanged."""
        if piece.slug in TITLES:
            for line in piece.page.lines:
                said, _ = resolve(self.desk, line, piece.source(line.row))
                claim_events(said)

    def _settle(self, piece: Piece, done: list[Examined], store: Store) -> None:
        store.settle([draft for one in done for draft in one.drafts])
        states = [one.state or state_of(one) for one in done]
        self._drop(done, states)
        writable: list[Draft] = []
        for one, state in zip(done, states, strict=True):
            if state is not RowState.WRONG:
                writable += one.drafts
            self.waiting.note(piece.slug, one, state, piece.book)
            if one.line.kind is not RowKind.SECTION or one.problems:
                piece.verdict.state(one.line.row, state)
            for problem, answered in one.problems:
                column = piece.page.headings.get(problem.field, "")
                piece.verdict.problems.append(
                    Asked(one.line.row, column, problem, answered, one.line.register)
                )
        self._write(writable)

    def _drop(self, done: list[Examined], states: list[RowState]) -> None:
        """A wrong line takes with it the new rows that it proposed, and what points at them."""
        lost: set[int] = set()
        for at, one in enumerate(done):
            if states[at] is RowState.WRONG or any(points_at(d.row, lost) for d in one.drafts):
                states[at] = RowState.WRONG
                for draft in one.drafts:
                    if draft.did is Did.ADDED:
                        lost.add(id(draft.row))
                        self.desk.forget(draft.row)

    def _write(self, drafts: list[Draft]) -> None:
        if self.writer is not None:
            self.writer.write(drafts)


def only_fill(one: Examined, *, written: bool) -> None:
    """A line that was written before may only add what it could not say then."""
    if written:
        for draft in one.drafts:
            draft.fills = True


@contextmanager
def calm_collector() -> Iterator[None]:
    """An import makes many rows and hardly a circle: look for circles more rarely meanwhile."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


HEAD_COUNTS = frozenset({"attendance", "trainings", "inspections", "activities", "sessions"})


def state_of(one: Examined) -> RowState:
    """What a line is, from what became of its drafts."""
    wrong = [draft.wrong for draft in one.drafts if draft.wrong]
    if wrong:
        problem = Problem(Severity.WRONG, "invalid", "；".join(wrong), "", one.line.cell(""))
        one.problems.append((problem, False))
        return RowState.WRONG
    if any(draft.echoes for draft in one.drafts):
        return RowState.SAME
    did = {draft.did for draft in one.drafts}
    if Did.ADDED in did:
        return RowState.NEW
    return RowState.CHANGED if Did.CHANGED in did else RowState.SAME


def points_at(row: Model, lost: set[int]) -> bool:
    """Whether a row refers to one that will not be written."""
    if not lost:
        return False
    cached = row._state.fields_cache.values()  # noqa: SLF001 - no query must be made
    return any(id(one) in lost for one in cached)


def book_of(desk: Desk) -> Book:
    """What the reader must know of the office beforehand."""
    return Book(
        year=desk.year,
        town=desk.township.name,
        villages=tuple(village.name for village in desk.villages.all),
        first=desk.period.first,
        cutoff=desk.period.last,
    )


def walk(paths: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    """Every file that is meant, named relative to what was given, in a fixed order."""
    for path in paths:
        if path.is_dir():
            for file in sorted(p for p in path.rglob("*") if p.is_file()):
                if not file.name.startswith((".", "~$")):
                    yield file.relative_to(path).as_posix(), file
        else:
            yield path.name, path
