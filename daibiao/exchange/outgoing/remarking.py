"""What a line's remark must say for the line to be read as what it is: void, cancelled, ended."""

from __future__ import annotations

from typing import Any

from daibiao.exchange.outgoing.showing import spelled
from daibiao.people.models import Mandate
from daibiao.registers.standing import Standing

# the word that is added, and the signs that the clerk's own remark already says it
STANDINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    Standing.PLANNED: ("计划", ("计划", "拟", "待", "尚未", "预", "准备", "即将", "草案")),
    Standing.POSTPONED: ("延期", ("延", "推", "改", "顺", "择期", "另行", "缓", "调整", "提前")),
    Standing.CANCELLED: ("取消", ("取消", "未", "停", "不再", "退", "收回", "没", "流会")),
    Standing.VOID: ("作废", ("作废", "重复", "误", "无效", "不予统计", "不计入", "多录", "删除")),
}
ENDINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "moved": ("调离", ("调", "迁")),
    "resigned": ("辞职", ("辞",)),
    "recalled": ("被罢免", ("罢免",)),
    "died": ("去世", ("世", "故", "亡")),
}
ENDED = ("代表资格终止", ("终止", "离任", "免去", "不再担任", "退出", "注销", "撤"))


def remark(said: str, standing: str, row: Any) -> str:
    """The row's remark, with what it does not say of itself."""
    parts = [said] if said else []
    if standing in STANDINGS:
        _add(parts, *STANDINGS[standing])
    if isinstance(row, Mandate):
        _of_mandate(parts, row)
    return "；".join(parts)


def _add(parts: list[str], words: str, signs: tuple[str, ...], day: str = "") -> None:
    if not any(sign in part for sign in signs for part in parts):
        parts.append(f"{day}{words}")


def _of_mandate(parts: list[str], mandate: Mandate) -> None:
    if mandate.by_election:
        _add(parts, "补选", ("补选",))
    if mandate.ended_on or mandate.end_reason:
        words, signs = ENDINGS.get(mandate.end_reason, ENDED)
        day = spelled(mandate.ended_on) if mandate.ended_on else ""
        _add(parts, words, signs, day)
