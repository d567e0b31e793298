"""How one value is written: dates, numbers, names, words of choice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from tests.clerks.hand import Form, Hand, Head

DATES = {
    ("G01", "birth"),
    ("G01", "start"),
    ("G04", "opened"),
    ("G05", "bought"),
    ("G06", "setup"),
    ("G07", "when"),
    ("G07", "done"),
    ("G24", "since"),
    ("G25", "approved"),
    ("G25", "deadline"),
    ("G30", "up"),
    ("G30", "off"),
}
DAYS = {
    "date",
    "assigned",
    "due",
    "consult",
    "replied",
    "concluded",
    "handover",
    "result_date",
    "told",
    "forwarded",
    "feedback",
    "followup",
    "collected",
    "done",
    "settled",
    "closed",
}
NOT_DAYS = {("G08", "due"), ("G09", "due"), ("G10", "due"), ("G15", "due"), ("G25", "done")}
MONEY = {"cost", "budget", "amount", "in", "out", "balance", "rate", "funds"} | {
    f"inc_{kind}" for kind in ("wage", "business", "property", "transfer")
}
NAMES = {
    "name",
    "deputy",
    "lead",
    "co",
    "host",
    "leader",
    "vice",
    "members",
    "member",
    "duty",
    "actual",
    "deputies",
    "heads",
    "head",
    "parties",
    "mediators",
}
DIGITS = "〇一二三四五六七八九"


def is_date(register: str, name: str) -> bool:
    key = register, name
    return key not in NOT_DAYS and (key in DATES or name in DAYS)


def say(hand: Hand, form: Form, head: Head, value: Any, year: int) -> Any:
    """What the clerk writes into the cell."""
    register, name = form.register, head.field
    words = hand.words.get(f"{register}.{name}")
    if words is not None and value is not None:
        return _word(words, value)
    if value in (None, "", []):
        return hand.nothing if is_date(register, name) else ""
    if is_date(register, name):
        return say_date(form.dates or hand.dates, value, year)
    if name in {"home", "village"} or (register, name) == ("G16", "place"):
        return _place(hand, name, str(value))
    if isinstance(value, list):
        return _several(hand, name, value)
    return _single(hand, form, head, value)


def _word(words: Any, value: Any) -> str:
    if isinstance(value, list):
        return str(words["+".join(value)])
    key = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
    return str(words[str(key)])


def _place(hand: Hand, name: str, value: str) -> str:
    if name != "village" and value.endswith("人大代表之家"):
        return hand.home.format(home=value, short=value.removesuffix("人大代表之家"))
    if name == "village" and value.endswith("村"):
        return hand.village.format(village=value, short=value.removesuffix("村"))
    return value


def _several(hand: Hand, name: str, values: list[Any]) -> str:
    if name in {"area", *NAMES}:
        return hand.joint.join(_name(hand, str(v)) for v in values)
    said = (hand.items.format(n=n, cn=numeral(n), text=v) for n, v in enumerate(values, 1))
    return "".join(said).rstrip("；\n") if len(values) > 1 else str(values[0])


def _name(hand: Hand, name: str) -> str:
    return name[0] + "　" + name[1] if hand.spaced and len(name) == 2 else name


def _single(hand: Hand, form: Form, head: Head, value: Any) -> Any:
    if head.field in MONEY and head.in_ten_thousands:
        return round(value / 10000, 4)
    how = form.numbers.get(head.field, "")
    if how and isinstance(value, int) and not isinstance(value, bool):
        return NUMBERS[how](value) if how in NUMBERS else how.format(n=value)
    return _name(hand, value) if head.field in NAMES and isinstance(value, str) else value


def numeral(number: int) -> str:
    """A number below 10,000 as Chinese numerals."""
    if number < 10:
        return "零一二三四五六七八九"[number]
    said, rest = "", number
    for size, word in ((1000, "千"), (100, "百"), (10, "十")):
        digit, rest = divmod(rest, size)
        if digit:
            said += DIGITS[digit] + word
        elif said and rest and not said.endswith("零"):
            said += "零"
    said += DIGITS[rest] if rest else ""
    return said.removeprefix("一") if 10 <= number < 20 else said


NUMBERS: dict[str, Callable[[int], Any]] = {
    "cn": numeral,
    "wide": lambda n: str(n).translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"}),
    "text": str,
    "comma": lambda n: f"{n:,}",
    "yuan": lambda n: f"{n}元",
}


def say_date(how: str, value: str | list[str], year: int) -> Any:
    """A day, a month, a span of two days, or several days."""
    if isinstance(value, list):
        return _days(how, value, year)
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 2:
        return _month(how, *parts)
    if how == "real":
        return dt.date(*parts)
    return DAY[how](*parts) if parts[0] == year else FULL.get(how, DAY[how])(*parts)


def _days(how: str, values: list[str], year: int) -> str:
    first, *rest = ([int(p) for p in v.split("-")] for v in values)
    how = "cn" if how in {"real", "compact", "hanzi"} else how
    opened = str(say_date(how, values[0], year))
    cn = how in {"cn", "md"}
    if len(values) == 2 and (rest[0][2] - first[2] == 1 or values[0].endswith("21")):
        return opened + (f"至{rest[0][2]}日" if cn else f"—{rest[0][1]}.{rest[0][2]}")
    return "、".join([opened, *(f"{d}日" if cn else f"{m}.{d}" for _, m, d in rest)])


def _month(how: str, year: int, month: int) -> Any:
    if how in {"dot", "dot0", "mdot", "short"}:
        return f"{year}.{month:02}" if how == "dot0" else f"{year}.{month}"
    if how in {"dash", "real", "slash"}:
        return f"{year}-{month:02}"
    return str(year * 100 + month) if how == "compact" else f"{year}年{month}月"


def _hanzi(y: int, m: int, d: int) -> str:
    return f"{''.join(DIGITS[int(n)] for n in str(y))}年{numeral(m)}月{numeral(d)}日"


DAY: dict[str, Callable[[int, int, int], Any]] = {
    "dot": lambda y, m, d: f"{y}.{m}.{d}",
    "dot0": lambda y, m, d: f"{y}.{m:02}.{d:02}",
    "dash": lambda y, m, d: f"{y}-{m:02}-{d:02}",
    "slash": lambda y, m, d: f"{y}/{m}/{d}",
    "cn": lambda y, m, d: f"{y}年{m}月{d}日",
    "md": lambda _, m, d: f"{m}月{d}日",
    "mdot": lambda _, m, d: f"{m}.{d}",
    "short": lambda y, m, d: f"{y % 100}.{m}.{d}",
    "compact": lambda y, m, d: y * 10000 + m * 100 + d,
    "hanzi": _hanzi,
    "serial": lambda y, m, d: (dt.date(y, m, d) - dt.date(1899, 12, 30)).days,
}
FULL = {"md": DAY["cn"], "mdot": DAY["dot"]}
