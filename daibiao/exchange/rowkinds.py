"""What a row of a table is: data, or one of the lines that clerks put between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from daibiao.exchange.books import EXAMPLES
from daibiao.exchange.headers import Header, is_header, read_header
from daibiao.exchange.lines import RowKind
from daibiao.lib.numerals import to_chinese
from daibiao.lib.tidy import squeezed

_TOTAL = re.compile(
    r"^(合计|总计|共计|累计|总合计|全年合计|全镇合计|全乡合计|年度合计|本年合计|总数|汇总|合计数|总和)([:：（(共]|$|\d)"
)
_SUBTOTAL = re.compile(
    r"^(小计|本月合计|本月小计|本页合计|本页小计|本季度?合计|本季度?小计|本村合计|本村小计|本年累计|月计|页计|本月计|"
    r"季度合计|.{1,8}(小计|合计))([:：（(共]|$|\d)"
)
_COUNTS = re.compile(
    r"^(应到|实到|请假|缺席|出席|未到|出席率|到会|病假|事假)(人数|合计|数|小计)?[:：]?$"
)
_SIGNATURE = re.compile(
    r"^(填表人?|制表人?|填报人|审核人?|审批人?|负责人|单位负责人|主要负责人|分管领导|经办人|记录人|登记人|统计人|"
    r"复核人?|会计|出纳|联系人|单位领导|签字|制单人?|校对|报送人|填写人|领导签字|填表日期|制表日期|填报时间|联系电话)(（[^）]*）)?[:：]"
)
_NOTE = re.compile(
    r"^(注|备注|说明|附注|填表说明|填写说明|注意|备考|附|注释|标准|图例|符号说明|★|※|\*)\s*[:：\d一1.、]|^(注释|填表说明)|^[（(].{2,40}[)）]$"
)
_FILL_IN = re.compile(
    r"填报单位|填表单位|制表单位|报送单位|编制单位|统计单位|填报日期|填报时间|统计截止|统计时间|截止时间|截止日期|制表时间|制表日期|填表日期|"
    r"^(单位|时间|年度|日期|单位名称|乡镇|填报人|金额单位|所属年度|报表日期|镇（乡）)(（[^）]*）)?[:：]|单位[:：](人|元|万元|条|件)"
)
_EXAMPLE = re.compile(
    r"填写(示例|示范|样例|范例)|(示例|样例|范例|示范)(行|，|,|$)|请勿删除|(填表|举例)(示例|说明)"
)
_FAKE = re.compile(r"[×xX＊*某○]{2}|某某|张三|（写明|（填写")
_COUNT = re.compile(r"[￥¥]?[\d,.]+(%|元|万元|人次|人|条|次|件|户|块|张)?")
_HINT = re.compile(r"[例勿]|[×xX＊*某○]{2}|示范|张三|写明")
_SHORT = 30
_IN_ORDER = re.compile(r"^[（(][一二三四五六七八九十]+[)）]")
_ORDINAL = re.compile(
    r"^(第?\d{1,5}|[一二三四五六七八九十百零〇]{1,6}|[（(]?\d{1,4}[)）]|[①-⑳])[.、．号]?$"
)


@dataclass
class Classifier:
    """Tells the rows under one header apart; ``lead`` is the first column of the table."""

    header: Header
    lead: int

    def kind(self, row: Sequence[Any]) -> RowKind:
        """What this row is; rows of a repeated header are recognised by the caller."""
        filled = [i for i, value in enumerate(row) if value not in ("", None)]
        if not filled or (len(filled) < 4 and not any(str(row[i]).strip() for i in filled)):
            return RowKind.BLANK
        first = row[filled[0]]
        text = squeezed(first) if isinstance(first, str) else ""
        if len(filled) == 1:
            return self._alone(text, first)
        special = self._special(text, row, filled) if text else None
        if special := special or self._total_inside(row, filled):
            return special
        return RowKind.EXAMPLE if self._is_example(row, filled) else RowKind.DATA

    def _special(self, text: str, row: Sequence[Any], filled: list[int]) -> RowKind | None:
        if len(text) > 60 and len(filled) > 3:
            return None
        if kind := total_kind(text):
            return kind
        if _COUNTS.match(text) and all(_counts(row[i]) for i in filled[1:]):
            return RowKind.TOTAL
        return _margin(text) if len(filled) <= 4 or _SIGNATURE.match(text) else None

    def _total_inside(self, row: Sequence[Any], filled: list[int]) -> RowKind | None:
        """The word may stand anywhere when there are only numbers beside it: | 5 | 合计 | 40 |."""
        words = (row[i] for i in filled if isinstance(row[i], str) and not _counts(row[i]))
        first_two = list(islice(words, 2))  # asked of every row: a line of data has two soon
        return total_kind(squeezed(first_two[0])) if len(first_two) == 1 else None

    def _alone(self, text: str, value: Any) -> RowKind:
        if isinstance(value, int | float) or _ORDINAL.match(text):
            return RowKind.NUMBERED_EMPTY
        if _IN_ORDER.match(text):
            return RowKind.SECTION
        return total_kind(text) or _margin(text) or RowKind.SECTION

    def _is_example(self, row: Sequence[Any], filled: list[int]) -> bool:
        seq = self.header.seq
        if (
            seq is not None
            and seq < len(row)
            and isinstance(row[seq], str)
            and row[seq].strip() in EXAMPLES
        ):
            return True
        texts = [t for i in filled if isinstance(t := row[i], str) and len(t) < _SHORT]
        if not _HINT.search("\n".join(texts)):
            return False
        if any(_EXAMPLE.search(text) for text in texts):
            return True
        return sum(bool(_FAKE.search(text)) for text in texts) >= 3


def _margin(text: str) -> RowKind | None:
    """A signature, a note, a fill-in line."""
    if _SIGNATURE.match(text):
        return RowKind.SIGNATURE
    if _NOTE.match(text) and len(text) > 3:
        return RowKind.NOTE
    return RowKind.FILL_IN if _FILL_IN.search(text) else None


def _counts(value: Any) -> bool:
    return isinstance(value, int | float) or bool(_COUNT.fullmatch(squeezed(str(value))))


def total_kind(text: str) -> RowKind | None:
    """小计 and its kin, 合计 and its kin, or neither."""
    if _TOTAL.match(text):
        return RowKind.TOTAL
    return RowKind.SUBTOTAL if _SUBTOTAL.match(text) else None


def is_fill_in(text: str) -> bool:
    return bool(_FILL_IN.search(squeezed(text)))


def repeats(header: Header, rows: Sequence[Sequence[Any]], at: int) -> bool:
    """Does the header stand here once more?"""
    row = rows[at]
    first = next((i for i, text in enumerate(header.texts) if text), None)
    if (
        first is None
        or first >= len(row)
        or not isinstance(row[first], str)
        or row[first].strip() != header.texts[first]
    ):
        return False
    texts = [str(value).strip() if value not in ("", None) else "" for value in row]
    same = sum(a == b for a, b in zip(texts, header.texts, strict=False) if b)
    return same >= 0.8 * sum(bool(text) for text in header.texts)


def next_header(rows: Sequence[Sequence[Any]], start: int) -> Header | None:
    """The first header at or below a row."""
    for at in range(start, len(rows)):
        if is_header(rows[at]):
            return read_header(rows, at)
    return None


def ordinal(text: str) -> int | None:
    """一 → 1, 12. → 12; None for anything else."""
    bare = squeezed(text).strip(".、．号（）()第")
    return int(bare) if bare.isdigit() else to_chinese(bare)
