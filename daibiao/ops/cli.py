"""`daibiao NAME …`: find the command, set up only what it needs, turn every refusal into exit 2."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Protocol, cast

import django
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.db import DatabaseError

from daibiao import __version__
from daibiao.lib.refusal import Refused
from daibiao.ops.commands import COMMANDS, Command, Needs
from daibiao.ops.database import demand_database
from daibiao.ops.output import progress, say, use_utf8
from daibiao.ops.parser import Parser, Usage

NOT_DONE = 2
INTERRUPTED = 130
TRACE = "DAIBIAO_TRACE"  # set it to see where an unexpected error came from


class Module(Protocol):
    """What a file in `daibiao/ops/commands/` offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...
    def run(self, args: argparse.Namespace) -> int: ...


def main(argv: Sequence[str]) -> int:
    use_utf8()
    try:
        return dispatch(list(argv))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # the reader (`| head`) has gone: nothing is left to say, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except Exception as error:  # noqa: BLE001 - the promise: a sentence, never a traceback
        if os.environ.get(TRACE):
            traceback.print_exc()
        progress(sentence(error))
        return NOT_DONE


def dispatch(argv: list[str]) -> int:
    if not argv or argv[0] in {"-h", "--help", "help"}:
        say(overview())
        return 0 if argv else NOT_DONE
    if argv[0] == "--version":
        say(f"daibiao {__version__}")
        return 0
    command = find(argv[0], argv[1:])
    set_up(command.needs)
    module = cast(Module, importlib.import_module(command.path))
    parser = Parser(command.name, command.help)
    module.add_arguments(parser)
    args = parser.parse_args(argv[1:])
    if command.needs is Needs.DATABASE:
        demand_database()
    return module.run(args)


def find(name: str, options: Sequence[str]) -> Command:
    used = {option.partition("=")[0] for option in options}
    for command in COMMANDS:
        if command.name == name and (not command.only_with or command.only_with in used):
            return command
    raise Usage(f"没有“{name}”这个命令。全部命令见 daibiao --help。")


def set_up(needs: Needs) -> None:
    if needs is not Needs.NOTHING:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "daibiao.settings")
        django.setup()


def overview() -> str:
    shown = [command for command in COMMANDS if not command.only_with]
    width = max(len(command.name) for command in shown)
    lines = [f"  {command.name.ljust(width)}  {command.help}" for command in shown]
    return "\n".join(
        ["用法：daibiao 命令 …", "", *lines, "", "每个命令的写法：daibiao 命令 --help"]
    )


def sentence(error: Exception) -> str:
    """What the person is told: never a class name alone, always what can be done."""
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, ValidationError):
        return "；".join(error.messages)
    if isinstance(error, DatabaseError | ImproperlyConfigured):
        return f"数据库用不了：{one_line(error)}。请检查 DATABASE_URL 和 DAIBIAO_DATA。"
    if isinstance(error, OSError) and error.filename:
        return f"打不开 {error.filename}：{reason(error)}。请检查路径和权限。"
    name = type(error).__name__
    return f"程序出错，没有做完：{name}（{one_line(error)}）。设 {TRACE}=1 再运行可以看到出处。"


def reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "没有这个文件"
    if isinstance(error, PermissionError):
        return "没有权限"
    if isinstance(error, IsADirectoryError):
        return "这是文件夹，不是文件"
    return one_line(error.strerror or error)


def one_line(value: object) -> str:
    return " ".join(str(value).split())
