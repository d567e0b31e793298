"""How a figure is known in prose: nouns, measure words, verbs, and words that must stand near."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Clue:
    """`own` are patterns that must each be found in the slot's own words, `needs` in its clause,
    `setting` in the sentence, the paragraph before it or the heading; `unlike` patterns of which
    none may be found in the slot's own words; `about` words that tell the subject when the noun
    alone does not; `beside` figures that are offered next to this one.
    """

    code: str
    units: tuple[str, ...]
    nouns: tuple[str, ...]
    verbs: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    setting: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


SAME_MEASURE = (
    frozenset({"名", "人", "位", "个"}),
    frozenset({"人次", "人", "人（次）"}),
    frozenset({"个", "家", "处", "座", "所"}),
    frozenset({"件", "条", "项", "个"}),
    frozenset({"次", "场", "场次", "期", "届", "回"}),
    frozenset({"起", "件", "宗", "桩"}),
    frozenset({"户", "家"}),
    frozenset({"户次", "户", "次", "人次"}),
    frozenset({"份", "册", "本"}),
    frozenset({"元", "万元", "亿元"}),
    frozenset({"张", "票", "份"}),
    frozenset({"块", "面", "幅"}),
    frozenset({"%", "％", "个百分点"}),
)


def fit_of(unit: str, units: tuple[str, ...]) -> float | None:
    """How well a measure word fits: 3 the figure's own, 1.5 one of its like, None not at all."""
    if not unit:
        return 0.5
    plain = unit.replace("多", "").replace("余", "").replace("％", "%")
    if plain in units:
        return 3.0
    alike = any(plain in family and set(units) & family for family in SAME_MEASURE)
    return 1.5 if alike else None
