"""An official paper as plain values: what is on it, not yet how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Run:
    """Some words of one line; perhaps a counted figure, perhaps a blank that is still open."""

    text: str
    figure: str | None = None
    is_open: bool = False


Line = tuple[Run, ...]


def line(text: str | Line | None) -> Line:
    """Plain words as one line; nothing stays nothing."""
    if isinstance(text, tuple):
        return text
    return (Run(text),) if text else ()


def text_of(words: Line) -> str:
    return "".join(run.text for run in words)


class Kind(StrEnum):
    HEADING_1 = "heading1"
    HEADING_2 = "heading2"
    HEADING_3 = "heading3"
    HEADING_4 = "heading4"
    BODY = "body"
    TABLE = "table"

    @property
    def level(self) -> int | None:
        """1 to 4 for a heading."""
        return int(self.value[-1]) if self.value.startswith("heading") else None


HEADINGS = (Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4)


@dataclass(frozen=True)
class Block:
    """One paragraph, or one table.

    `tail` is the body text that follows a heading in the same paragraph.
    """

    kind: Kind
    runs: Line = ()
    tail: Line = ()
    rows: tuple[tuple[Line, ...], ...] = ()

    @property
    def text(self) -> str:
        if self.kind is Kind.TABLE:
            return "\n".join("\t".join(text_of(cell) for cell in row) for row in self.rows)
        return text_of(self.runs) + text_of(self.tail)


@dataclass(frozen=True)
class Header:
    """版头: the red mark of the issuing body, the document number, the red rule."""

    mark: str
    number: str = ""
    signer: str = ""


@dataclass(frozen=True)
class Imprint:
    """版记: who gets copies, who printed it and when."""

    printed_by: str
    printed_on: str
    copies_to: str = ""


@dataclass(frozen=True)
class Paper:
    """A newline in `title` is a line break that the writer wants kept."""

    title: Line
    blocks: tuple[Block, ...]
    subtitles: tuple[Line, ...] = ()
    addressee: Line = ()
    issuer: Line = ()
    issued_on: Line = ()
    is_sealed: bool = False
    attachments: tuple[Line, ...] = ()
    header: Header | None = None
    imprint: Imprint | None = None

    @property
    def title_text(self) -> str:
        return text_of(self.title).replace("\n", "")

    def lines(self) -> Iterator[Line]:
        """Every line of words, in reading order."""
        yield from (self.title, *self.subtitles, self.addressee)
        for block in self.blocks:
            yield block.runs + block.tail
            yield from (cell for row in block.rows for cell in row)
        yield from (*self.attachments, self.issuer, self.issued_on)

    def open_blanks(self) -> list[str]:
        return [run.text for words in self.lines() for run in words if run.is_open]
