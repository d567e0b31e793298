"""A table of the manual as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of the table; no cell breaks it."""
    yield _line(headings)
    yield _line(["---"] * len(headings))
    for row in rows:
        yield _line([_cell(text) for text in row])


def code(text: str) -> str:
    """The text as it stands, whatever signs it holds."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split()) or "—"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
