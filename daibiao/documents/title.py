"""A long title broken into lines of good shape, between words."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from daibiao.documents.paper import Line, Run, text_of

# 20 characters of 22 pt fit on a line; two are left free so that the title does not touch the edge
WIDEST = 18
_MOST_LINES = 3
_FORBIDDEN = 1000
_GOOD_AFTER = re.compile(
    r"(?:关于|人民代表大会|人大主席团|主席团|常务委员会|常委会|委员会|代表大会|人民政府|办公室|人大|会议|代表"
    r"|贯彻落实|开展|年度|年|届|次会议|[省市县区乡镇]|街道|[》）”、])$"
)
_GOOD_BEFORE = re.compile(r"关于|《|（|“|工作|情况|实施|述职|办理|会议")
_NEVER_BEFORE = re.compile(r"[的了之和与及》）”、，：。年月日届次]")
_WHOLE = re.compile(
    r"\d+(?:年度?|月|日|届|次)?|第[一二三四五六七八九十百〇\d]+[届次]|人大代表|人大主席团|代表之家|社会主义"
    r"|中国特色|新时代|现代化|代表大会"
)
_QUOTED = re.compile("《[^》]*》|“[^”]*”|（[^）]*）")


def title_lines(title: Line) -> tuple[Line, ...]:
    """The title's lines: as the writer broke it, or broken here when it is too long."""
    written = _cut(title, [i + 1 for i, sign in enumerate(text_of(title)) if sign == "\n"])
    bare = (_without_newline(part) for part in written)
    return tuple(piece for part in bare if part for piece in _cut(part, breaks(text_of(part))))


def breaks(text: str) -> list[int]:
    """Where to break the text so that every line fits, with as few lines as can be."""
    fewest = -(-len(text) // WIDEST)
    if fewest <= 1:
        return []
    costs = {i: _cost_at(text, i) for i in range(2, len(text) - 1)}
    places = [i for i, cost in costs.items() if cost < _FORBIDDEN]
    ways = [
        (0, *way, len(text))
        for lines in range(fewest, _MOST_LINES + 1)
        for way in combinations(places, lines - 1)
    ]
    fitting = [way for way in ways if max(_lengths(way)) <= WIDEST]
    if not fitting:
        return list(range(WIDEST, len(text), WIDEST))
    best = min(fitting, key=lambda way: _shape(_lengths(way)) + sum(costs[i] for i in way[1:-1]))
    return list(best[1:-1])


def _lengths(way: tuple[int, ...]) -> list[int]:
    return [b - a for a, b in pairwise(way)]


def _shape(lengths: list[int]) -> float:
    """Uneven lines cost little, equal ones some, an hourglass and one line more much."""
    is_hourglass = len(lengths) == _MOST_LINES and lengths[1] < min(lengths[0], lengths[2])
    is_brick = len(set(lengths)) == 1
    uneven = max(lengths) - min(lengths)
    return uneven * 0.5 + len(lengths) * 6 + is_hourglass * 8 + is_brick * 2


def _cost_at(text: str, place: int) -> float:
    if _NEVER_BEFORE.match(text, place) or _is_inside(text, place):
        return _FORBIDDEN
    after = 0 if _GOOD_AFTER.search(text[:place]) else 6
    before = 0 if _GOOD_BEFORE.match(text, place) else 4
    return after + before


def _is_inside(text: str, place: int) -> bool:
    """Within a number with its unit, a fixed term, or a title in angle quotes."""
    quoted = (m for m in _QUOTED.finditer(text) if len(m.group()) <= WIDEST)
    return any(m.start() < place < m.end() for m in (*_WHOLE.finditer(text), *quoted))


def _without_newline(words: Line) -> Line:
    kept = (Run(r.text.replace("\n", ""), r.figure, r.is_open) for r in words)
    return tuple(run for run in kept if run.text)


def _cut(words: Line, places: list[int]) -> list[Line]:
    """The runs cut at the given offsets."""
    lines: list[list[Run]] = [[]]
    at = 0
    for run in words:
        start, at = at, at + len(run.text)
        inner = [p for p in places if start < p < at]
        for a, b in pairwise((start, *inner, at)):
            if a in places and lines[-1]:
                lines.append([])
            lines[-1].append(Run(run.text[a - start : b - start], run.figure, run.is_open))
    return [tuple(pieces) for pieces in lines]
