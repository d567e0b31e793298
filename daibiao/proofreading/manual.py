"""The page of the manual that lists every rule with its reason and its own examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.lib.markdown import code, table
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.rules import RULES

LEVELS = {Level.ERROR: "错误", Level.WARNING: "警告", Level.HINT: "提示"}
GROUPS = {
    "C": "标点和分隔",
    "D": "网页残留和杂物",
    "L": "列项",
    "N": "数字",
    "P": "空白",
    "R": "重复",
    "T": "标题",
    "W": "用词",
    "Y": "年份和届次",
}
HEADINGS = ("代码", "规则", "类别", "级别")
LONGEST = 120
BLANK = re.compile(r"\{[^{}]*\}")  # what the check fills in


def page() -> str:
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield f"共 {len(RULES)} 条规则。"
    for letter in dict.fromkeys(rule.code[0] for rule in RULES):
        yield from ("", f"## {GROUPS.get(letter, letter)}", "")
        mine = [rule for rule in RULES if rule.code[0] == letter]
        yield from table(HEADINGS, map(_cells, mine))
        for rule in mine:
            yield from _rule(rule)


def _cells(rule: Rule) -> tuple[str, ...]:
    return (rule.code, rule.name, code(rule.kind), LEVELS[rule.level])


def _rule(rule: Rule) -> Iterator[str]:
    yield from ("", f"### {rule.code} {rule.name}", "")
    yield f"- 为什么：{rule.why}"
    yield f"- 依据：{rule.authority}"
    yield f"- 会这样提示：{BLANK.sub('…', rule.message)}"
    yield from (f"- 查得出：{example(text)}" for text in rule.bad[:1])
    yield from (f"- 不会误报：{example(text)}" for text in rule.good[:1])


def example(text: str | Page) -> str:
    """The example in one line; what is too long is cut, and says so."""
    said = text if isinstance(text, str) else text.text
    line = "⏎".join(part for part in said.split("\n") if part.strip())
    return code(line if len(line) <= LONGEST else f"{line[:LONGEST]}…")
