"""Who may write: outside of the named writers no file saves, creates or deletes a row."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
HOUSE = PROJECT / "daibiao"
# `create` and `update` are words of other things too: only on a manager they write rows
ALWAYS = frozenset(
    {"save", "bulk_create", "bulk_update", "delete", "get_or_create", "update_or_create"}
)
ON_A_MANAGER = frozenset({"create", "update", "insert", "add", "set", "remove", "clear"})
BULK = "insert"  # audit.bulk: many rows with one statement
MANAGERS = frozenset({"objects", "_default_manager", "_base_manager"})

# beside every actions.py: what each of them writes, and why it does not go through one
WRITERS = {
    "documents/docx.py": "a Word file, no row",
    "documents/word_page.py": "a part of a Word file, no row",
    "ops/serving.py": "static files, no row",
    "exchange/keeping.py": "keeps the bytes of books that wait, no register row",
    "exchange/loading.py": "opens the batch that an import belongs to",
    "exchange/writing.py": "notes the cell a row was read from; the rows go through actions",
}


def calls(source: str) -> Iterator[tuple[int, str]]:
    """Every call that writes rows: its line and its name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == BULK:
                yield node.lineno, BULK
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in ALWAYS or (name in ON_A_MANAGER and _on_a_manager(node.func.value)):
                yield node.lineno, name


def _on_a_manager(node: ast.expr) -> bool:
    """Whether the call hangs on `Model.objects`, however many filters stand between."""
    return any(isinstance(part, ast.Attribute) and part.attr in MANAGERS for part in ast.walk(node))


def writers() -> dict[str, list[str]]:
    found = {}
    for path in sorted(HOUSE.rglob("*.py")):
        if {"tests", "migrations"} & set(path.parts):
            continue
        written = [f"{line}: .{name}(" for line, name in calls(path.read_text(encoding="utf-8"))]
        if written:
            found[str(path.relative_to(HOUSE))] = written
    return found


def test_nobody_but_the_actions_writes_rows() -> None:
    others = {
        path: lines
        for path, lines in writers().items()
        if not path.endswith("/actions.py") and path not in WRITERS
    }
    assert others == {}, "write through registers.actions, or name the writer and its reason here"


def test_no_named_writer_is_forgotten_here() -> None:
    assert set(WRITERS) <= set(writers())


@pytest.mark.parametrize(
    "source",
    [
        "row.save()",
        "Opinion.objects.create(content='x')",
        "Opinion.objects.filter(pk=1).update(content='x')",
        "Opinion._default_manager.bulk_create(rows)",
        "insert(rows)",
        "for row in rows:\n    row.delete()",
        "Head.objects.select_for_update().get_or_create(pk=1)",
    ],
)
def test_a_write_is_seen(source: str) -> None:
    assert len(list(calls(source))) == 1


@pytest.mark.parametrize(
    "source", ["seen.add(row)", "values.update(more)", "save(row=row)", "Opinion.objects.filter()"]
)
def test_what_is_no_write_is_not_taken_for_one(source: str) -> None:
    assert list(calls(source)) == []
