"""What is doubtful about a line, and what its remark and cell comments say about that."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from daibiao.exchange.books import BookKind
from daibiao.exchange.choosing import choose, said_as
from daibiao.exchange.flaws import DESCRIBES, MESSAGES
from daibiao.exchange.guessing import guess
from daibiao.exchange.lines import Book, Line, Standing
from daibiao.exchange.remarks import Remark
from daibiao.exchange.witness import Evidence
from daibiao.exchange.wording import labels_of, spoken
from daibiao.exchange.years import later, when
from daibiao.lib.names import Name
from daibiao.lib.when import Month, Span

_GONE = re.compile(r"辞职|调离|调出|调走|去世|病故|已故|离任|终止|迁出|退出|免职|^原|^前任|^前$")
_OF_NUMBERS = frozenset({"not_a_number", "approximate_number", "unsolved_formula"})
_OF_WORDS = frozenset({"category_ambiguous", "unknown_word"})
_OF_DATES = frozenset(
    {"impossible_date", "unreadable_date", "missing_date", "year_typo", "date_as_number"}
)
_SUMS = {
    "G19": (
        "returned",
        ("valid", "void_ballots"),
        "void_ballots",
        "收回票数应等于有效票与无效票之和",
    ),
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


_KEEP_STATE = frozenset({"G01", "G04"})
_DRAFTED = frozenset({"G07", "G25"})


def _over(code: str, facts: dict[str, Any]) -> Standing | None:
    """A mandate, pairing or group that has ended, money that was given back."""
    if facts.get("ended") and code in ("G01", "G06", "G24"):
        return Standing.ENDED
    if facts.get("dissolved") and code == "G06":
        return Standing.ENDED
    return Standing.RETURNED if facts.get("returned") and code == "G33" else None


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
                "strikethrough",
                "整行画了删除线，但没有写明原因，可能已作废",
                suggestion=Standing.VOID,
                evidence="单元格的删除线",
            )

    def _standing(self, line: Line, evidence: Evidence) -> Standing:
        code, said = self.kind.code, evidence.standing()
        if over := _over(code, line.facts):
            return over
        if said is Standing.VOID:
            return said
        keeps = code in _KEEP_STATE or line.facts.get("fate")
        draft_elsewhere = said is Standing.DRAFT and code not in _DRAFTED
        if said and not keeps and not draft_elsewhere:
            return said
        cancelled = code == "G07" and line.values.get("state") == "cancelled"
        return Standing.CANCELLED if cancelled else Standing.CONFIRMED

    def _moved(self, line: Line, remark: Remark) -> None:
        name = self.kind.day
        old = line.values.get(name)
        after = old if isinstance(old, dt.date) else None
        new = self._dated(remark, after) if remark.day else None
        if new is not None and new == (old.first if isinstance(old, Span) else old):
            return
        line.doubt(
            "postponed_and_held",
            f"备注写“{remark.text}”：原定时间改了，后来已经举行，应按新时间统计",
            field=name,
            suggestion=new,
            evidence=f"备注：{remark.text}" if new else None,
        )

    def _add(self, line: Line, flaw: Flaw, evidence: Evidence) -> None:
        suggestion, source = self._answer(line, flaw, evidence)
        if suggestion is None and flaw.likely is not None:
            suggestion, source = flaw.likely, flaw.why
        if suggestion is None and flaw.code == "unknown_word":
            suggestion, source = self._guessed(flaw)
        text = MESSAGES[flaw.code].format(
            name=self.names.get(flaw.field, flaw.field), note=flaw.note
        )
        if suggestion is None and (self.kind.code, flaw.field) in DESCRIBES:
            line.repair(flaw.code, f"{text}，这一栏先空着，其余照常登记。", field=flaw.field)
            return
        line.doubt(
            flaw.code,
            text
            + ("。" if suggestion is None else f"，建议改为{self._said(flaw.field, suggestion)}。"),
            field=flaw.field,
            suggestion=suggestion,
            evidence=source or None,
        )

    def _said(self, name: str, value: Any) -> str:
        return labels_of(self.kind.code, name).get(value) or spoken(value)

    def _answer(self, line: Line, flaw: Flaw, evidence: Evidence) -> tuple[Any, str]:
        for words, where in evidence.on(flaw.field):
            answer = self._from_words(line, flaw, words)
            if answer is not None:
                return answer, f"{where}：{words.text}"
        return None, ""

    def _from_words(self, line: Line, flaw: Flaw, words: Remark) -> Any:
        code = flaw.code
        if code in _OF_NUMBERS:
            return words.heads if words.heads is not None else words.number
        if code == "unit_suspect":
            return words.number
        if code in _OF_WORDS:
            return self._choice(flaw.field, words)
        if code == "year_typo" and words.year and isinstance(flaw.likely, dt.date):
            return flaw.likely.replace(year=words.year)
        if code in _OF_DATES and words.day:
            return self._dated(words, self._anchor(line, flaw.field))
        return None

    def _guessed(self, flaw: Flaw) -> tuple[Any, str]:
        one = self.kind.field(flaw.field)
        code = guess(one.choices, flaw.note) if one and one.choices else None
        if one is None or code is None:
            return None, ""
        return code, f"“{flaw.note}”的用字只与“{said_as(one.choices, code)}”一类相近"

    def _choice(self, name: str, words: Remark) -> str | None:
        one = self.kind.field(name)
        codes = choose(one.choices, words.category) if one and one.choices else ()
        return codes[0] if words.category and len(codes) == 1 else None

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
                "month_only_at_cutoff",
                text + "，而统计截止日就在这个月里，要定下是哪一天。",
                field=name,
                suggestion=exact,
                evidence=f"备注：{source}" if exact else None,
            )
        else:
            line.repair("month_only", text + "，按当月登记。", field=name, suggestion=exact)

    def _check_sums(self, line: Line, evidence: Evidence) -> None:
        rule = _SUMS.get(self.kind.code)
        if rule is None or any(problem.field in (rule[0], *rule[1]) for problem in line.problems):
            return
        whole, parts = line.values.get(rule[0]), [line.values.get(part) for part in rule[1]]
        known = [part for part in parts if part is not None]
        if whole is None or len(known) < len(parts) or whole == sum(known):
            return
        answer, source = self._corrected(line, rule[2], evidence)
        line.doubt(
            "sum_mismatch",
            f"{rule[3]}，现在是{whole}与{'、'.join(map(str, parts))}，对不上。",
            field=rule[2],
            suggestion=answer,
            evidence=source or None,
        )

    def _corrected(self, line: Line, name: str, evidence: Evidence) -> tuple[Any, str]:
        for words, where in evidence.on(name):
            if words.number is not None:
                return words.number, f"{where}：{words.text}"
        return None, ""

    def _check_several(self, line: Line, evidence: Evidence) -> None:
        day = line.values.get(self.kind.day)
        if isinstance(day, tuple) and len(day) > 1:
            line.doubt(
                "several_sessions_on_one_line",
                f"一行写了{len(day)}个日期，应算{len(day)}次，人数是几次的合计。",
                field=self.kind.day,
                suggestion=len(day),
                evidence=f"备注：{evidence.remark.text}"
                if evidence.remark.text
                else "日期栏写了几个日期",
            )
        content = line.values.get("content")
        if self.kind.code == "G13" and isinstance(content, tuple) and len(content) > 1:
            line.doubt(
                "several_items_in_one_cell",
                f"一格里写了{len(content)}条意见，应分别统计。",
                field="content",
                suggestion=len(content),
                evidence="内容栏里编了号",
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
    return bool(_GONE.search(note))
