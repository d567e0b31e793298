"""Which figures a word of a report may mean: for a search box, and for who binds a sentence."""

from __future__ import annotations

from daibiao.figures.catalogue import FIGURES
from daibiao.figures.figure import Figure

EXACT, INSIDE, NOTHING = 2, 1, 0


def figures_for(*, noun: str = "", verb: str = "", unit: str = "") -> tuple[Figure, ...]:
    """The figures that fit everything said, the closest first; an empty word fits all."""
    closeness = {figure.code: _closeness(figure, noun, verb, unit) for figure in FIGURES}
    fitting = [figure for figure in FIGURES if closeness[figure.code] is not None]
    return tuple(sorted(fitting, key=lambda figure: -(closeness[figure.code] or 0)))


def _closeness(figure: Figure, noun: str, verb: str, unit: str) -> int | None:
    """How well all three fit together; nothing where one of them does not fit."""
    said = ((noun, figure.nouns), (verb, figure.verbs))
    found = [_best(word, known) for word, known in said if word]
    if unit:
        found.append(EXACT if unit == figure.unit else unit in figure.measure_words)
    return None if NOTHING in found else sum(found)


def _best(word: str, known: tuple[str, ...]) -> int:
    if word in known:
        return EXACT
    return INSIDE if any(word in one or one in word for one in known) else NOTHING
