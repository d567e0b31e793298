"""The year a report is about, from its title and its first lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from daibiao.proofreading.page import Page

YEAR = r"(?<![\d—－–~～-])(?P<year>(?:19|20)\d\d)年"
_ABOUT = re.compile(
    rf"{YEAR}度?(?:[\u4e00-\u9fff]{{0,6}}(?:工作)?(?:报告|总结|汇报|回顾|述职|小结|简报|情况"
    rf"|要点|计划|打算|安排))"
)
DELIVERED = re.compile(r"^[—－–-]{1,2}\s*(?P<year>(?:19|20)\d\d)年\d{1,2}月")
_HEAD_LINES = 6


@dataclass(frozen=True)
class ReportYear:
    """`work` is the year reported on, `delivered` the year of the session that hears it."""

    work: int
    delivered: int | None = None
    is_plan: bool = False


def report_year(page: Page) -> ReportYear | None:
    if page.facts.year:
        return ReportYear(page.facts.year)
    head = page.lines[:_HEAD_LINES]
    dates = [m for line in head if (m := DELIVERED.search(line.text))]
    delivered = int(dates[0]["year"]) if dates else None
    for line in head:
        about = _ABOUT.search(line.text)
        if about:
            is_plan = bool(re.search(r"计划|打算|要点|安排|预案|方案", about[0]))
            return ReportYear(int(about["year"]), delivered, is_plan)
    return None
