from __future__ import annotations

from daibiao.figures.catalogue import FIGURES
from daibiao.figures.manual import page


def test_the_page_has_a_line_for_every_figure() -> None:
    lines = page().splitlines()
    for figure in FIGURES:
        assert sum(line.startswith(f"| `{figure.code}` |") for line in lines) == 1


def test_every_line_of_a_table_has_as_many_cells_as_its_heading() -> None:
    assert {line.count("|") for line in page().splitlines() if line.startswith("|")} == {7}


def test_no_heading_stands_twice() -> None:
    headings = [line for line in page().splitlines() if line.startswith("## ")]
    assert len(headings) == len(set(headings))
