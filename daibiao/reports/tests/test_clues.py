"""Clues and figures agree: a new figure forces the decision whether reports may be bound to it."""

from __future__ import annotations

from collections import Counter

from daibiao.figures.catalogue import BY_CODE, FIGURES
from daibiao.reports.clues import CLUES
from daibiao.reports.clues.clue import Clue

# By subject. A past report that speaks of one of these keeps its blank open.
WITHOUT_A_CLUE = {
    "town": "name",
    "deputies": "dual",
    "homes": "names",
    "sessions": "leave absent",
    "attendance": "due present leave",
    "suggestions": "due due_replied content",
    "opinions": (
        "became_topic closed resulted satisfied basically dissatisfied "
        "category.roads category.water category.power category.environment category.industry "
        "category.education category.health category.welfare category.land category.culture"
    ),
    "reception": "items",
    "activities": "own own_attendances",
    "training": "home_rules practical_attendances",
    "inspections": "fed_back",
    "special_reports": "followed_up",
    "appraisals": "issued returned valid void satisfied basically dissatisfied",
    "deputy_reports": "reports",
    "livelihood": "budget",
    "disputes": (
        "settled_carried_over settled_of_found written oral transferred failed withdrawn open "
        "with_deputies base amount"
    ),
    "households": "deputies villages general lifted monitored members income",
    "visits": "phone forum",
    "assistance": "done_rate",
    "findings": "open overdue",
    "funds": "opening balance available",
}


def test_every_clue_names_a_figure_of_the_catalogue() -> None:
    assert [clue.code for clue in CLUES if clue.code not in BY_CODE] == []


def test_a_figure_has_one_clue() -> None:
    assert [code for code, times in Counter(c.code for c in CLUES).items() if times > 1] == []


def test_a_clue_knows_the_figures_own_measure_word() -> None:
    assert [clue.code for clue in CLUES if BY_CODE[clue.code].unit not in clue.units] == []


def test_what_is_offered_beside_a_figure_is_another_figure() -> None:
    assert [clue.code for clue in CLUES if not _others(clue)] == []


def test_every_figure_has_a_clue_or_stands_in_the_list_of_those_without() -> None:
    told = {clue.code for clue in CLUES}
    assert {figure.code for figure in FIGURES} - told == {
        f"{subject}.{name}" for subject, names in WITHOUT_A_CLUE.items() for name in names.split()
    }


def _others(clue: Clue) -> bool:
    return all(code in BY_CODE and code != clue.code for code in clue.beside)
