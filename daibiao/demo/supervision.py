"""Special reports, appraisals, livelihood projects, findings."""

from __future__ import annotations

from datetime import date, timedelta

from daibiao.demo import words
from daibiao.demo.scale import Scale
from daibiao.demo.tale import Tale
from daibiao.supervision.actions import appraise, collect_projects, hear_report, list_findings
from daibiao.supervision.kinds.findings import FindingState
from daibiao.supervision.models import Appraisal, Finding, LivelihoodProject, SpecialReport


def tell_supervision(tale: Tale, year: int, scale: Scale) -> None:
    tell_reports(tale, year, scale)
    tell_appraisals(tale, year, scale)
    tell_projects(tale, year, scale)
    tell_findings(tale, year, scale)


def tell_reports(tale: Tale, year: int, scale: Scale) -> None:
    for number in range(scale.special_reports):
        day = date(year, 4 + 2 * number, 18)
        report = SpecialReport(
            township=tale.town,
            topic=f"{words.REPORTS[number % len(words.REPORTS)]}专项工作报告",
            body="镇人民政府",
            heard_on=day,
            opinions=3 + number,
            forwarded_on=day + timedelta(days=7),
            due_on=day + timedelta(days=90),
            followed_up_on=day + timedelta(days=80) if number % 3 != 2 else None,  # noqa: PLR2004
            vote="通过",
        )
        hear_report(report=report, by=tale.by)


def tell_appraisals(tale: Tale, year: int, scale: Scale) -> None:
    rows = []
    for unit in words.UNITS[: scale.appraised_units]:
        void, bad, fair = 1, tale.number(1, 3), tale.number(4, 9)
        returned = tale.number(44, 48)
        rows.append(
            Appraisal(
                township=tale.town,
                unit=unit,
                held_on=date(year, 10, 24),
                issued=48,
                returned=returned,
                valid=returned - void,
                void_ballots=void,
                satisfied=returned - void - bad - fair,
                basically=fair,
                dissatisfied=bad,
            )
        )
    appraise(appraisals=rows, township=tale.town.pk, by=tale.by)


def tell_projects(tale: Tale, year: int, scale: Scale) -> None:
    """Of what was collected under a half becomes a candidate, under a third is chosen."""
    candidates, chosen = round(scale.projects * 0.45), max(1, round(scale.projects * 0.28))
    finished = max(1, round(chosen * 0.6))
    days = [date(year, 1, 8) + timedelta(days=number // 3) for number in range(scale.projects)]
    rows = [
        LivelihoodProject(
            township=tale.town,
            name=f"{tale.pick(tale.villages).name}{words.PROJECTS[number % len(words.PROJECTS)]}",
            collected_on=day,
            candidate=number < candidates,
            votes=60 - 3 * number if number < candidates else None,
            chosen=number < chosen,
            budget=tale.number(4, 40) * 10_000,
            village=tale.pick(tale.villages),
            unit=tale.pick(words.UNITS),
            progress=(100 if number < finished else 60) if number < chosen else None,
            completed_on=date(year, 10, 10 + number) if number < finished else None,
        )
        for number, day in enumerate(days)
    ]
    collect_projects(projects=rows, township=tale.town.pk, by=tale.by)


def tell_findings(tale: Tale, year: int, scale: Scale) -> None:
    """Three of four are closed; of the open ones the first is overdue."""
    rows = []
    for number in range(scale.findings):
        is_open = number % 4 == 0
        rows.append(
            Finding(
                township=tale.town,
                found_on=date(year, 3, 5) + timedelta(days=number),
                campaign="“三抓三促”行动",
                problem=words.FINDINGS[number % len(words.FINDINGS)],
                source="征求意见" if number % 2 else "自查",
                measure="明确专人，按月检查",
                body="镇人大主席团",
                due_on=date(year, 9, 30) if number % 8 == 0 else date(year, 12, 20),
                state=FindingState.OPEN if is_open else FindingState.DONE,
                closed_on=None if is_open else date(year, 6, 1) + timedelta(days=7 * number),
                checker="" if is_open else "人大主席",
            )
        )
    list_findings(findings=rows, township=tale.town.pk, by=tale.by)
