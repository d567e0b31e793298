"""N103 分项与合计不符：各项相加不等于总数。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from daibiao.proofreading.page import Page
from daibiao.proofreading.quantities import Quantity, one_kind, plain
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.totals import FEW, added, must_add_up, parts_after, parts_before

_TOTAL_BEHIND = re.compile(
    r"(?:合计|共计|总计|一共|(?<=[，；。、])(?:总)?共)[：:]?[\u4e00-\u9fff“”]{0,4}$"
)
_BARE_TOTAL = re.compile(r"(?:合计|共计|总计)[：:]?\s*(\d+(?:\.\d+)?)(?=[。；，\s]|$)")
_REACH = 160
_LEAD = 8
_SMALL = 10


def check(page: Page) -> Iterator[Hit]:
    for line in page.lines:
        inside = page.quantities_in(line.start, line.end)
        yield from _totals_behind(page.text, inside)
        yield from _bare_totals(page.text, inside, line.end)
    for sentence in page.sentences:
        inside = page.quantities_in(sentence.start, sentence.end)
        yield from _totals_ahead(page.text, inside)
        yield from _total_a_sentence_ago(page, inside)


def _totals_behind(text: str, inside: Sequence[Quantity]) -> Iterator[Hit]:
    """A3名、B12名，共24人."""
    for index, total in enumerate(inside):
        lead = _TOTAL_BEHIND.search(text, max(0, total.start - _LEAD), total.start)
        if lead:
            parts = parts_before(text, inside[:index], lead.start(), total.unit)
            yield from _compared(parts, total.value, (lead.start(), total.end))


def _bare_totals(text: str, inside: Sequence[Quantity], end: int) -> Iterator[Hit]:
    """合计：2110 has no unit of its own; its parts say which."""
    if not inside:
        return
    for match in _BARE_TOTAL.finditer(text, inside[0].end, end):
        before = [q for q in inside if q.end <= match.start()]
        parts = parts_before(text, before, match.start(), before[-1].unit)
        yield from _compared(parts, Decimal(match[1]), match.span())


def _compared(parts: Sequence[Quantity], said: Decimal, where: tuple[int, int]) -> Iterator[Hit]:
    """The nearest two, three or all parts may be meant."""
    sums = [added(parts[n:]) for n in range(len(parts) - 1)]
    if sums and said not in sums and all(part.is_exact for part in parts):
        yield Hit(*where, {"total": plain(sums[0]), "said": plain(said)})


def _totals_ahead(text: str, inside: Sequence[Quantity]) -> Iterator[Hit]:
    """收到48件，立案45件，不予立案4件; 71名，其中市代表2名、县代表12名、镇代表57名."""
    for index, total in enumerate(inside):
        parts = parts_after(text, total, inside[index + 1 :])
        is_exact = all(quantity.is_exact for quantity in (total, *parts))
        if len(parts) <= 1 or not is_exact or max(p.value for p in parts) > total.value:
            continue
        if added(parts) != total.value and must_add_up(text, total, parts):
            start = total.start - min(len(total.noun), _LEAD)
            says = {"total": plain(added(parts)), "said": plain(total.value)}
            yield Hit(start, parts[-1].end, says)


def _total_a_sentence_ago(page: Page, inside: Sequence[Quantity]) -> Iterator[Hit]:
    """收到36件。经归并：道路13件，环境9件，…，其他3件."""
    rest = [i for i, q in enumerate(inside) if re.search("其[他它]", q.noun)]
    if not rest:
        return
    last = inside[rest[-1]]
    parts = parts_before(page.text, inside[: rest[-1] + 1], last.end, last.unit)
    before = page.quantities_in(max(0, inside[0].start - _REACH), inside[0].start)
    totals = [q for q in before if one_kind(q.unit, last.unit) and q.value >= _SMALL]
    tails = {added(parts[n:]) for n in range(len(parts) - 2)}
    if len(parts) < FEW or not totals or any(q.value in tails for q in (*totals, *inside)):
        return
    nearest = min(totals, key=lambda q: abs(q.value - added(parts)))
    if abs(nearest.value - added(parts)) <= nearest.value / 5:
        start = parts[0].start - min(len(parts[0].noun), _LEAD)
        says = {"total": plain(added(parts)), "said": plain(nearest.value)}
        yield Hit(start, parts[-1].end, says)


RULE = Rule(
    code="N103",
    kind="sum_mismatch",
    name="分项与合计不符",
    level=Level.ERROR,
    message="各项相加得{total}，文中是{said}",
    why="分项相加不等于合计，是代表最先看出来的错。",
    authority="公开实例：某县调解报告合计2673件，十一类相加2672件",
    check=check,
    bad=(
        "共收到建议48件，经主席团审查，立案45件，不予立案4件。",
        "租车900元；午餐24人×40元=960元；资料150元；不可预见200元。合计：2110",
        "入站代表71名，其中市代表2名、县代表12名、镇代表56名。",
        "县代表3名、镇代表12名、村干部4人，共20人。",
        "办结112件：A类69件，B类33件，C类11件。",
        "收到意见36只。经归并：道路停车13只，环境卫生9只，养老托幼6只，其他3只。",
    ),
    good=(
        "共收到建议48件，立案44件，不予立案4件。",
        "入站代表71名，其中女代表20名、党员代表40名。",
        "县代表3名、镇代表12名、相关部门5人、村干部4人，共24人。",
        "安排经费6.5万元，其中活动费4.0万元、培训费1.5万元、办公费1.0万元。",
        "排查隐患73处，整改69处。",
        "代表提出建议34件、闭会期间提出12件，合计46件。",
        "全年接待群众312人次，其中上半年100人次。",
        "收到意见36只。经归并：道路停车18只，环境卫生9只，养老托幼6只，其他3只。",
    ),
)
