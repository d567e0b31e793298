"""Numbers as Chinese reports write them: 一百二十, 三千五, ２３, 3·5, 1,200, 十几, 数百."""

from __future__ import annotations

import re

_ROWS = "零〇 一壹 二两贰 三叁 四肆 五伍 六陆 七柒 八捌 九玖"
DIGITS = {char: value for value, row in enumerate(_ROWS.split()) for char in row}
STEPS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
MYRIADS = {"万": 10_000, "亿": 100_000_000}
NUMERAL = "".join(DIGITS) + "".join(STEPS)

_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_ARABIC = re.compile(r"\d+(?:\.\d+)?")


def to_number(text: str) -> int | float | None:
    """The number that `text` writes, or None when it writes none (a placeholder, 数十)."""
    arabic = to_arabic(text)
    return to_chinese(text) if arabic is None else arabic


def to_arabic(text: str) -> int | float | None:
    """`text` as Arabic digits; a middle dot is a decimal point, commas part thousands."""
    plain = text.translate(_FULL_WIDTH).replace("·", ".").replace(",", "")
    if not _ARABIC.fullmatch(plain):
        return None
    return float(plain) if "." in plain else int(plain)


def to_chinese(text: str) -> int | None:
    """`text` as Chinese numerals, written by value (三百五) or by place (二〇二三)."""
    if not text or any(c not in DIGITS and c not in STEPS and c not in MYRIADS for c in text):
        return None
    if all(c in DIGITS for c in text):
        return int("".join(str(DIGITS[c]) for c in text))
    return _by_value(text)


def _by_value(text: str) -> int:
    total = section = digit = 0
    last_step = 1
    for char in text:
        if char in DIGITS:
            digit = DIGITS[char]
            last_step = last_step if digit else 1
        elif char in STEPS:
            last_step = STEPS[char]
            section, digit = section + (digit or 1) * last_step, 0
        else:
            last_step = MYRIADS[char]
            total = _at_myriad(total, section + digit, last_step)
            section = digit = 0
    # 三千五 leaves its last step unsaid: the five are hundreds
    unsaid = last_step // 10 if last_step >= STEPS["百"] else 1
    return total + section + digit * unsaid


def _at_myriad(total: int, section: int, myriad: int) -> int:
    """亿 takes all that was read before it (一万亿), 万 only what follows the last 亿."""
    if myriad == MYRIADS["亿"]:
        return (total + section or 1) * myriad
    return total + (section or 1) * myriad
