"""`daibiao registers`: the kinds of registers and their columns."""

from __future__ import annotations

import argparse
from typing import Any

from daibiao.catalogue import REGISTERS
from daibiao.ops.output import answer, say
from daibiao.registers.columns import Column
from daibiao.registers.register import Register


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    if args.json:
        answer({"registers": [document(register) for register in REGISTERS]})
        return 0
    width = max(len(register.slug) for register in REGISTERS)
    for register in REGISTERS:
        columns = "、".join(column.heading for column in register.columns)
        say(f"{register.code}  {register.slug.ljust(width)}  {register.name}：{columns}")
    return 0


def document(register: Register) -> dict[str, Any]:
    return {
        "code": register.code,
        "slug": register.slug,
        "name": register.name,
        "also": list(register.also),
        "columns": [column_document(column) for column in register.columns],
    }


def column_document(column: Column) -> dict[str, Any]:
    return {
        "field": column.field,
        "heading": column.heading,
        "kind": column.kind.value,
        "unit": column.unit,
        "also": list(column.also),
        "required": column.required,
        "restricted": column.restricted,
        "choices": _choices(column),
    }


def _choices(column: Column) -> list[dict[str, str]]:
    if column.choices is None:
        return []
    return [{"value": str(value), "label": str(label)} for value, label in column.choices.choices]
