"""The page of the manual that lists every figure, made from the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from daibiao.figures.catalogue import FIGURES
from daibiao.figures.figure import Figure, Kind

KINDS = {Kind.STOCK: "存量", Kind.FLOW: "流量", Kind.RATE: "比率", Kind.NAME: "名称"}
HEADINGS = ("代码", "指标", "单位", "类别", "口径", "例句")


def page() -> str:
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield f"共 {len(FIGURES)} 个指标。"
    for heading, figures in groupby(FIGURES, key=_heading):
        yield ""
        yield f"## {heading}"
        yield ""
        yield _line(HEADINGS)
        yield _line(("---",) * len(HEADINGS))
        for figure in figures:
            yield _line(_cells(figure))


def _heading(figure: Figure) -> str:
    """The book that figures of this name are counted from."""
    first = next(f for f in FIGURES if _subject(f) == _subject(figure))
    book = first.source.register
    return f"{book.name}（{book.code}）" if book else "系统设置"


def _subject(figure: Figure) -> str:
    return figure.code.partition(".")[0]


def _cells(figure: Figure) -> tuple[str, ...]:
    rule = figure.counts
    if figure.kind is Kind.RATE:
        rule += f"，即 `{figure.numerator}` ÷ `{figure.denominator}`"
    kind = KINDS[figure.kind]
    return (f"`{figure.code}`", figure.name, figure.unit, kind, rule, figure.example)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
