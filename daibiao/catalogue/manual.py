"""The page of the manual that lists every register with its columns."""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.catalogue import REGISTERS
from daibiao.lib.markdown import code, table
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register

KINDS = {
    Kind.TEXT: "文字",
    Kind.NUMBER: "数",
    Kind.MONEY: "金额",
    Kind.DATE: "日期",
    Kind.MONTH: "年月或日期",
    Kind.CHOICE: "选一项",
    Kind.CHOICES: "可选几项",
    Kind.YES_NO: "是或否",
    Kind.ITEMS: "可列几项",
    Kind.PERSON: "一位代表",
    Kind.PERSONS: "几位代表",
    Kind.NAMES: "人名（不必是代表）",
    Kind.VILLAGE: "村（社区）",
    Kind.VILLAGES: "几个村（社区）",
    Kind.HOME: "代表之家",
    Kind.UNIT: "单位",
    Kind.PHONE: "电话",
    Kind.ID_NUMBER: "身份证号",
}
HEADINGS = ("栏目", "也认这些写法", "填什么", "单位", "必填", "个人信息")


def page() -> str:
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield f"共 {len(REGISTERS)} 本台账。"
    for register in REGISTERS:
        yield from ("", f"## {register.name}（{register.code}）", "")
        yield from _about(register)
        yield ""
        yield from table(HEADINGS, map(_cells, register.columns))


def _about(register: Register) -> Iterator[str]:
    parts = [f"代码 {code(register.slug)}。"]
    if register.also:
        parts.append(f"表名也可以写：{'、'.join(register.also)}。")
    parts.append(_kept(register))
    yield "".join(parts)


def _kept(register: Register) -> str:
    if register.day:
        return f"按“{register.column(register.day).heading}”归入年度。"
    if "year" in {field.name for field in register.model._meta.concrete_fields}:
        return "一年一本。"
    return "不分年度，长期保留。"


def _cells(column: Column) -> tuple[str, ...]:
    return (
        column.heading,
        "、".join(column.also),
        _kind(column),
        column.unit,
        "必填" if column.required else "",
        "是" if column.restricted else "",
    )


def _kind(column: Column) -> str:
    said = KINDS[column.kind]
    if column.choices is not None:
        labels = "、".join(str(label) for label in column.choices.labels)
        said = f"{said}：{labels}"
    elif column.words:
        said = f"{said}，可写：{'、'.join(written for written, _ in column.words)}"
    return f"{said}。{column.help}" if column.help else said
