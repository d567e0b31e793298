"""Numbers that Word counts by itself (一、 （一） 1.) and keeps out of the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.documents.ooxml import Node, attribute, child, children, value

_DIGITS = "〇一二三四五六七八九"
_CHINESE = {
    "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting",
    "taiwaneseCounting", "taiwaneseCountingThousand", "ideographTraditional",
}  # fmt: skip
_CIRCLED_ONE = 0x2460


@dataclass(frozen=True)
class Level:
    start: int
    form: str
    text: str


def chinese(number: int) -> str:
    """一 to 九十九; beyond that digits, which no heading needs."""
    if number not in range(1, 100):
        return str(number)
    tens, ones = divmod(number, 10)
    front = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return front + (_DIGITS[ones] if ones else "")


def shown(number: int, form: str) -> str:
    if form in _CHINESE:
        return chinese(number)
    if form.startswith("decimalEnclosedCircle") and number in range(1, 21):
        return chr(_CIRCLED_ONE + number - 1)
    if form in {"lowerLetter", "upperLetter"} and number in range(1, 27):
        return chr((97 if form == "lowerLetter" else 65) + number - 1)
    return str(number)


class Numbers:
    """The counters of one document: its lists, their levels, the styles that belong to lists."""

    def __init__(self, numbering: Node | None, styles: Node | None) -> None:
        self._levels = dict(_lists(numbering))
        self._styles = dict(_styled(styles))
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def label(self, paragraph: Node) -> str:
        """What Word would print before this paragraph; counts it."""
        listed, depth = self._place(paragraph)
        levels = self._levels.get(listed, {})
        if depth not in levels:
            return ""
        counts = self._counts[listed]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        return _filled(levels, depth, counts)

    def _place(self, paragraph: Node) -> tuple[str, int]:
        style = value(paragraph, "pPr", "pStyle") or ""
        listed, depth = self._styles.get(style, ("0", 0))
        own = child(paragraph, "pPr", "numPr")
        if own is not None:
            listed = value(own, "numId") or listed
            depth = int(value(own, "ilvl") or depth)
        return listed, depth


def _filled(levels: dict[int, Level], depth: int, counts: dict[int, int]) -> str:
    """The level's pattern, such as `（%1）`, with the counters in it; a bullet prints nothing."""
    level = levels[depth]
    if level.form in {"bullet", "none"}:
        return ""

    def number(found: re.Match[str]) -> str:
        at = int(found.group(1)) - 1
        known = levels.get(at, level)
        return shown(counts.get(at, known.start), known.form)

    return re.sub(r"%(\d)", number, level.text)


def _lists(numbering: Node | None) -> Iterator[tuple[str, dict[int, Level]]]:
    if numbering is None:
        return
    patterns = {
        attribute(each, "abstractNumId"): {
            int(attribute(level, "ilvl") or 0): _level(level) for level in children(each, "lvl")
        }
        for each in children(numbering, "abstractNum")
    }
    for each in children(numbering, "num"):
        yield attribute(each, "numId") or "", patterns.get(value(each, "abstractNumId"), {})


def _level(node: Node) -> Level:
    start = int(value(node, "start") or 1)
    return Level(start, value(node, "numFmt") or "decimal", value(node, "lvlText") or "")


def _styled(styles: Node | None) -> Iterator[tuple[str, tuple[str, int]]]:
    for style in children(styles, "style") if styles is not None else ():
        listed = value(style, "pPr", "numPr", "numId")
        if listed:
            depth = int(value(style, "pPr", "numPr", "ilvl") or 0)
            yield attribute(style, "styleId") or "", (listed, depth)
