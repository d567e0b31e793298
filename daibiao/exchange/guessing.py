"""Which choice a word means that is on no list, by the signs that only one choice's words share.

村上办 is not listed, but 村 stands in the words of one way of handling only. What comes out is a
suggestion for a person, never an answer.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from daibiao.exchange.books import choice_words
from daibiao.lib.tidy import squeezed

SURE = 0.75
_LONGEST = 16
_PRIOR = 0.04


@lru_cache(maxsize=4096)
def guess(name: str, text: str) -> str | None:
    """The code that the word most likely means, when it stands out clearly."""
    said = squeezed(text)
    if not said or len(said) > _LONGEST:
        return None
    code, share = likeliest(name, said)
    return code if share >= SURE else None


def likeliest(name: str, text: str, without: str = "") -> tuple[str, float]:
    """The best code and its share of all; ``without`` leaves one word of the list out."""
    counts, sizes = _learned(name)
    seen = Counter(_signs(text))
    left = Counter(_signs(without)) if without else Counter()
    own = choice_words(name).get(without, "")
    scores = {}
    for code, signs in counts.items():
        minus, size = (left, sizes[code] - 1) if code == own else (Counter(), sizes[code])
        scores[code] = sum(
            _weight(sign, counts)
            * math.log(_PRIOR + max(signs[sign] - minus[sign], 0) / (size + 1))
            for sign in seen
        )
    best = max(scores, key=lambda code: scores[code])
    total = sum(math.exp(max(score - scores[best], -50)) for score in scores.values())
    known = any(counts[best][sign] > (left[sign] if best == own else 0) for sign in seen)
    return best, (1 / total if known else 0.0)


def _weight(sign: str, counts: dict[str, Counter[str]]) -> float:
    """Two signs beside each other tell more than one; a sign of every choice tells nothing."""
    holders = sum(sign in signs for signs in counts.values())
    return (1.0 if len(sign) > 1 else 0.6) if 0 < holders < len(counts) else 0.0


def _signs(text: str) -> Iterator[str]:
    yield from set(text)
    yield from {a + b for a, b in itertools.pairwise(text)}


@lru_cache(maxsize=64)
def _learned(name: str) -> tuple[dict[str, Counter[str]], dict[str, int]]:
    counts: dict[str, Counter[str]] = {}
    sizes: Counter[str] = Counter()
    for word, code in choice_words(name).items():
        counts.setdefault(code, Counter()).update(_signs(word))
        sizes[code] += 1
    return counts, dict(sizes)
