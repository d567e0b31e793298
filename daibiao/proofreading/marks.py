"""List marks: 第三条, 二、, （四）, 5、, 一是, 二要 — which style, which number, where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.lib.numerals import to_number

_N = "[一二三四五六七八九十百]+"
_BEGIN = r"(?:^|(?<=\n))[ \t\u3000\xa0]*"
_PAUSE = r"(?:(?<=[。；;：:，,！？\n 　”）])|^)"
_STYLES = {
    "chapter": rf"{_BEGIN}第(?P<chapter>{_N})章",
    "section": rf"{_BEGIN}第(?P<section>{_N})节",
    "article": rf"{_BEGIN}第(?P<article>{_N}|\d+)条(?=[\s\u3000：:])",
    "headline": rf"{_BEGIN}(?P<headline>{_N})[、．.](?![是要])",
    "bracketed": rf"(?:{_BEGIN}|(?<=[；;：:。]))[（(](?P<bracketed>{_N})[）)](?![、项款])",
    "digit": rf"(?:{_BEGIN}|(?<=[；;：:。]))(?P<digit>\d{{1,2}})(?:、|[.．](?!\d))(?!\d)",
    "digit_bracketed": rf"(?:{_BEGIN}"
    rf"|(?<=[；;：:。]))[（(](?P<digit_bracketed>\d{{1,2}})[）)](?=[^，。；\d])",
    "circled": r"(?P<circled>[①-⑳])",
    "first_is": rf"{_PAUSE}(?P<first_is>{_N})是(?!否|非)",
    "first_must": rf"{_PAUSE}(?P<first_must>{_N})要",
}
_MARK = re.compile("|".join(_STYLES.values()))


@dataclass(frozen=True)
class Mark:
    start: int
    end: int
    style: str
    number: int


def find_marks(text: str) -> Iterator[Mark]:
    for match in _MARK.finditer(text):
        style = match.lastgroup or ""
        said = match[style]
        number = ord(said) - ord("①") + 1 if style == "circled" else to_number(said)
        if isinstance(number, int):
            shift = len(match[0]) - len(match[0].lstrip())
            yield Mark(match.start() + shift, match.end(), style, number)
