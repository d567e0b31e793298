"""Registers whose lines are rows of one table: G07 G18 G19 G21 G28 G32 G33."""

from __future__ import annotations

from daibiao.exchange.builders.common import Said, plain_row
from daibiao.exchange.drafts import Draft
from daibiao.money.kinds.funds import FundEntry
from daibiao.money.kinds.subsidies import Subsidy
from daibiao.plans.kinds.plan_items import PlanItem
from daibiao.supervision.kinds.appraisals import Appraisal
from daibiao.supervision.kinds.findings import Finding
from daibiao.supervision.kinds.livelihood_projects import LivelihoodProject
from daibiao.supervision.kinds.special_reports import SpecialReport

CARRIED_OVER = ("结转", "结余转入", "上年结余", "期初", "年初余额", "承前")


def plan_items(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, PlanItem, year=said.desk.year))]


def special_reports(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, SpecialReport))]


def appraisals(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, Appraisal))]


def livelihood_projects(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, LivelihoodProject))]


def findings(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, Finding))]


def funds(said: Said) -> list[Draft]:
    """The carry-over is in the balance: its line counts with its amount or its balance."""
    opening = any(word in said.text("text") for word in CARRIED_OVER)
    row = plain_row(said, FundEntry, opening=opening)
    if opening and isinstance(row, FundEntry) and row.income is None and row.expense is None:
        row.income = said.get("balance")
    return [said.draft(row)]


def subsidies(said: Said) -> list[Draft]:
    row = plain_row(said, Subsidy)
    if isinstance(row, Subsidy):
        row.event = said.desk.happenings.attended(row.paid_on, row.occasion)
        said.lost |= bool(row.occasion) and row.event is None
        if row.amount is None and row.days is not None and row.rate is not None:
            row.amount = row.days * row.rate
    return [said.draft(row)]
