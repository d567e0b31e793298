"""A word of a cell → the code of a choice: whole, then by the longest word inside."""

from __future__ import annotations

import re
from functools import lru_cache

from daibiao.exchange.books import NO_WORDS, YES_WORDS, choice_words, plain_cell
from daibiao.exchange.guessing import guess
from daibiao.lib.tidy import squeezed

_SEVERAL = re.compile(r"[、,，;；/|＋+\s和及与兼]+")
_BRACKETS = re.compile(r"[（）()\[\]【】“”\"]")
_LONGEST = 24
_LEVELS = {"township": "镇乡", "county": "县区", "city": "市州"}
_LEVEL_END = re.compile(r"[级]?(人大)?(代表)?$")


@lru_cache(maxsize=8192)
def choose(name: str, text: str) -> tuple[str, ...]:
    """The codes a cell names: none when unknown, two or more when it names several."""
    words = choice_words(name)
    bare = plain_cell(text)
    if bare in words:
        return (words[bare],)
    parts = [plain_cell(part) for part in _SEVERAL.split(text.strip()) if part.strip()]
    if len(parts) > 1 and all(part in words for part in parts):
        return tuple(dict.fromkeys(words[part] for part in parts))
    whole = _BRACKETS.sub("", squeezed(text))
    if whole in words:
        return (words[whole],)
    inside = _inside(name, whole) or _inside(name, bare)
    return (inside,) if inside else ()


def said_as(name: str, code: str) -> str:
    """The word by which a choice is called first."""
    return next((word for word, meant in choice_words(name).items() if meant == code), code)


def _inside(name: str, bare: str) -> str | None:
    """The longest known word in the text; where two of them disagree, the signs decide."""
    words = choice_words(name)
    if not 1 < len(bare) <= _LONGEST:
        return None
    within = [word for word in words if len(word) > 1 and word in bare]
    if not within:
        return None
    longest = max(map(len, within))
    codes = {words[word] for word in within if len(word) == longest}
    signs = guess(name, bare)
    if len(codes) > 1:
        return signs if signs in codes else None
    told = codes.pop()
    short = longest == 2 and len(bare) > 3
    return None if short and signs not in (None, told) else told


@lru_cache(maxsize=1024)
def levels(text: str) -> tuple[str, ...]:
    """镇、县 · 镇/市 · 镇县两级 · 县级: every level that is named, in the order of the house."""
    bare = squeezed(text).replace("乡镇", "镇").replace("县区", "县").replace("县（区）", "县")
    bare = bare.replace("镇人大", "镇").replace("县人大", "县").replace("市人大", "市")
    if bare.startswith("三级"):
        return tuple(_LEVELS)
    if bare == "本级":
        return ("township",)
    found = [code for code, signs in _LEVELS.items() if any(sign in bare for sign in signs)]
    return tuple(found)


@lru_cache(maxsize=4096)
def yes_no(text: str) -> bool | None:
    """√ 是 有 … or × 否 无 …; None when it says neither."""
    bare = plain_cell(text)
    if bare in YES_WORDS:
        return True
    if bare in NO_WORDS:
        return False
    inside = max((w for w in YES_WORDS | NO_WORDS if len(w) > 1 and w in bare), key=len, default="")
    if inside and len(inside) * 2 >= len(bare):
        return inside in YES_WORDS
    if re.match(r"[未不无没非]", bare):
        return False
    return True if re.match(r"[已是有√✓]", bare) else None
