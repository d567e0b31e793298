"""A workbook → its pages: every register of every sheet, with its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from daibiao.exchange.books import NEEDLESS, REMARK, BookKind
from daibiao.exchange.headers import Header, is_header, is_known, read_header
from daibiao.exchange.layouts import form
from daibiao.exchange.layouts.matrix import Matrix
from daibiao.exchange.layouts.table import Table
from daibiao.exchange.lines import Book, Line, Page, RowKind, cell_name
from daibiao.exchange.matching import Match, match
from daibiao.exchange.rowkinds import repeats
from daibiao.exchange.titles import context, title_kinds, title_text
from daibiao.lib.sheets import Sheet, Workbook

EMPTY = "空表，没有内容"
HIDDEN = "隐藏的工作表，按旧表处理，没有读入"
UNKNOWN = "看不出是哪一种台账，没有读入；如需导入，请保留表头一行"
SAMPLE_ROWS = 400
WIDTH = 2


def pages(workbook: Workbook, book: Book) -> Iterator[Page]:
    """Every page of a workbook, sheet by sheet, from top to bottom."""
    for sheet in workbook:
        yield from sheet_pages(sheet, book, named=workbook.named)


def sheet_pages(sheet: Sheet, book: Book, *, named: bool = True) -> Iterator[Page]:
    """The pages of one sheet; a sheet that holds none says why."""
    if not any(value not in ("", None) for row in sheet.rows for value in row):
        yield Page(sheet.name, None, EMPTY)
    elif sheet.hidden:
        yield Page(sheet.name, None, HIDDEN)
    else:
        tab = sheet.name if named else ""
        found = (
            list(_tables(sheet, book, tab))
            or list(_sideways(sheet, book, tab))
            or list(_forms(sheet, book, tab))
        )
        yield from found or [Page(sheet.name, None, UNKNOWN)]


def _tables(sheet: Sheet, book: Book, tab: str) -> Iterator[Page]:
    headers = first_headers(sheet.rows)
    above = 0
    before: Match | None = None
    for i, header in enumerate(headers):
        end = _end(sheet.rows, headers, i)
        title = title_text(sheet.rows, above, header.row)
        body = sheet.rows[header.row + header.height : min(end, header.row + SAMPLE_ROWS)]
        found = match(header.headings, body, f"{title} {tab}")
        if found is None and before is None:
            continue
        if found is None:
            above = end
            continue
        yield _table_page(sheet, book, _Place(header, found, above, end, title, tab))
        before, above = found, end


@dataclass(frozen=True)
class _Place:
    header: Header
    match: Match
    above: int
    end: int
    title: str
    tab: str


def _table_page(sheet: Sheet, book: Book, place: _Place) -> Page:
    header, found = place.header, place.match
    known = context(found.kind, place.title, place.tab, book)
    shape = Matrix if found.matrix else Table
    table = shape(sheet, header, found, book, place.end, known)
    kinds = title_kinds(sheet.rows, place.above, header.row)
    kinds.update(dict.fromkeys(range(header.row, header.row + header.height), RowKind.HEADER))
    kinds.update(table.body.kinds)
    return Page(
        sheet.name,
        found.kind.code,
        f"按表头认定为“{found.kind.name}”",
        layout="matrix" if found.matrix else "table",
        headings={name: heading.text for name, heading in found.headings.items()},
        kinds={at + 1: kind for at, kind in sorted(kinds.items())},
        source=table,
        unread=_unread(found),
    )


def first_headers(rows: Sequence[Sequence[Any]]) -> list[Header]:
    """Every header that begins a table: repeated ones belong to the table above."""
    found: list[Header] = []
    skip = -1
    for at, row in enumerate(rows):
        if at <= skip or not is_header(row):
            continue
        if found and repeats(found[-1], rows, at):
            skip = at + found[-1].height - 1
            continue
        header = read_header(rows, at)
        found.append(header)
        skip = at + header.height - 1
    return found


def _end(rows: Sequence[Sequence[Any]], headers: list[Header], i: int) -> int:
    """A table ends where the next begins: with the title lines right over the next header."""
    if i + 1 == len(headers):
        return len(rows)
    end = headers[i + 1].row
    while end > headers[i].row + headers[i].height:
        filled = [value for value in rows[end - 1] if value not in ("", None)]
        if len(filled) > 2 or (filled and not isinstance(filled[0], str)):
            break
        end -= 1
    return end


def _sideways(sheet: Sheet, book: Book, tab: str) -> Iterator[Page]:
    """A table that lies on its side: headings down the first column, a record in each column."""
    rows = [row for row in sheet.rows if sum(value not in ("", None) for value in row) > 1]
    wide = sum(sum(value not in ("", None) for value in row) > WIDTH for row in rows)
    paired = sum(is_known(value) for row in rows for value in row[1:])
    if paired > 1 or not form.FEWEST_LABELS <= len(rows) <= SAMPLE_ROWS or wide * 2 < len(rows):
        return
    width = max(map(len, sheet.rows))
    turned = [[row[c] if c < len(row) else "" for row in sheet.rows] for c in range(width)]
    titles = [at for at, row in enumerate(sheet.rows) if sum(v not in ("", None) for v in row) == 1]
    for column in turned:
        for at in titles:
            column[at] = ""
    lying = Sheet(sheet.name, turned)
    lying.comments = {(c, r): text for (r, c), text in sheet.comments.items()}
    lying.struck = {(c, r) for r, c in sheet.struck}
    for page in _tables(lying, book, tab):
        if page.layout == "matrix":
            continue
        page.layout = "sideways"
        page.kinds = {at + 1: RowKind.TITLE for at in titles}
        page.source = [_turned(line) for line in page.lines]
        yield page


def _turned(line: Line) -> Line:
    line.cells = {name: cell_name(at + 1, line.row - 1) for name, at in line.columns.items()}
    for problem in line.problems:
        problem.cell = line.cells.get(problem.field, problem.cell)
    return line


def _forms(sheet: Sheet, book: Book, tab: str) -> Iterator[Page]:
    found = form.records(sheet.rows, 0, len(sheet.rows))
    if not found:
        return
    headings, flat, places = form.as_table(sheet, found)
    chosen = match(headings, flat.rows, f"{title_text(sheet.rows, 0, found[0].first)} {tab}")
    if chosen is None:
        return
    header = Header(-1, 1, tuple(headings), ())
    table = Table(flat, header, chosen, book, len(flat.rows), context(chosen.kind, "", tab, book))
    inside = {at for record in found for at in range(record.first, record.last + 1)}
    kinds = title_kinds(sheet.rows, 0, len(sheet.rows))
    yield Page(
        sheet.name,
        chosen.kind.code,
        f"按栏目认定为“{chosen.kind.name}”，一件一张表",
        layout="form",
        headings={name: heading.text for name, heading in chosen.headings.items()},
        kinds={at + 1: kind for at, kind in kinds.items() if at not in inside},
        source=FormLines(table, found, places, chosen.kind),
        unread=_unread(chosen),
    )


def _unread(found: Match) -> list[str]:
    """Headings that are neither needed nor known as needless."""
    if found.matrix:
        return []
    return [h.text for h in found.rest if h.spellings[-1] not in NEEDLESS | REMARK]


@dataclass
class FormLines:
    """The lines of forms, put back to the rows and cells where they stand."""

    table: Table
    records: list[form.Record]
    places: list[list[int]]
    kind: BookKind

    def __iter__(self) -> Iterator[Line]:
        for line in self.table:
            record = self.records[line.row - 1]
            at = {h.text: (row, h.column) for h, row, _ in record.cells}
            line.cells = {
                name: cell_name(at[heading.text][0] + 1, at[heading.text][1])
                for name, heading in self.table.match.headings.items()
                if heading.text in at
            }
            line.row = record.first + 1
            for problem in line.problems:
                problem.cell = line.cells.get(problem.field, problem.cell)
            yield line


def lines(workbook: Workbook, book: Book) -> Iterable[Line]:
    """All lines of a workbook."""
    return (line for page in pages(workbook, book) for line in page.lines)
