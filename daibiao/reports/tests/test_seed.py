"""The report that this product was created from becomes each sample town's report."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from daibiao.reports.compose import Composed, compose
from daibiao.reports.tests.values import TOWNS, truth, wanted
from tests.shared_samples import shared

NUMBERS = ("P2", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13")


def seed() -> str:
    return (shared() / "seed.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module", params=TOWNS)
def town(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def report(town: str) -> Composed:
    return compose(seed(), wanted(town))


def test_all_ten_numbers_are_the_counted_ones(report: Composed, town: str) -> None:
    told = truth(town)["seed_placeholders"]
    values = wanted(town).values
    printed = [values[str(binding.figure)].value for binding in report.bound]
    assert printed == [told[blank]["value"] for blank in NUMBERS]


def test_the_three_names_are_filled(report: Composed, town: str) -> None:
    told = truth(town)["seed_placeholders"]
    assert report.text.startswith(f"{told['P1']['value']}20")
    assert (
        f"镇政府机关、{told['P3']['value']}、{told['P4']['value']}等“人大代表之家”" in report.text
    )


def test_no_placeholder_and_no_marker_is_left(report: Composed) -> None:
    assert not re.search(r"X|×|＼|##|paid", report.text)
    assert report.open == ()


def test_what_was_mended_is_listed(report: Composed) -> None:
    kinds = [finding.kind for finding in report.findings]
    assert kinds.count("paywall_marker") == 2
    assert "mixed_separator" in kinds


def test_the_missing_fourth_aspect_is_reported_where_it_is_announced(report: Composed) -> None:
    found = [f for f in report.findings if f.kind == "count_mismatch"]
    assert [seed()[f.start : f.end] for f in found] == ["抓好以下四个方面工作"]


def test_no_sentence_is_invented(report: Composed) -> None:
    """Between the mended places every word is the template's own."""
    kept = [piece for piece in report.edited.pieces if piece.edit is None]
    assert all(
        report.text[piece.start : piece.end] == seed()[piece.old_start : piece.old_end]
        for piece in kept
    )
    added = sum(p.end - p.start for p in report.edited.pieces if p.edit)
    assert added < 60


def test_the_pieces_are_the_whole_text(report: Composed) -> None:
    assert all(a.end == b.start for a, b in pairwise(report.edited.pieces))


def test_found_disputes_stand_beside_the_settled_ones(report: Composed) -> None:
    settled = next(b for b in report.bound if b.figure == "disputes.settled")
    assert settled.beside == ("disputes.found",)


def test_another_year_becomes_the_reports_year_everywhere() -> None:
    report = compose(seed().replace("2023年", "2021年"), wanted("shimochuan"))
    assert "石磨川镇2024年人大工作汇报" in report.text
    assert "2021年" not in report.text
