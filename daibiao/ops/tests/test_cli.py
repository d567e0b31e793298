"""Every way of calling `daibiao` wrongly ends with 2, one sentence and no traceback."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from daibiao.lib.refusal import Refused
from daibiao.ops import cli, commands
from daibiao.ops.output import answer
from daibiao.ops.parser import Parser, Usage, in_chinese

FILES = {path.stem for path in Path(commands.__file__).parent.glob("[a-z]*.py")}


def test_every_command_has_its_file_and_every_file_is_listed() -> None:
    assert {command.path.rpartition(".")[2] for command in commands.COMMANDS} == FILES


@pytest.mark.parametrize("command", commands.COMMANDS, ids=lambda command: command.path)
def test_every_command_explains_itself(command: commands.Command) -> None:
    module = importlib.import_module(command.path)
    parser = Parser(command.name, command.help)
    module.add_arguments(parser)
    assert command.help in parser.format_help()
    assert callable(module.run)


@pytest.mark.parametrize("word", ["--help", "-h", "help"])
def test_help_lists_every_command(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([word]) == 0
    shown = capsys.readouterr().out
    assert [c.name for c in commands.COMMANDS if c.name not in shown] == []


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["nosuch"], "没有“nosuch”这个命令"),
        (["serve", "--prot", "1"], "没有这个参数：--prot 1"),
        (["serve", "--po", "1"], "没有这个参数：--po 1"),
        (["serve", "--port"], "--port 后面要写一个值"),
        (["serve", "--port", "0"], "1 到 65535"),
        (["serve", "--port", "八千"], "1 到 65535"),
    ],
)
def test_a_wrong_line_is_answered_with_one_sentence(
    argv: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(argv) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert len(err.splitlines()) == 1


def test_an_empty_line_shows_the_commands_and_is_not_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main([]) == 2
    assert "用法" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (Refused("没有这个镇。"), "没有这个镇。"),
        (FileNotFoundError(2, "No such file", "a.xlsx"), "打不开 a.xlsx：没有这个文件"),
        (PermissionError(13, "Permission denied", "a.xlsx"), "打不开 a.xlsx：没有权限"),
        (IsADirectoryError(21, "Is a directory", "a"), "打不开 a：这是文件夹"),
        (ValueError("two\nlines"), "ValueError（two lines）"),
    ],
)
def test_an_error_becomes_a_sentence(error: Exception, told: str) -> None:
    assert told in cli.sentence(error)


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("the following arguments are required: --town", "缺少参数：--town"),
        ("argument --year: invalid int value: '去年'", "--year 要写整数，“去年”不是"),
        ("argument --size: invalid choice: '9' (choose from a, b)", "--size 没有“9”，可以写：a, b"),
        ("something new", "命令写法不对（something new）"),
    ],
)
def test_complaints_are_chinese(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese


def test_a_line_that_holds_only_with_an_option_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = commands.Command("read", "", commands.Needs.NOTHING)
    with_town = commands.Command(
        "read", "", commands.Needs.DATABASE, module="read_town", only_with="--town"
    )
    monkeypatch.setattr(cli, "COMMANDS", (with_town, plain))
    assert cli.find("read", ["FILE"]) is plain
    assert cli.find("read", ["FILE", "--town=qingshan"]) is with_town
    with pytest.raises(Usage):
        cli.find("write", [])


def test_json_is_one_utf8_document(capsys: pytest.CaptureFixture[str]) -> None:
    answer({"town": "青山镇"})
    out = capsys.readouterr().out
    assert "青山镇" in out
    assert json.loads(out) == {"town": "青山镇"}


def test_a_trace_is_shown_only_when_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(argv: list[str]) -> int:
        raise ZeroDivisionError(" ".join(argv))

    monkeypatch.setattr(cli, "dispatch", broken)
    monkeypatch.delenv(cli.TRACE, raising=False)
    assert cli.main(["x"]) == 2
    assert "Traceback" not in capsys.readouterr().err
    monkeypatch.setenv(cli.TRACE, "1")
    assert cli.main(["x"]) == 2
    assert "Traceback" in capsys.readouterr().err
