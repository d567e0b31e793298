"""What is doubtful about a line, and what its remark and cell comments say about that."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from daibiao.exchange import remarks
from daibiao.exchange.books import BookKind
from daibiao.exchange.choosing import choose
from daibiao.exchange.lines import Book, Line, Standing
from daibiao.exchange.remarks import SILENT, Remark
from daibiao.exchange.years import later, when
from daibiao.lib.names import Name
from daibiao.lib.when import Month, Span

_MESSAGES = {
    "not_a_number": "“{name}”写的是“{note}”，不是数字",
    "approximate_number": "“{name}”写的是“{note}”，是约数，不能直接统计",
    "unknown_word": "“{name}”写的是“{note}”，认不出是哪一种",
    "category_ambiguous": "“{name}”写的是“{note}”，不止一类，统计时只能归入一类",
    "impossible_date": "“{name}”写的是“{note}”，没有这一天",
    "unreadable_date": "“{name}”写的是“{note}”，看不出是哪一天",
    "missing_date": "“{name}”没有填",
    "unit_suspect": "“{name}”写的是“{note}”，与同列其他数相差悬殊，可能用错了单位",
    "year_typo": "“{name}”写的是“{note}”，与上下各行不在同一年",
    "rounded_id": "“{name}”是按数字存的，末几位已被表格软件改掉",
    "unsolved_formula": "“{name}”是公式，文件里没有存计算结果",
    "date_as_number": "“{name}”写的是“{note}”，末尾可能丢了一个0",
}
_GONE = "已辞职 已调离 辞职 调离 去世 已去世 病故 已病故 原 已离任 离任 终止 已终止 已调出 调出 已迁出 迁出 已故 前任 原组长 已退出 免职 已免职 资格终止 已调走"
GONE = frozenset(_GONE.split())
_SUMS = {
    "G19": ("returned", ("valid", "void_ballots"), "void_ballots", "收回票数应等于有效票与无效票之和"),
    "G08": ("due", ("present", "leave", "absent"), "due", "应到人数应等于实到、请假、缺席之和"),
}


@dataclass
class Flaw:
    """Something wrong with one value; ``likely`` is what the neighbours suggest."""

    field: str
    code: str
    note: str = ""
    likely: Any = None
    why: str = ""


@dataclass
class Evidence:
    """The words beside a line: its remark, and the comments of its cells by field."""

    remark: Remark = SILENT
    comments: dict[str, Remark] = field(default_factory=dict)
    loose: list[Remark] = field(default_factory=list)

    def on(self, name: str) -> Iterable[tuple[Remark, str]]:
        """What may speak about a field, the nearest first."""
        if name in self.comments:
            yield self.comments[name], "单元格批注"
        if self.remark is not SILENT:
            yield self.remark, "备注"
        for comment in self.loose:
            yield comment, "单元格批注"


@dataclass
class Judge:
    """Judges the lines of one table."""

    kind: BookKind
    book: Book
    names: dict[str, str]

    def judge(self, line: Line, flaws: list[Flaw], evidence: Evidence) -> None:
        """Set the line's standing and facts, and add its problems."""
        self._stand(line, evidence)
        for one in flaws:
            if line.standing is Standing.CONFIRMED or one.code in ("unknown_word", "rounded_id"):
                self._add(line, one, evidence)
        if line.standing is Standing.CONFIRMED:
            self._check_dates(line, evidence)
            self._check_sums(line, evidence)
            self._check_several(line, evidence)
        if line.hidden:
            line.repair("hidden_row", "这一行在表里被隐藏了，仍是真实的记录，照常登记")
        self._drop_gone(line)

    def _stand(self, line: Line, evidence: Evidence) -> None:
        remark = evidence.remark
        line.facts.update(remark.facts)
        for comment in (*evidence.comments.values(), *evidence.loose):
            for key, value in comment.facts.items():
                line.facts.setdefault(key, value)
        line.standing = self._standing(line, evidence)
        if remark.held_after_all and line.standing is Standing.CONFIRMED:
            self._moved(line, remark)
        if line.struck and line.standing is Standing.CONFIRMED:
            line.doubt(
                "strikethrough", "整行画了删除线，但没有写明原因，可能已作废",
                suggestion=Standing.VOID, evidence="单元格的删除线",
            )

    def _standing(self, line: Line, evidence: Evidence) -> Standing:
        facts = line.facts
        if facts.get("ended") and self.kind.code in ("G01", "G24", "G06"):
            return Standing.ENDED
        if facts.get("dissolved") and self.kind.code == "G06":
            return Standing.ENDED
        if facts.get("returned") and self.kind.code == "G33":
            return Standing.RETURNED
        if self.kind.code in ("G01", "G04") and evidence.remark.standing is not Standing.VOID:
            return Standing.CONFIRMED
        if evidence.remark.standing is Standing.DRAFT and self.kind.code not in ("G25", "G26", "G07"):
            return Standing.CONFIRMED
        if facts.get("fate") and evidence.remark.standing is not Standing.VOID:
            return Standing.CONFIRMED
        said = [one.standing for one in (evidence.remark, *evidence.loose) if one.standing]
        if said:
            return said[0]
        if self.kind.code == "G07" and line.values.get("state") == "cancelled":
            return Standing.CANCELLED
        return Standing.CONFIRMED

    def _moved(self, line: Line, remark: Remark) -> None:
        name = self.kind.day
        old = line.values.get(name)
        after = old if isinstance(old, dt.date) else None
        new = self._dated(remark, after) if remark.day else None
        line.doubt(
            "postponed_and_held", f"备注写“{remark.text}”：原定时间改了，后来已经举行，应按新时间统计",
            field=name, suggestion=new, evidence=f"备注：{remark.text}" if new else None,
        )

    def _add(self, line: Line, flaw: Flaw, evidence: Evidence) -> None:
        suggestion, source = self._answer(line, flaw, evidence)
        if suggestion is None and flaw.likely is not None:
            suggestion, source = flaw.likely, flaw.why
        text = _MESSAGES[flaw.code].format(name=self.names.get(flaw.field, flaw.field), note=flaw.note)
        line.doubt(
            flaw.code, text + ("。" if suggestion is None else f"，建议改为{spoken(suggestion)}。"),
            field=flaw.field, suggestion=suggestion, evidence=source or None,
        )

    def _answer(self, line: Line, flaw: Flaw, evidence: Evidence) -> tuple[Any, str]:
        for words, where in evidence.on(flaw.field):
            answer = self._from_words(line, flaw, words)
            if answer is not None:
                return answer, f"{where}：{words.text}"
        return None, ""

    def _from_words(self, line: Line, flaw: Flaw, words: Remark) -> Any:
        match flaw.code:
            case "not_a_number" | "approximate_number" | "unsolved_formula":
                if words.heads is not None:
                    return words.heads
                return words.amount[0] if words.amount else None
            case "unit_suspect":
                return words.amount[0] if words.amount else None
            case "category_ambiguous" | "unknown_word":
                one = self.kind.field(flaw.field)
                codes = choose(one.choices, words.category) if one and one.choices else ()
                return codes[0] if words.category and len(codes) == 1 else None
            case "year_typo" if words.year and isinstance(flaw.likely, dt.date):
                return flaw.likely.replace(year=words.year)
            case "impossible_date" | "unreadable_date" | "missing_date" | "year_typo" | "date_as_number":
                return self._dated(words, self._anchor(line, flaw.field)) if words.day else None
        return None

    def _anchor(self, line: Line, name: str) -> dt.date | None:
        first = line.values.get(self.kind.day)
        return first if name != self.kind.day and isinstance(first, dt.date) else None

    def _dated(self, words: Remark, after: dt.date | None) -> dt.date | Month | None:
        if words.day is None:
            return None
        year = words.day.year or later(words.day, after, self.book.year)
        return when(words.day, year)

    def _check_dates(self, line: Line, evidence: Evidence) -> None:
        for name, value in list(line.values.items()):
            if isinstance(value, Month) and name in self.names and self._needs_day(name):
                self._month_only(line, name, value, evidence)

    def _needs_day(self, name: str) -> bool:
        one = self.kind.field(name)
        return one is not None and one.kind.value == "date"

    def _month_only(self, line: Line, name: str, month: Month, evidence: Evidence) -> None:
        label = self.names[name]
        cutoff = self.book.cutoff
        days = (self._dated(w, None) for w, _ in evidence.on(name) if w.day and w.day.day)
        exact = next((day for day in days if isinstance(day, dt.date)), None)
        text = f"“{label}”只写了{month.year}年{month.month}月，没有写哪一天"
        if cutoff and month.first <= cutoff <= month.last:
            source = evidence.remark.text or next((w.text for w in evidence.comments.values()), "")
            line.doubt(
                "month_only_at_cutoff", text + "，而统计截止日就在这个月里，要定下是哪一天。",
                field=name, suggestion=exact, evidence=f"备注：{source}" if exact else None,
            )
        else:
            line.repair("month_only", text + "，按当月登记。", field=name, suggestion=exact)

    def _check_sums(self, line: Line, evidence: Evidence) -> None:
        rule = _SUMS.get(self.kind.code)
        if rule is None or any(problem.field in (rule[0], *rule[1]) for problem in line.problems):
            return
        whole, parts = line.values.get(rule[0]), [line.values.get(part) for part in rule[1]]
        if whole is None or any(part is None for part in parts) or whole == sum(parts):
            return
        answer, source = self._corrected(line, rule[2], evidence)
        line.doubt(
            "sum_mismatch", f"{rule[3]}，现在是{whole}与{'、'.join(map(str, parts))}，对不上。",
            field=rule[2], suggestion=answer, evidence=source or None,
        )

    def _corrected(self, line: Line, name: str, evidence: Evidence) -> tuple[Any, str]:
        for words, where in evidence.on(name):
            if words.amount:
                return words.amount[0], f"{where}：{words.text}"
        return None, ""

    def _check_several(self, line: Line, evidence: Evidence) -> None:
        day = line.values.get(self.kind.day)
        if isinstance(day, tuple) and len(day) > 1:
            line.doubt(
                "several_sessions_on_one_line", f"一行写了{len(day)}个日期，应算{len(day)}次，人数是几次的合计。",
                field=self.kind.day, suggestion=len(day),
                evidence=f"备注：{evidence.remark.text}" if evidence.remark.text else "日期栏写了几个日期",
            )
        content = line.values.get("content")
        if self.kind.code == "G13" and isinstance(content, tuple) and len(content) > 1:
            line.doubt(
                "several_items_in_one_cell", f"一格里写了{len(content)}条意见，应分别统计。",
                field="content", suggestion=len(content), evidence="内容栏里编了号",
            )

    def _drop_gone(self, line: Line) -> None:
        """Names marked as gone are no members: kept as a fact."""
        for name, value in list(line.values.items()):
            if isinstance(value, tuple) and value and isinstance(value[0], Name):
                gone = tuple(one for one in value if is_gone(one.note))
                if gone:
                    line.facts["former"] = line.facts.get("former", ()) + gone
                    line.values[name] = tuple(one for one in value if one not in gone)


def is_gone(note: str) -> bool:
    """Does the note in brackets say that the person is no longer one of them?"""
    return bool(note) and (note in GONE or any(sign in note for sign in ("辞职", "调离", "去世", "病故", "终止", "离任", "迁出", "调走")))


def spoken(value: Any) -> str:
    """A value as a sentence says it."""
    if isinstance(value, dt.date):
        return f"{value.year}年{value.month}月{value.day}日"
    if isinstance(value, Month):
        return f"{value.year}年{value.month}月"
    if isinstance(value, Span):
        return f"{spoken(value.first)}至{spoken(value.last)}"
    if isinstance(value, Name):
        return f"{value.text}（{value.note}）" if value.note else value.text
    return f"“{value}”"


def comments_of(
    found: dict[int, str], fields: dict[int, str]
) -> tuple[dict[str, Remark], list[Remark]]:
    """The comments of one row: by field, and those on cells that no field claims."""
    named = {fields[c]: remarks.read(text) for c, text in found.items() if c in fields}
    loose = [remarks.read(text) for c, text in found.items() if c not in fields]
    return named, loose
