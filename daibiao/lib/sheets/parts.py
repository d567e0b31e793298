"""What calamine leaves out of an .xlsx: hidden rows, strike-through, comments, merges, formulas.

The big parts are searched in pieces, so that a sheet of 200,000 rows costs little memory.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from daibiao.lib.sheets.formulas import column_of

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ROW = re.compile(rb'<(?:x:)?row\b[^>]*?\br="(\d+)"[^>]*>')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_FAR = re.compile(rb'<(?:x:)?c r="([A-Z]{3})\d+"')
_MERGE = re.compile(rb'<(?:x:)?mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_COLUMN = re.compile(rb"<(?:x:)?col\b[^>]*>")
_CELL = re.compile(
    rb'<c r="([A-Z]+)(\d+)"([^>]*)>(?:<f[^>/]*>([^<]*)</f>)?(?:<v>([^<]*)</v>|<v\s*/>)?'
)
_STYLE = re.compile(rb'\bs="(\d+)"')
_PIECE = 4 * 1024 * 1024
_OVERLAP = 4096


@dataclass(slots=True)
class Scan:
    """The marks of one sheet; rows and columns from 0."""

    last_row: int = 0
    last_column: int = 100
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    struck: set[tuple[int, int]] = field(default_factory=set)
    half_struck: dict[tuple[int, int], str] = field(default_factory=dict)
    formulas: dict[tuple[int, int], str] = field(default_factory=dict)


class Package:
    """An opened .xlsx: its sheets' parts, its struck styles and struck strings."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.names = set(archive.namelist())
        self.struck_styles = self._struck_styles()
        self.struck_strings = self._struck_strings()

    def sheet_parts(self) -> Iterator[tuple[str, str]]:
        """Name and part of every sheet."""
        targets = self._relations("xl/workbook.xml")
        for sheet in self._tree("xl/workbook.xml").iter("{*}sheet"):
            part = next((targets[str(v)] for k, v in sheet.items() if str(k).endswith("}id")), "")
            if part in self.names and "worksheets" in part:
                yield str(sheet.get("name")), part

    def scan(self, part: str) -> Scan:
        """Search one sheet's part, piece by piece."""
        scan = Scan()
        with self.archive.open(part) as stream:
            tail = b""
            while piece := stream.read(_PIECE):
                self._search(tail + piece, scan)
                tail = piece[-_OVERLAP:]
        self._add_comments(part, scan)
        scan.merged = sorted(set(scan.merged))
        return scan

    def _search(self, piece: bytes, scan: Scan) -> None:
        for found in _ROW.finditer(piece):
            row = int(found[1])
            scan.last_row = max(scan.last_row, row)
            if _HIDDEN.search(found[0]):
                scan.hidden_rows.add(row - 1)
        for found in _FAR.finditer(piece):
            scan.last_column = max(scan.last_column, column_of(found[1].decode()) + 1)
        for found in _MERGE.finditer(piece):
            left, top, right, bottom = (part.decode() for part in found.groups())
            scan.merged.append((int(top) - 1, column_of(left), int(bottom) - 1, column_of(right)))
        for found in _COLUMN.finditer(piece):
            if _HIDDEN.search(found[0]):
                scan.hidden_columns.update(_span(found[0]))
        if self.struck_styles or self.struck_strings or b"<f" in piece:
            self._search_cells(piece, scan)

    def _search_cells(self, piece: bytes, scan: Scan) -> None:
        for found in _CELL.finditer(piece):
            attributes, formula, value = found[3], found[4], found[5]
            if formula and not value:
                scan.formulas[_spot(found)] = formula.decode("utf-8", "replace")
            if not value:
                continue
            style = _STYLE.search(attributes)
            if style and int(style[1]) in self.struck_styles:
                scan.struck.add(_spot(found))
            elif (
                self.struck_strings and b't="s"' in attributes and int(value) in self.struck_strings
            ):
                kept = self.struck_strings[int(value)]
                if kept:
                    scan.half_struck[_spot(found)] = kept
                else:
                    scan.struck.add(_spot(found))

    def _struck_styles(self) -> set[int]:
        if "xl/styles.xml" not in self.names:
            return set()
        tree = self._tree("xl/styles.xml")
        fonts = {i for i, font in enumerate(tree.iterfind("{*}fonts/{*}font")) if _is_struck(font)}
        styles = tree.iterfind("{*}cellXfs/{*}xf")
        return {i for i, style in enumerate(styles) if int(style.get("fontId") or 0) in fonts}

    def _struck_strings(self) -> dict[int, str]:
        part = next((n for n in self.names if n.lower() == "xl/sharedstrings.xml"), "")
        if not part or b"<strike" not in self.archive.read(part):
            return {}
        kept: dict[int, str] = {}
        for i, item in enumerate(self._tree(part).iterfind("{*}si")):
            runs = item.findall("{*}r")
            if any(_is_struck(run.find("{*}rPr")) for run in runs):
                rest = [run for run in runs if not _is_struck(run.find("{*}rPr"))]
                kept[i] = "".join(run.findtext("{*}t") or "" for run in rest).strip()
        return kept

    def _add_comments(self, part: str, scan: Scan) -> None:
        for target in self._relations(part).values():
            if target not in self.names or "omment" not in target or not target.endswith(".xml"):
                continue
            for note in self._tree(target).iter("{*}comment", "{*}threadedComment"):
                place = re.fullmatch(r"([A-Z]+)(\d+)", str(note.get("ref")))
                text = "".join(part.text or "" for part in note.iter("{*}t", "{*}text")).strip()
                if place and text:
                    spot = (int(place[2]) - 1, column_of(place[1]))
                    scan.comments[spot] = re.sub(r"^[^\n:：]{1,12}[:：]\s*\n", "", text)

    def _relations(self, part: str) -> dict[str, str]:
        folder, name = posixpath.split(part)
        path = f"{folder}/_rels/{name}.rels"
        if path not in self.names:
            return {}
        return {
            str(relation.get("Id")): _joined(folder, str(relation.get("Target")))
            for relation in self._tree(path)
        }

    def _tree(self, part: str) -> etree._Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        try:
            return etree.fromstring(self.archive.read(part), parser=parser)
        except etree.XMLSyntaxError as error:
            raise ValueError(part) from error


def _joined(folder: str, target: str) -> str:
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
    )


def _is_struck(properties: etree._Element | None) -> bool:
    if properties is None:
        return False
    mark = properties.find("{*}strike")
    return mark is not None and mark.get("val", "1") not in ("0", "false")


def _span(tag: bytes) -> range:
    ends = [int(number) for number in re.findall(rb'\bm(?:in|ax)="(\d+)"', tag)]
    return range(min(ends) - 1, min(max(ends), 300)) if ends else range(0)


def _spot(found: re.Match[bytes]) -> tuple[int, int]:
    return int(found[2]) - 1, column_of(found[1].decode())
