"""Numbered items in one cell: 1.… 2.…, （1）…（2）…, ①…②…, 一、…二、…, 一是…二是…."""

from __future__ import annotations

import re
from functools import lru_cache

from daibiao.lib.numerals import to_chinese
from daibiao.lib.tidy import is_nothing

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_MARKS = (
    re.compile(r"[（(](\d{1,2})[)）]"),
    re.compile(rf"([{_CIRCLED}])"),
    re.compile(r"(?<![\d.])(\d{1,2})\s*(?:[、．]|[.](?!\d)|[)）])"),
    re.compile(r"[（(]([一二三四五六七八九十]{1,3})[)）]"),
    re.compile(r"(?:(?<=^)|(?<=[\s；;。，,]))([一二三四五六七八九十]{1,3})(?:、|是)"),
    re.compile(r"第([一二三四五六七八九十]{1,3})[，,、：:]"),
)
_LINES = re.compile(r"[\n\r；;]+")
_EDGES = " \n\t；;。，,、"


@lru_cache(maxsize=65536)
def numbered(text: str) -> tuple[str, ...]:
    """The items when the text is numbered 1, 2, 3 … in order; otherwise nothing."""
    if not any(first in text for first in "1①一"):
        return ()
    for mark in _MARKS:
        found = list(mark.finditer(text))
        run = _in_order(found)
        if run and not text[: run[0].start()].strip(_EDGES + "：:"):
            ends = [m.start() for m in run[1:]] + [len(text)]
            items = [text[m.end() : end].strip(_EDGES) for m, end in zip(run, ends, strict=True)]
            return tuple(item for item in items if item)
    return ()


def _in_order(found: list[re.Match[str]]) -> list[re.Match[str]]:
    run: list[re.Match[str]] = []
    for match in found:
        if _ordinal(match[1]) == len(run) + 1:
            run.append(match)
    return run


def _ordinal(text: str) -> int | None:
    if text in _CIRCLED:
        return _CIRCLED.index(text) + 1
    return int(text) if text.isdigit() else to_chinese(text)


@lru_cache(maxsize=65536)
def split(text: str) -> tuple[str, ...]:
    """Items of a cell that lists things: numbered, or parted by lines and semicolons."""
    if not text.strip() or is_nothing(text):
        return ()
    items = numbered(text) or tuple(part.strip(_EDGES) for part in _LINES.split(text))
    return tuple(item for item in items if item)
