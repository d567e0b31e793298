"""The questions of an import as a sheet to be filled in, and that sheet read back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from daibiao.exchange.deciding import Place
from daibiao.exchange.lines import Severity
from daibiao.exchange.verdicts import Verdict
from daibiao.lib.refusal import Refused
from daibiao.lib.sheets import read
from daibiao.lib.sheets.table import SheetColumn, SheetRow, SheetTable, write

FILE, SHEET, ROW, COLUMN, CELL = "文件", "工作表", "行", "栏目", "单元格"
KIND, MESSAGE, SUGGESTION, EVIDENCE, ANSWER = "类别", "疑问", "建议", "依据", "答复"
HEADING = (FILE, SHEET, ROW, COLUMN, CELL, KIND, MESSAGE, SUGGESTION, EVIDENCE, ANSWER)
WIDTHS = {FILE: 24, SHEET: 16, MESSAGE: 48, SUGGESTION: 18, EVIDENCE: 30, ANSWER: 18}
TOP_LINES = 10
KINDS = {Severity.DOUBTFUL: "存疑", Severity.WRONG: "有错", Severity.REPAIRED: "已更正"}
NEEDED = (FILE, SHEET, ROW, CELL, ANSWER)


class NotOurQuestions(Refused):
    """The file is not a sheet of questions that this program wrote."""


def write_questions(verdict: Verdict, path: Path) -> None:
    columns = tuple(SheetColumn(heading=text, width=WIDTHS.get(text, 12)) for text in HEADING)
    rows = (SheetRow(cells=cells) for cells in _rows(verdict))
    table = SheetTable(tab="疑问", title="导入疑问", columns=columns, rows=rows)
    path.write_bytes(write(table))


def _rows(verdict: Verdict) -> Iterator[tuple[str, ...]]:
    for file in (*verdict.files, *verdict.along):
        for sheet in file.sheets:
            for asked in sheet.problems:
                problem = asked.problem
                yield (
                    file.path,
                    sheet.sheet,
                    str(asked.row),
                    asked.column,
                    problem.cell,
                    KINDS[problem.kind],
                    problem.message,
                    asked.suggestion or "",
                    problem.evidence or "",
                    "",
                )


def read_answers(path: Path) -> dict[Place, str]:
    """Answers by file, sheet, row and cell; empty ones are left out. Raises NotOurQuestions."""
    for sheet in read(path):
        for top, row in enumerate(sheet.rows[:TOP_LINES]):
            heading = [str(value).strip() for value in row]
            if all(name in heading for name in NEEDED):
                at = {name: heading.index(name) for name in NEEDED}
                return dict(_answers(sheet.rows[top + 1 :], at))
    raise NotOurQuestions(
        f"{path.name} 不是疑问表：表头要有“{'、'.join(NEEDED)}”。"
        "请用 --problems 生成后填写“答复”一栏。"
    )


def _answers(rows: list[list[object]], at: dict[str, int]) -> Iterator[tuple[Place, str]]:
    for row in rows:
        padded = [*row, *[""] * len(HEADING)]
        said = {name: _text(padded[column]) for name, column in at.items()}
        if said[ANSWER] and said[ROW].isdigit():
            yield (said[FILE], said[SHEET], int(said[ROW]), said[CELL]), said[ANSWER]


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip() if value is not None else ""
