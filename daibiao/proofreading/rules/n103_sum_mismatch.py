"""N103 分项与合计不符：各项相加不等于总数，到会人数不等于应到减请假。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from daibiao.proofreading.page import Page
from daibiao.proofreading.quantities import Quantity, one_kind, plain
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.spans import Span

_TOTAL_BEHIND = re.compile(
    r"(?:合计|共计|总计|一共|(?<=[，；。、])(?:总)?共)[：:]?[\u4e00-\u9fff“”]{0,4}$"
)
_PARTS_AHEAD = re.compile(r"其中|分别[为是]|包括|^[：:]")
# kinds that exclude each other and leave nothing out
_PARTITION = re.compile(
    r"[A-DＡ-Ｄ甲乙丙丁]类|其[他它]|不予|未(?:办|立|化|整|完|答)|正在|[市县区镇乡省]代表|[市县区镇乡省]人大代表|主办|[会协]办|闭会|非党员"
)
_TOTAL_WORD = re.compile(
    r"共|总|收到|受理|交办|立案|现有|登记|办结|合计|全[镇乡县市]|排查|调解|提出"
)
_OVERLAP = re.compile(
    r"女|妇女|党员|少数民族|大专|学历|一线|基层|岁|以上|重点|以下|连任|新当选|侨|非公"
)
_PRODUCT = re.compile(
    r"(\d+(?:\.\d+)?)[\u4e00-\u9fff]{0,3}[×xX*＊](\d+(?:\.\d+)?)[\u4e00-\u9fff/]{0,4}[=＝](\d+(?:\.\d+)?)"
)
_PEOPLE = r"(?:会)?[\u4e00-\u9fff]{0,6}?(\d+)[名人位]"
_DUE = re.compile(rf"应到{_PEOPLE}")
_PRESENT = re.compile(rf"实到{_PEOPLE}")
_AWAY = re.compile(rf"(?:请假|缺席|未到|缺勤){_PEOPLE}")


def check(page: Page) -> Iterator[Hit]:
    yield from _products(page.text)
    for line in page.lines:
        inside = page.quantities_in(line.start, line.end)
        yield from _totals_behind(page.text, inside)
    for sentence in page.sentences:
        inside = page.quantities_in(sentence.start, sentence.end)
        yield from _attendance(sentence)
        yield from _totals_ahead(page.text, inside)
        yield from _lists_after_their_total(page.text, page, inside)


def _attendance(sentence: Span) -> Iterator[Hit]:
    due, present = _DUE.search(sentence.text), _PRESENT.search(sentence.text)
    if due is None or present is None or due.start() > present.start():
        return
    away = [int(match[1]) for match in _AWAY.finditer(sentence.text)]
    right = int(due[1]) - sum(away)
    if int(present[1]) > int(due[1]) or (away and right != int(present[1])):
        says = {"total": right, "said": int(present[1]), "how": f"应到{due[1]}减未到{sum(away)}"}
        start, end = sentence.start + due.start(), sentence.start + present.end()
        yield Hit(start, end, says, suggestion=f"实到{right}")


def _products(text: str) -> Iterator[Hit]:
    for match in _PRODUCT.finditer(text):
        one, times, said = (Decimal(part) for part in match.groups())
        if one * times != said:
            says = {"total": plain(one * times), "said": plain(said), "how": f"{one}×{times}"}
            yield Hit(match.start(), match.end(), says, suggestion=plain(one * times))


def _totals_behind(text: str, inside: Sequence[Quantity]) -> Iterator[Hit]:
    """A3名、B12名，共24人; 合计：2110 needs no unit of its own."""
    for index, total in enumerate(inside):
        before = inside[:index]
        lead = _TOTAL_BEHIND.search(text, max(0, total.start - 8), total.start)
        if lead:
            yield from _compare_behind(
                text, before, total.value, (lead.start(), total.end, total.unit)
            )
    for match in re.finditer(r"(?:合计|共计|总计)[：:]?\s*(\d+(?:\.\d+)?)(?=[。；，\s]|$)", text):
        before = [q for q in inside if q.end <= match.start()]
        if inside and inside[0].start <= match.start() <= inside[-1].end + 40 and len(before) >= 2:
            where = (match.start(), match.end(), before[-1].unit)
            yield from _compare_behind(text, before, Decimal(match[1]), where)


def _compare_behind(
    text: str, before: Sequence[Quantity], said: Decimal, where: tuple[int, int, str]
) -> Iterator[Hit]:
    start, end, unit = where
    parts = _run_of_parts(text, before, start, unit)
    sums = [sum((p.value for p in parts[-n:]), Decimal(0)) for n in range(2, len(parts) + 1)]
    if sums and said not in sums and all(p.is_exact for p in parts):
        yield Hit(start, end, {"total": plain(sums[-1]), "said": plain(said), "how": "各项相加"})


def _run_of_parts(text: str, before: Sequence[Quantity], end: int, unit: str) -> list[Quantity]:
    """The parts that lead up to a total, nearest last; factors of a product are none."""
    parts: list[Quantity] = []
    for quantity in reversed(before):
        gap = text[quantity.end : parts[0].start if parts else end]
        if len(gap) > 30 or "\n" in gap:
            break
        gap = _SHARE.sub("", gap)
        is_factor = gap[:1] in {"×", "*", "x", "=", "＝", "/"}
        if not is_factor and one_kind(quantity.unit, unit):
            parts.insert(0, quantity)
        elif not is_factor:
            break
    return parts


def _totals_ahead(text: str, inside: Sequence[Quantity]) -> Iterator[Hit]:
    """收到48件，立案45件，不予立案4件; 71名，其中市代表2名、县代表12名、镇代表57名."""
    for index, total in enumerate(inside):
        parts = _parts_of(text, total, inside[index + 1 :])
        if len(parts) < 2 or not all(q.is_exact for q in (total, *parts)):
            continue
        if any(part.value > total.value for part in parts):
            continue
        added = sum((part.value for part in parts), Decimal(0))
        if added != total.value and _must_add_up(text, total, parts, added):
            says = {"total": plain(added), "said": plain(total.value), "how": "各项相加"}
            yield Hit(total.start - _lead(total), parts[-1].end, says)


def _lead(total: Quantity) -> int:
    return min(len(total.noun), 8)


def _parts_of(text: str, total: Quantity, after: Sequence[Quantity]) -> list[Quantity]:
    parts: list[Quantity] = []
    last = total.end
    for quantity in after:
        gap = text[last : quantity.start]
        is_wide = len(gap) > (26 if not parts else 14)
        if (
            not one_kind(quantity.unit, total.unit)
            or is_wide
            or re.search(r"共|合计|比|增加|减少", gap)
        ):
            if "占" in gap or quantity.unit == "个百分点":
                last = quantity.end
                continue
            break
        parts.append(quantity)
        last = quantity.end + len(_SHARE.match(text, quantity.end)[0])  # type: ignore[index]
    return parts


_SHARE = re.compile(r"(?:[，、（(]?占[\u4e00-\u9fff]{0,6}\d+(?:\.\d+)?[%％][）)]?)?")


def _must_add_up(text: str, total: Quantity, parts: Sequence[Quantity], added: Decimal) -> bool:
    """Only lists that leave nothing out: announced, near the total, or kinds that exclude each other."""
    nouns = [part.noun + part.thing[:2] for part in parts]
    if any(_OVERLAP.search(noun) for noun in nouns):
        return False
    partition = sum(bool(_PARTITION.search(noun)) for noun in nouns)
    if partition and _negates(nouns):
        return True
    announced = _PARTS_AHEAD.search(text[total.end : parts[0].start])
    if announced:
        return _is_near(total, parts, added) or partition >= 2 or "其他" in "".join(nouns)
    is_total = bool(_TOTAL_WORD.search(total.noun)) and len(parts) >= 3
    return is_total and (partition >= 3 or "其他" in nouns[-1])


def _is_near(total: Quantity, parts: Sequence[Quantity], added: Decimal) -> bool:
    """The longer an announced list, the less likely that it leaves something out."""
    off = abs(added - total.value)
    return (len(parts) >= 3 and off * 10 <= total.value) or (
        len(parts) >= 5 and off * 3 <= total.value
    )


def _lists_after_their_total(text: str, page: Page, inside: Sequence[Quantity]) -> Iterator[Hit]:
    """收到36件。经归并：道路13件，环境9件，…，其他3件: the total stands a sentence before."""
    if len(inside) < 3 or not all(q.is_exact for q in inside):
        return
    last = next((q for q in reversed(inside) if re.search(r"其[他它]", q.noun)), None)
    parts = (
        _run_of_parts(text, [q for q in inside if last and q.end <= last.end], last.end, last.unit)
        if last
        else []
    )
    added = sum((part.value for part in parts), Decimal(0))
    before = page.quantities_in(max(0, inside[0].start - 160), inside[0].start)
    totals = [q for q in before if last and one_kind(q.unit, last.unit) and q.value >= 10]
    if len(parts) < 3 or not totals or any(q.value == added for q in (*totals, *inside)):
        return
    nearest = min(totals, key=lambda q: abs(q.value - added))
    if abs(nearest.value - added) * 5 <= nearest.value:
        says = {"total": plain(added), "said": plain(nearest.value), "how": "各项相加"}
        yield Hit(parts[0].start - _lead(parts[0]), parts[-1].end, says)


def _negates(nouns: Sequence[str]) -> bool:
    """立案 and 不予立案 side by side."""
    for noun in nouns:
        stem = re.sub(r"^.*(?:不予|未)", "", noun)
        if stem != noun and any(
            other != noun and stem[:2] and stem[:2] in other for other in nouns
        ):
            return len(nouns) == 2
    return False


RULE = Rule(
    code="N103",
    kind="sum_mismatch",
    name="分项与合计不符",
    level=Level.ERROR,
    message="{how}得{total}，文中是{said}",
    why="分项相加不等于合计，是代表最先看出来的错。",
    authority="公开实例：某县调解报告合计2673件，十一类相加2672件",
    check=check,
    bad=(
        "共收到建议48件，经主席团审查，立案45件，不予立案4件。",
        "大会应到代表68名，请假6名，实到61人。",
        "租车900元；午餐24人×40元=960元；资料150元；不可预见200元。合计：2110",
        "入站代表71名，其中市代表2名、县代表12名、镇代表56名。",
        "县代表3名、镇代表12名、村干部4人，共20人。",
        "午餐24人×40元=980元。",
        "办结112件：A类69件，B类33件，C类11件。",
    ),
    good=(
        "共收到建议48件，立案44件，不予立案4件。",
        "应到代表68名，请假6名，实到62名。",
        "应到110人，实到90人，请假14人，缺席6人。",
        "入站代表71名，其中女代表20名、党员代表40名。",
        "县代表3名、镇代表12名、相关部门5人、村干部4人，共24人。",
        "安排经费6.5万元，其中活动费4.0万元、培训费1.5万元、办公费1.0万元。",
        "排查隐患73处，整改69处。",
        "代表提出建议34件、闭会期间提出12件，合计46件。",
        "全年接待群众312人次，其中上半年100人次。",
    ),
)
