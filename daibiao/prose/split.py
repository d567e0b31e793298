"""A text as a tree with offsets: a Draft holds Sections, Paragraphs, Sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from daibiao.prose.headings import heading_of

_SENTENCE = re.compile(r"[^。！？!?；;\n]*[。！？!?；;][”’」』）)]*|[^。！？!?；;\n]+")


@dataclass(frozen=True, kw_only=True)
class Sentence:
    start: int
    end: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One line of the text; `start` and `end` leave out its line end."""

    start: int
    end: int
    text: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Parts closed by 。！？； with closing quotes; nothing of the paragraph is lost."""
        return tuple(
            Sentence(start=self.start + m.start(), end=self.start + m.end(), text=m[0])
            for m in _SENTENCE.finditer(self.text)
        )


@dataclass(frozen=True, kw_only=True)
class Section:
    """What stands under one heading, up to the next heading of any level.

    `level` 0 is the text before the first heading. `heading` is without its mark; a heading
    that runs on into its paragraph (（一）办好会议。全年…) ends with its first sentence.
    """

    heading: str
    mark: str
    style: str
    level: int
    start: int
    end: int
    path: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, kw_only=True)
class Draft:
    text: str
    title: str
    sections: tuple[Section, ...]

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return tuple(p for section in self.sections for p in section.paragraphs)

    def sentences(self) -> Iterator[Sentence]:
        for paragraph in self.paragraphs:
            yield from paragraph.sentences

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.start for section in self.sections]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def section_at(self, offset: int) -> Section | None:
        """The section that holds `offset`; None in an empty text."""
        at = bisect_right(self._section_starts, offset) - 1
        return self.sections[max(at, 0)] if self.sections else None

    def paragraph_at(self, offset: int) -> Paragraph | None:
        at = bisect_right(self._paragraph_starts, offset) - 1
        return self.paragraphs[at] if at >= 0 else None

    def sentence_at(self, offset: int) -> Sentence | None:
        paragraph = self.paragraph_at(offset)
        inside = paragraph.sentences if paragraph else ()
        return next((s for s in inside if s.start <= offset < s.end), None)

    def heading_path(self, offset: int) -> tuple[str, ...]:
        """The headings above `offset`, the outermost first."""
        section = self.section_at(offset)
        return section.path if section else ()


def split(text: str) -> Draft:
    """`text` as a Draft; every offset points into `text` as it is."""
    paragraphs = tuple(
        Paragraph(start=m.start(), end=m.end(), text=m[0]) for m in re.finditer(r"[^\r\n]+", text)
    )
    return Draft(text=text, title=_title(paragraphs), sections=tuple(_sections(paragraphs)))


def _title(paragraphs: tuple[Paragraph, ...]) -> str:
    first = next((p.text.strip() for p in paragraphs if p.text.strip()), "")
    return "" if heading_of(first) or first.endswith(("。", "：", "；")) else first


@dataclass
class _Open:
    """A section being read, and the headings it stands under by style."""

    heading: str = ""
    mark: str = ""
    style: str = ""
    path: tuple[tuple[str, str], ...] = ()


def _sections(paragraphs: tuple[Paragraph, ...]) -> Iterator[Section]:
    current = _Open()
    held: list[Paragraph] = []
    for paragraph in paragraphs:
        found = heading_of(paragraph.text)
        if found:
            if held:
                yield _closed(current, held)
            path = _path_above(current.path, found.style)
            path = (*path, (found.style, found.text))
            current, held = _Open(found.text, found.mark, found.style, path), []
        held.append(paragraph)
    if held:
        yield _closed(current, held)


def _path_above(path: tuple[tuple[str, str], ...], style: str) -> tuple[tuple[str, str], ...]:
    """The headings that stay open: a style met before closes down to its own level."""
    styles = [known for known, _ in path]
    return path[: styles.index(style)] if style in styles else path


def _closed(opened: _Open, held: list[Paragraph]) -> Section:
    return Section(
        heading=opened.heading,
        mark=opened.mark,
        style=opened.style,
        level=len(opened.path),
        start=held[0].start,
        end=held[-1].end,
        path=tuple(text for _, text in opened.path),
        paragraphs=tuple(held),
    )
