"""The list of all commands, written by hand; the text of `daibiao --help` is this list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Needs(Enum):
    NOTHING = auto()  # neither Django nor a database: reads a text, writes nothing
    DJANGO = auto()  # the tables must be known, the database need not be there
    DATABASE = auto()  # the database must be there and up to date


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    help: str
    needs: Needs
    module: str = ""  # the file in this folder, unless it is called like the command
    only_with: str = ""  # this line holds only where the option is used; it stands before the other

    @property
    def path(self) -> str:
        return f"{__name__}.{self.module or self.name.replace('-', '_')}"


COMMANDS = (
    Command("init", "建立数据库，或把它升级到现在的版本", Needs.DJANGO),
    Command("town", "建立一个乡镇", Needs.DATABASE),
    Command("import", "导入台账：先预览，加 --commit 才写入", Needs.DATABASE, module="import_"),
    Command("undo-import", "整批撤销一次导入", Needs.DATABASE),
    Command("demo", "装入演示县：故事镇青山镇和它的邻镇", Needs.DATABASE),
    Command("towns", "列出已经建立的乡镇", Needs.DATABASE),
    Command("registers", "列出全部台账和它们的栏目", Needs.DJANGO),
    Command("export", "把一本台账写成 Excel，可以原样再导入", Needs.DATABASE),
    Command("slots", "找出文稿里的数量：写着什么、数的是什么、对应哪个指标", Needs.NOTHING),
    Command("proofread", "", Needs.DATABASE, module="proofread_town", only_with="--town"),
    Command("proofread", "校对文稿；加 --town 还拿台账来对数字", Needs.NOTHING),
    Command("figures", "一个乡镇一年的全部指标", Needs.DATABASE),
    Command("rows", "一个指标背后的台账行，以及它们加起来是不是这个数", Needs.DATABASE),
    Command("report", "往年的报告变成今年的：数字取自台账，写成 Word、PDF", Needs.DATABASE),
    Command("serve", "在本机提供服务", Needs.DATABASE),
)
