"""The command line's own Chinese: argparse explains and complains in the office's language."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

from daibiao.lib.refusal import Refused

HEADINGS = {"positional arguments": "参数", "options": "选项"}
COMPLAINTS = (
    (re.compile(r"the following arguments are required: (.+)"), r"缺少参数：\1"),
    (re.compile(r"unrecognized arguments: (.+)"), r"没有这个参数：\1"),
    (re.compile(r"argument (.+): expected one argument"), r"\1 后面要写一个值"),
    (re.compile(r"argument (.+): expected at least one argument"), r"\1 后面至少要写一个值"),
    (re.compile(r"argument (.+): invalid int value: '(.*)'"), r"\1 要写整数，“\2”不是"),
    (
        re.compile(r"argument (.+): invalid choice: '(.*)' \(choose from (.+)\)"),
        r"\1 没有“\2”，可以写：\3",
    ),
    (re.compile(r"argument (.+): not allowed with argument (.+)"), r"\1 不能和 \2 一起用"),
    (re.compile(r"argument (.+): ignored explicit argument '(.*)'"), r"\1 后面不用写值"),
    (re.compile(r"argument (.+): (.*[\u4e00-\u9fff].*)"), r"\1：\2"),
)


class Usage(Refused):
    """The command line is not one that this program knows."""


class Help(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: object,
        groups: object,
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "用法：")  # type: ignore[arg-type]

    def start_section(self, heading: str | None) -> None:
        super().start_section(HEADINGS.get(heading or "", heading))


class Parser(argparse.ArgumentParser):
    """Exact option names only, help and errors in Chinese; an error is raised, not printed."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(
            prog=f"daibiao {command}",
            description=description,
            formatter_class=Help,
            allow_abbrev=False,
            add_help=False,
        )
        self.add_argument("-h", "--help", action="help", help="显示这段说明")

    def error(self, message: str) -> NoReturn:
        raise Usage(f"{in_chinese(message)}。写法见 {self.prog} --help。")


def in_chinese(message: str) -> str:
    """argparse's complaint, said in Chinese; one that is not known is passed on as it is."""
    for pattern, chinese in COMPLAINTS:
        if pattern.fullmatch(message):
            return pattern.sub(chinese, message)
    return f"命令写法不对（{message}）"
