"""Other words, other orders, other names of sheets: the same columns must be found."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from daibiao.exchange.books import Field
from daibiao.exchange.headers import Header, Heading
from daibiao.exchange.matching import Match, match
from daibiao.exchange.pages import first_headers, sheet_pages
from daibiao.exchange.tests.samples import TOWNS, town
from daibiao.lib.sheets import Sheet, read
from tests.shared_samples import shared


def tables(folder: Path) -> list[tuple[Header, list[list[object]], Match]]:
    found = []
    for path in sorted((folder / "registers").iterdir()):
        for sheet in read(path):
            for header in first_headers(sheet.rows)[:1] if not sheet.hidden else ():
                body = sheet.rows[header.row + header.height :][:200]
                known = match(header.headings, body)
                if known and not known.matrix:
                    found.append((header, body, known))
    return found


def other_words(header: Header, known: Match, dice: random.Random) -> list[Heading]:
    """Each heading said in another word that is at home in this field alone."""
    field_at = {column: name for name, column in known.columns.items()}
    return [
        _other(heading, known.kind.field(field_at.get(heading.column, "")), known, dice)
        for heading in header.headings
    ]


def _other(heading: Heading, one: Field | None, known: Match, dice: random.Random) -> Heading:
    if one is None or one.name.endswith("remark"):
        return heading
    words = [
        w for w in one.words if len(w) > 1 and sum(w in f.words for f in known.kind.fields) == 1
    ]
    unit = "（万元）" if "万" in heading.unit else ""
    return Heading(heading.column, dice.choice(sorted(words)) + unit) if words else heading


@pytest.mark.parametrize("name", TOWNS)
def test_other_words_name_the_same_columns(name: str) -> None:
    dice = random.Random(name)  # noqa: S311 - a test's dice
    wrong, tried = [], 0
    for header, body, known in tables(shared() / "registers" / "dev" / name):
        for _ in range(2):
            again = match(other_words(header, known, dice), body)
            tried += 1
            if again is None or again.kind != known.kind or again.columns != known.columns:
                wrong.append(known.kind.code)
    assert len(wrong) <= tried // 25, wrong


def other_order(sheet: Sheet) -> list[int]:
    """The columns shuffled; those under one heading stay together."""
    groups: list[list[int]] = []
    texts = first_headers(sheet.rows)[0].texts
    for column in range(max(map(len, sheet.rows))):
        if column < len(texts) and not texts[column] and groups:
            groups[-1].append(column)
        else:
            groups.append([column])
    random.Random(sheet.name).shuffle(groups)  # noqa: S311 - a test's dice
    return [column for group in groups for column in group]


@pytest.mark.parametrize("name", TOWNS)
def test_columns_in_another_order_under_another_tab_say_the_same(name: str) -> None:
    folder = shared() / "registers" / "dev" / name
    book, _ = town(folder)
    for path in sorted((folder / "registers").glob("*.csv")):
        sheet = read(path).sheets[0]
        order = other_order(sheet)
        shuffled = Sheet(
            "表", [[row[c] if c < len(row) else "" for c in order] for row in sheet.rows]
        )
        (before,), (after,) = sheet_pages(sheet, book, named=False), sheet_pages(shuffled, book)
        assert after.register == before.register
        said = {line.row: line.values for line in before.lines}
        assert {line.row: line.values for line in after.lines} == said
