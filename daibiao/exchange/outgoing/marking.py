"""Marks on a line that its own cells do not say: void, cancelled, ended.

A reader of the sheet takes them from the remark; where the remark is silent they stand as a
comment beside the line's number, so that the remark itself stays as it was written.
"""

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
STRUCK = (Standing.CANCELLED, Standing.VOID)
ENDINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "moved": ("调离", ("调", "迁")),
    "resigned": ("辞职", ("辞",)),
    "recalled": ("被罢免", ("罢免",)),
    "died": ("去世", ("世", "故", "亡")),
}
ENDED = ("代表资格终止", ("终止", "离任", "免去", "不再担任", "退出", "注销", "撤"))


def marks(remark: str, standing: str, row: Any) -> list[str]:
    """What the row's remark does not say of it."""
    found = []
    if standing in STANDINGS:
        found += _unless_said(remark, *STANDINGS[standing])
    if isinstance(row, Mandate):
        found += _of_mandate(remark, row)
    return found


def is_struck(standing: str) -> bool:
    return standing in STRUCK


def _unless_said(remark: str, words: str, signs: tuple[str, ...], day: str = "") -> list[str]:
    return [] if any(sign in remark for sign in signs) else [f"{day}{words}"]


def _of_mandate(remark: str, mandate: Mandate) -> list[str]:
    found = _unless_said(remark, "补选", ("补选",)) if mandate.by_election else []
    if mandate.ended_on or mandate.end_reason:
        words, signs = ENDINGS.get(mandate.end_reason, ENDED)
        day = spelled(mandate.ended_on) if mandate.ended_on else ""
        found += _unless_said(remark, words, signs, day)
    return found
