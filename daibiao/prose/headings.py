"""The headings of reports: 一、 （一） 1、 1. （1） ① 一是 第一条 第一章 —— and 一 alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HAN = "[一二三四五六七八九十百零〇]+"
# the outermost style first: a paragraph takes the first style that fits
_STYLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("chapter", re.compile(rf"第{_HAN}[章节编篇部]分?[\s　、：:]*")),
    ("article", re.compile(rf"第(?:{_HAN}|\d+)条[\s　：:、]*")),
    ("（一）", re.compile(rf"[（(]{_HAN}[)）]、?\s*")),
    ("一、", re.compile(rf"{_HAN}[、.．]\s*")),
    ("一 ", re.compile(rf"{_HAN}[ \u3000]+(?=\S)")),
    ("一是", re.compile(rf"{_HAN}(?:是|要|抓)(?=[^，。]{{2,}})|其[一二三四五六七八九十][，、是]")),
    ("（1）", re.compile(r"[（(]\d{1,2}[)）]、?\s*|[\u2474-\u2487]")),
    ("①", re.compile(r"[\u2460-\u2473]")),
    ("1、", re.compile(r"\d{1,2}、\s*")),
    ("1.", re.compile(r"\d{1,2}[.．](?!\d)\s*")),
    ("——", re.compile(r"(?:——|—|--)(?=[\u4e00-\u9fff])")),
)
_ENDS = re.compile(r"[。：:！!？?；;]")


@dataclass(frozen=True, kw_only=True)
class Heading:
    """`mark` as written (（一）), `style` its kind, `text` the words up to the first stop."""

    mark: str
    style: str
    text: str


def heading_of(paragraph: str) -> Heading | None:
    """The heading that a paragraph is or begins with, or None."""
    line = paragraph.strip().lstrip("\ufeff#* ")
    for style, pattern in _STYLES:
        match = pattern.match(line)
        if match:
            rest = line[match.end() :]
            text = _ENDS.split(rest)[0].strip()
            return Heading(mark=match[0].strip(), style=style, text=text)
    return None
