"""Y102 年份不合：报告的年份、打算的年份、回顾的年份前后对不上。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.facts import Facts
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.years import DELIVERED, YEAR, ReportYear, report_year

_PLAN = re.compile(
    rf"{YEAR}(?:度)?(?P<what>[，,]?(?:[\u4e00-\u9fff]{{0,8}}，)?(?:我们|镇人大|主席团|全年"
    rf"|人大工作)?(?:将|要|拟|计划)(?:继续|重点|进一步|做好|抓好|办好|着力|以|围绕)?"
    r"|[\u4e00-\u9fff]{0,6}?(?:工作)?(?:打算|计划|安排|思路|展望|设想|目标任务|工作要点"
    r"|工作重点|主要任务))"
)
_REVIEW = re.compile(
    rf"(?:^|(?<=[、\n）回顾过去的]))(?:回顾|总结)?{YEAR}(?:度)?(?P<what>(?:主要|人大"
    rf"|全年)?工作(?:回顾|总结|情况|开展情况|完成情况|成效)|以来[，,]|，(?:一年来|全年"
    rf"|镇人大主席团|在[\u4e00-\u9fff]{{2,10}}领导下))"
)
_DAY = re.compile(rf"{YEAR}\d{{1,2}}月(?:\d{{1,2}}日)?")
_AHEAD = re.compile(r"[到至前底]|计划|拟|将|预计|完成|届满|任期|起施行|起实施|建成|实现")
_TARGET = re.compile(r"[到至截从自于比较]$|力争$|[—－~-]$|同期|[较比].{0,4}$")


def check(page: Page) -> Iterator[Hit]:
    year = report_year(page)
    if year is None:
        return
    yield from _each(page, _PLAN, _plan_years(year), "打算应写{right}年")
    yield from _each(page, _REVIEW, _review_years(year), "报告的是{right}年的工作")
    yield from _delivered(page, year)
    yield from _later_days(page, year)
    if page.facts.year and page.title:
        yield from _title(page, page.facts.year)


def _plan_years(year: ReportYear) -> tuple[int, ...]:
    """The year after; the same year too, in a report written before it ends."""
    return (year.work,) if year.is_plan else (year.work + 1, year.work)


def _review_years(year: ReportYear) -> tuple[int, ...]:
    around = (year.work, year.work - 1) if year.is_plan or year.delivered else (year.work,)
    return (*around, year.delivered - 1) if year.delivered else around


def _each(page: Page, pattern: re.Pattern[str], right: tuple[int, ...], why: str) -> Iterator[Hit]:
    for match in pattern.finditer(page.text):
        start = match.start("year")
        before = page.text[max(0, start - 6) : start]
        if int(match["year"]) not in right and not _TARGET.search(before):
            says = {"quote": match["year"], "why": why.format(right=right[0])}
            yield Hit(start, match.end(), says, suggestion=f"{right[0]}年")


def _delivered(page: Page, year: ReportYear) -> Iterator[Hit]:
    """A report is heard in its own year or in the next one."""
    line = next((x for x in page.lines[:8] if DELIVERED.search(x.text)), None)
    if line and year.delivered and not -1 <= year.delivered - year.work <= 1:
        says = {"quote": year.delivered, "why": f"报告的是{year.work}年的工作"}
        yield Hit(line.start, min(line.end, line.start + 10), says)


def _later_days(page: Page, year: ReportYear) -> Iterator[Hit]:
    """2032年3月召开 in a report on 2023: a day told as past lies after the report."""
    for match in _DAY.finditer(page.text):
        after = page.text[match.end() : match.end() + 12]
        before = page.text[max(0, match.start() - 3) : match.start()]
        if int(match["year"]) > year.work + 1 and not _AHEAD.search(before + "|" + after):
            says = {"quote": match["year"], "why": f"报告的是{year.work}年的工作"}
            yield Hit(match.start(), match.end(), says)


def _title(page: Page, year: int) -> Iterator[Hit]:
    """With the period known, the title's year is that year."""
    if page.title is None:
        return
    for match in re.finditer(YEAR, page.title.text):
        if int(match["year"]) != year:
            start = page.title.start + match.start()
            says = {"quote": match["year"], "why": f"本期为{year}年"}
            yield Hit(start, start + len(match[0]), says, suggestion=f"{year}年")


RULE = Rule(
    code="Y102",
    kind="wrong_year",
    name="年份不合",
    level=Level.ERROR,
    message="“{quote}年”与全文不合：{why}",
    why="去年的稿子改一改，年份总有一处忘了改。",
    authority="公开报告 241 页中 9 页；约定 C1：报告写明起止",
    check=check,
    bad=(
        "现将2019年工作报告如下。\n四、明年安排\n2021年，将继续做好三项工作。",
        "某镇2023年人大工作总结\n二、2025年工作打算",
        "某镇人大2024年工作总结\n一、2022年工作回顾",
        "某镇2023年人大工作总结\n2032年3月召开人代会1次。",
        "某镇2023年工作报告\n——2021年1月9日在某镇会议上\n各位代表：",
        Page("某镇2022年人大工作汇报", Facts(year=2023)),
    ),
    good=(
        "现将2019年工作报告如下。\n2020年，将继续做好三项工作。",
        "——2024年1月9日在某镇会议上\n一、2023年工作回顾\n二、2024年工作打算",
        "某镇2023年人大工作总结\n到2025年，要建成代表之家12个。",
        "某镇人大2022年工作总结\n2023年要办好两件事。",
        Page("某镇2023年人大工作汇报", Facts(year=2023)),
    ),
)
