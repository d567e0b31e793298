from __future__ import annotations

from daibiao.lib.markdown import code, table


def test_a_table_has_its_header_and_a_line_for_each_row() -> None:
    said = list(table(("甲", "乙"), [("一", "二"), ("三", "")]))
    assert said == ["| 甲 | 乙 |", "| --- | --- |", "| 一 | 二 |", "| 三 | — |"]


def test_no_cell_breaks_the_table() -> None:
    *_, last = table(("甲",), [("一|二\n三",)])
    assert last == "| 一\\|二 三 |"


def test_code_may_hold_the_sign_of_code() -> None:
    assert code("x") == "`x`"
    assert code("a`b") == "``a`b``"
