"""The page of the manual that lists every setting of the environment and every command."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterator
from typing import cast

from daibiao.configuration import SETTINGS, Setting
from daibiao.lib.markdown import code, table
from daibiao.ops.cli import Module
from daibiao.ops.commands import COMMANDS, Command, Needs
from daibiao.ops.parser import Parser

NEEDS = {
    Needs.NOTHING: "不用数据库，也不写数据库。",
    Needs.DJANGO: "数据库可以还没有建立。",
    Needs.DATABASE: "要先运行 `daibiao init` 建好数据库。",
}


def page() -> str:
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield from ("## 环境变量", "")
    yield from table(("名称", "作用", "不设时", "例子"), map(_setting, SETTINGS))
    yield from ("", "## 命令")
    for command in COMMANDS:
        yield from _command(command)


def _setting(setting: Setting) -> tuple[str, ...]:
    example = code(setting.example) if setting.example else ""
    return (code(setting.name), setting.what, setting.otherwise, example)


def _command(command: Command) -> Iterator[str]:
    usually = _usually(command)
    with_option = f" {command.only_with}" if command.only_with else ""
    yield from ("", f"### daibiao {command.name}{with_option}", "")
    yield f"{(command.help or usually.help).rstrip('。')}。{NEEDS[command.needs]}"
    options = [action for action in _parser(command)._actions if action.dest != "help"]  # noqa: SLF001 - argparse lists them nowhere else
    if options:
        yield ""
        yield from table(("参数", "作用", "不写时"), map(_option, options))


def _usually(command: Command) -> Command:
    """The line of the same command that holds without the option."""
    return next(c for c in COMMANDS if c.name == command.name and not c.only_with)


def _parser(command: Command) -> Parser:
    parser = Parser(command.name, command.help)
    cast(Module, importlib.import_module(command.path)).add_arguments(parser)
    return parser


def _option(action: argparse.Action) -> tuple[str, ...]:
    names = ", ".join(action.option_strings)
    shown = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    said = code(" ".join(part for part in (names, shown) if part))
    return (said, action.help or "", _otherwise(action))


def _otherwise(action: argparse.Action) -> str:
    if action.required:
        return "必须写"
    said = action.default if action.nargs != 0 else None
    return "" if said in (None, False, [], ()) else code(str(said))
