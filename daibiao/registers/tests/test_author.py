"""Who may write where."""

from __future__ import annotations

import pytest

from daibiao.registers.author import Author, NotAllowed


def test_the_clerk_of_a_town_writes_there_and_nowhere_else() -> None:
    clerk = Author(user=1, townships=frozenset({5}))
    clerk.must_write(5)
    with pytest.raises(NotAllowed, match="没有权限"):
        clerk.must_write(6)


def test_nobody_writes_nowhere() -> None:
    with pytest.raises(NotAllowed):
        Author().must_write(5)
    with pytest.raises(NotAllowed):
        Author(user=1, townships=frozenset()).must_write(5)


def test_the_operator_writes_everywhere() -> None:
    operator = Author.operator()
    operator.must_write(5)
    assert operator.user is None
    assert operator.name
