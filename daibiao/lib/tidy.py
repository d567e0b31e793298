"""Texts of cells made plain: full-width digits, strange spaces, ditto marks, empties."""

from __future__ import annotations

import re

_WIDE: dict[int, int | str | None] = {0xFF10 + i: 0x30 + i for i in range(10)}
_WIDE |= {0xFF21 + i: 0x41 + i for i in range(26)} | {0xFF41 + i: 0x61 + i for i in range(26)}
_WIDE |= {ord("／"): "/", ord("．"): ".", ord("％"): "%", ord("＋"): "+", ord("－"): "-"}
_WIDE |= {0x3000: " ", 0xA0: " ", 0x2002: " ", 0x2003: " ", 0x200B: None, 0xFEFF: None}
_SPACE = re.compile(r"\s+")

DITTO = frozenset(
    [
        "〃",
        "″",
        "“",
        "”",
        '"',
        "''",
        "′′",
        "’’",
        "``",
        "、、",
        "〞",
        "〟",
        "＂",
        "々",
        "～〃～",
        "—〃—",
        "-〃-",
        "同上",
        "同前",
        "同上行",
        "同左",
        "上同",
        "同上。",
        "同",
        "（同上）",
        "(同上)",
        "同上一行",
        "同上日",
        "同日",
        "同上同",
        "ditto",
        "Ditto",
    ]
)
_LONGEST_DITTO = 9
_DITTO_STARTS = frozenset(mark[0] for mark in DITTO)
NOTHING = frozenset(
    [
        "—",
        "–",
        "-",
        "--",
        "——",
        "――",
        "/",
        "//",
        "\\",
        "×",
        "✗",
        "无",
        "没有",
        "暂无",
        "空",
        "空白",
        "无。",
        "（无）",
        "(无)",
        "无此项",
        "未",
        "未填",
        "不详",
        "待定",
        "待填",
        "N/A",
        "n/a",
        "NA",
        "零",
    ]
)


def half_width(text: str) -> str:
    """Full-width digits and letters as half-width, every kind of space as one plain space."""
    return text.translate(_WIDE)


def tidy(text: str) -> str:
    """One line without spaces at the ends; inner runs of spaces as one."""
    return _SPACE.sub(" ", half_width(text)).strip()


def squeezed(text: str) -> str:
    """Without any space."""
    return _SPACE.sub("", half_width(text))


def is_ditto(text: str) -> bool:
    """〃, 同上 and their kin: what stands above holds here too."""
    # asked for every cell of a sheet: long texts are told at a glance
    return text in DITTO or (
        len(text) < _LONGEST_DITTO and text.strip()[:1] in _DITTO_STARTS and squeezed(text) in DITTO
    )


def is_nothing(text: str) -> bool:
    """A dash, a stroke, 无: the clerk says that there is none."""
    return text in NOTHING or (len(text) < _LONGEST_DITTO and squeezed(text) in NOTHING)
