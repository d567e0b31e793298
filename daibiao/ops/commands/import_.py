"""`daibiao import PATH...`: clerks' books in, previewed, and written only on request."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from daibiao.exchange.actions import Wish, confirm, preview
from daibiao.exchange.asking import read_answers, write_questions
from daibiao.exchange.lines import Severity
from daibiao.exchange.running import walk
from daibiao.exchange.verdicts import Asked, Verdict
from daibiao.lib.refusal import Refused
from daibiao.ops.output import answer, progress, say
from daibiao.ops.town import town_of, year
from daibiao.registers.author import Author

QUIET_SECONDS = 2.0
STATES = (
    ("new", "新增"),
    ("changed", "更改"),
    ("same", "相同"),
    ("doubtful", "存疑"),
    ("wrong", "有错"),
    ("ignored", "不是记录"),
)


class NoSuchPath(Refused):
    """A path that was given is not there, or holds no file."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="台账文件或文件夹")
    parser.add_argument("--town", required=True, metavar="CODE", help="乡镇代码")
    parser.add_argument("--year", required=True, type=year, metavar="YYYY", help="台账的年度")
    parser.add_argument("--commit", action="store_true", help="写入；不加只预览")
    parser.add_argument(
        "--accept-suggestions", action="store_true", help="有依据的建议全部采纳，没有依据的仍等人定"
    )
    parser.add_argument("--answers", type=Path, metavar="FILE", help="填好“答复”的疑问表")
    parser.add_argument("--problems", type=Path, metavar="FILE.xlsx", help="把疑问写成一张表")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    wish = Wish(
        township=town_of(args.town),
        year=args.year,
        files=files_in(args.paths),
        accept=args.accept_suggestions,
        answers=read_answers(args.answers) if args.answers else {},
        progress=after_a_while(),
    )
    verdict = confirm(wish=wish, by=Author.operator()) if args.commit else preview(wish=wish)
    if args.problems:
        write_questions(verdict, args.problems)
    if args.json:
        answer(verdict.as_json())
    else:
        tell(verdict)
    return 1 if verdict.to_look_at else 0


def files_in(paths: list[Path]) -> list[tuple[str, Path]]:
    for path in paths:
        if not path.exists():
            raise NoSuchPath(f"没有 {path} 这个文件或文件夹，请核对路径。")
    found = list(walk(paths))
    if not found:
        raise NoSuchPath("文件夹里没有文件，请核对路径。")
    return found


def after_a_while() -> Callable[[str], None]:
    """Progress lines, at most one a second, once the work has taken more than two seconds."""
    due = time.monotonic() + QUIET_SECONDS

    def say_progress(line: str) -> None:
        nonlocal due
        if time.monotonic() >= due:
            progress(f"{line}…")
            due = time.monotonic() + 1

    return say_progress


def tell(verdict: Verdict) -> None:
    for file in (*verdict.files, *verdict.along):
        before = "（以前导入、还等着的行）" if file in verdict.along else ""
        for sheet in file.sheets:
            counts = "，".join(
                f"{word}{sheet.counts[state]}" for state, word in STATES if sheet.counts[state]
            )
            what = "没有读入" if sheet.register is None else counts or "没有记录"
            say(f"{file.path} · {sheet.sheet}{before}：{sheet.why}；{what}")
            for asked in sheet.problems:
                say(f"    {_line(asked)}")
    total = verdict.counts
    say("合计：" + "，".join(f"{word}{total[state]}" for state, word in STATES))
    done = f"已写入，批号 {verdict.batch}。" if verdict.committed else "只是预览，没有写入。"
    say(done)


def _line(asked: Asked) -> str:
    problem = asked.problem
    word = {Severity.DOUBTFUL: "存疑", Severity.WRONG: "有错"}.get(problem.kind, "已更正")
    evidence = f"（依据：{problem.evidence}）" if problem.evidence else ""
    return f"第{asked.row}行 {problem.cell} {word}：{problem.message}{evidence}"
