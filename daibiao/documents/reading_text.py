"""Bytes of a text file as words: UTF-8, GB18030 or UTF-16, told by the bytes."""

from __future__ import annotations

import codecs

from daibiao.documents.unreadable import Unreadable

_UNKNOWN = "认不出文字的编码，可能文件已损坏。请用记事本打开，另存为“UTF-8”编码的文本文件后再试。"
_BINARY = "这不是文本文件，也不是 Word 文件。请用 .docx 或 .txt 文件再试。"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 20_000
_LAST_COMMON = 0xD7  # the lead byte after which GB 2312 sorts its rarer characters


def plain_text(data: bytes) -> str:
    """The words with the line ends of this system, without a byte order mark."""
    text = _decoded(data)
    sample = text[:_SAMPLE]
    if sum(map(_is_control, sample)) > 0.01 * len(sample):
        raise Unreadable(_BINARY)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    if wide := _wide(data):
        return _strict(data, wide)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _chinese(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(_UNKNOWN) from error


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: line ends, digits and punctuation leave zero bytes on one side."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 2 * even and odd:
        return "utf-16-le"
    return "utf-16-be" if even > 2 * odd else None


def _chinese(data: bytes) -> str:
    """GB18030 takes almost any bytes, so what comes out must also look like everyday Chinese."""
    text = _strict(data, "gb18030")
    wide = [c for c in text[:_SAMPLE] if not c.isascii()]
    if wide and sum(map(_is_everyday, wide)) < 0.9 * len(wide):
        raise Unreadable(_UNKNOWN)
    return text


def _is_everyday(character: str) -> bool:
    """In level 1 of GB 2312 (the 3,755 common characters) or one of its signs."""
    try:
        lead = character.encode("gb2312")[0]
    except UnicodeEncodeError:
        return character in "—－·〇•–￥"
    return lead <= _LAST_COMMON


def _is_control(character: str) -> bool:
    return character < " " and character not in "\t\r\n\f\v\x1a"
