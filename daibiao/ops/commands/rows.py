"""`daibiao rows FIGURE`: the rows behind a figure, and that they add up to it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from daibiao.figures.catalogue import BY_CODE
from daibiao.figures.count import Counted, count
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import How
from daibiao.figures.rows import RowBehind, adds_up, counted_by, rows_behind
from daibiao.ops.aligned import aligned
from daibiao.ops.commands.figures import as_json, figure_of, in_words
from daibiao.ops.origins import Origin, origins
from daibiao.ops.output import answer, progress, say
from daibiao.ops.town import add_town_year, period, town_of
from daibiao.places.models import Township

HEADINGS = ("编号", "日期", "内容", "计入", "出处")
RIGHT = frozenset({0, 3})
LOOK = 1  # exit code: there is something to look at


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("figure", metavar="FIGURE", help="指标代码，如 training.sessions")
    add_town_year(parser)
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    figure = figure_of(args.figure)
    town = town_of(args.town)
    days = period(town, args)
    alone = Township.objects.filter(pk=town.pk)
    rows = list(rows_behind(figure, alone, days))
    counted = count(alone, days, [figure])[figure.code]
    proven = proves(counted, rows)
    came_from = origins(rows)
    if args.json:
        answer(document(counted, rows, came_from, proven=proven))
    else:
        tell(counted, rows, came_from)
    if not proven:
        progress(f"{figure.name}：台账行加起来不等于指标，请运行 daibiao doctor。")
    return 0 if proven else LOOK


def proves(counted: Counted, rows: Sequence[RowBehind]) -> bool:
    """The figure measured again over its rows by hand is the figure."""
    if counted.figure.kind is Kind.NAME:
        return len(rows) == counted.rows
    number = counted.numerator if counted.figure.kind is Kind.RATE else counted.value
    return adds_up(counted.figure, rows) == number


def document(
    counted: Counted, rows: Sequence[RowBehind], came_from: Mapping[int, Origin], *, proven: bool
) -> dict[str, Any]:
    figure = counted.figure
    return {
        "code": figure.code,
        "name": figure.name,
        "value": as_json(counted.value),
        "adds_up": proven,
        "rows": [_entry(row, figure, came_from.get(row.id)) for row in rows],
    }


def _entry(row: RowBehind, figure: Figure, origin: Origin | None) -> dict[str, Any]:
    return {
        "id": row.id,
        "register": row.register or None,
        "date": row.date.isoformat() if row.date else None,
        "title": row.title,
        "counts": weight(row, figure),
        "source": origin,
    }


def weight(row: RowBehind, figure: Figure) -> Any:
    """What the row adds; of things counted once the thing it stands for."""
    if counted_by(figure).measure.how is How.COUNT:
        return 1
    return as_json(row.gives)


def tell(counted: Counted, rows: Sequence[RowBehind], came_from: Mapping[int, Origin]) -> None:
    figure = counted.figure
    unit = "" if figure.kind is Kind.NAME else figure.unit
    say(f"{figure.name}：{in_words(counted.value)}{unit}（{figure.counts}）")
    if figure.kind is Kind.RATE:
        base = BY_CODE[figure.denominator].name
        say(f"{counted_by(figure).name} {counted.numerator}，{base} {counted.denominator}")
    if counted_by(figure).measure.how is How.DISTINCT:
        say(f"共 {len(rows)} 行，“计入”相同的只算一次")
    shown = [_line(row, figure, came_from.get(row.id)) for row in rows]
    for line in aligned([HEADINGS, *shown], right=RIGHT):
        say(line)


def _line(row: RowBehind, figure: Figure, origin: Origin | None) -> tuple[str, ...]:
    place = f"{origin['file']} {origin['sheet']} 第{origin['row']}行" if origin else ""
    day = row.date.isoformat() if row.date else ""
    given = weight(row, figure)
    return str(row.id), day, row.title, "" if given is None else str(given), place
