"""All registers as the reader of sheets sees them: fields, the words above them, words in cells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache

from django.db.models import TextChoices

from daibiao.catalogue import REGISTERS
from daibiao.exchange.spelling import headings, plain, spelled
from daibiao.exchange.words import affairs, lines, meetings, people
from daibiao.exchange.words import choices as choice_lists
from daibiao.exchange.words.choices import CHOICES, NO, YES
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register

HEADINGS = people.HEADINGS | meetings.HEADINGS | affairs.HEADINGS
SEQ = headings(lines.SEQ)
REMARK = headings(lines.REMARK)
NEEDLESS = headings(lines.NEEDLESS)


@dataclass(frozen=True)
class Field:
    """A column of a register with every word that may stand above it."""

    name: str
    heading: str
    kind: Kind
    words: frozenset[str]
    choices: str = ""
    required: bool = False


@dataclass(frozen=True)
class BookKind:
    """A register, ready to be recognised."""

    code: str
    slug: str
    name: str
    day: str
    titles: frozenset[str]
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)


@cache
def kinds() -> tuple[BookKind, ...]:
    """Every register of the catalogue."""
    return tuple(_kind(register) for register in REGISTERS)


@cache
def by_code() -> dict[str, BookKind]:
    return {kind.code: kind for kind in kinds()}


@cache
def spread() -> Counter[str]:
    """In how many registers each heading is at home: a rare one tells more."""
    return Counter(
        word for kind in kinds() for word in {w for field in kind.fields for w in field.words}
    )


@cache
def known() -> frozenset[str]:
    """Every heading that the reader knows, wanted or needless."""
    return frozenset(spread()) | SEQ | REMARK | NEEDLESS


def _kind(register: Register) -> BookKind:
    fields = tuple(_field(register.slug, column) for column in register.columns)
    titles = frozenset(plain(title) for title in (register.name, *register.also))
    return BookKind(register.code, register.slug, register.name, register.day, titles, fields)


def _field(slug: str, column: Column) -> Field:
    words = {plain(word) for word in (column.heading, *column.also)}
    words |= headings(HEADINGS.get(slug, {}).get(column.field, ""))
    if column.field.endswith("remark"):
        words |= REMARK
    choices = _learn(column.choices, column.words) if column.choices else ""
    return Field(
        column.field, column.heading, column.kind, frozenset(words), choices, column.required
    )


_WORDS: dict[str, dict[str, str]] = {}


def _learn(choices: type[TextChoices], more: tuple[tuple[str, str], ...]) -> str:
    """Collect the words of a choice class once; returns the name under which they stand."""
    name = choices.__name__
    if name not in _WORDS:
        words = {plain_cell(label): code for code, label in choices.choices}
        for code, spellings in CHOICES.get(name, {}).items():
            if code in choices.values:
                words |= {plain_cell(word): code for word in spelled(spellings)}
        _WORDS[name] = words
    _WORDS[name] |= {plain_cell(written): code for written, code in more}
    return name


def choice_words(name: str) -> dict[str, str]:
    """What clerks write → the code, for one choice class."""
    return _WORDS[name]


def plain_cell(text: str) -> str:
    """A word of a cell as it is compared."""
    return plain(text) or text.strip()


YES_WORDS = frozenset(plain_cell(word) for word in YES.split())
NO_WORDS = frozenset(plain_cell(word) for word in NO.split())
EQUIPMENT = frozenset(plain(word) for word in choice_lists.EQUIPMENT.split())
EXAMPLES = frozenset(lines.EXAMPLE_MARKS.split())
