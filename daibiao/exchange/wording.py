"""A value of a line as people read it: words, never codes."""

from __future__ import annotations

import datetime as dt
from typing import Any

from daibiao.catalogue import BY_CODE
from daibiao.exchange.lines import Standing
from daibiao.lib.names import Name
from daibiao.lib.when import Month, Span

STANDINGS = {
    Standing.CONFIRMED: "有效",
    Standing.PLANNED: "计划",
    Standing.POSTPONED: "延期",
    Standing.CANCELLED: "取消",
    Standing.VOID: "作废",
    Standing.RETURNED: "退回",
    Standing.ENDED: "终止",
    Standing.DRAFT: "草案",
}


def in_words(register: str, field: str, value: Any) -> str:
    """A suggestion for that field of a register (its code), as a person would write it."""
    if isinstance(value, Standing):
        return STANDINGS[value]
    if isinstance(value, bool):
        return "是" if value else "否"
    labels = labels_of(register, field)
    if isinstance(value, tuple) and labels:
        return "、".join(labels.get(one, spoken(one).strip("“”")) for one in value)
    return labels.get(value) or spoken(value).strip("“”")


def labels_of(register: str, field: str) -> dict[Any, str]:
    """Code → label of a column that is chosen from a list; empty for any other."""
    columns = BY_CODE[register].columns if register in BY_CODE else ()
    choices = next((column.choices for column in columns if column.field == field), None)
    return {code: str(label) for code, label in choices.choices} if choices else {}


def spoken(value: Any) -> str:
    """A value as a sentence says it."""
    if isinstance(value, dt.date):
        return f"{value.year}年{value.month}月{value.day}日"
    if isinstance(value, Month):
        return f"{value.year}年{value.month}月"
    if isinstance(value, Span):
        return f"{spoken(value.first)}至{spoken(value.last)}"
    if isinstance(value, Name):
        return f"{value.text}（{value.note}）" if value.note else value.text
    return f"“{value}”"
