"""The rules against the hand-labelled corpus: recall and precision, and silence on clean texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from daibiao.proofreading.run import proofread
from daibiao.proofreading.tests.scoring import Score, score
from tests.shared_samples import shared

CLEAN = ("101", "106", "111", "115", "119", "121", "131", "138", "143")


def _seen() -> frozenset[tuple[str, str, str]]:
    lines = (Path(__file__).parent / "seen.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return frozenset((file, kind, quote) for file, kind, quote, _ in rows)


@pytest.fixture(scope="module")
def result() -> Score:
    return score(shared() / "corpus/dev", _seen())


def test_nine_of_ten_defects_are_found(result: Score) -> None:
    assert result.recall() >= 0.9, dict(result.missed)


def test_nine_of_ten_findings_are_right(result: Score) -> None:
    assert result.precision() >= 0.9, dict(result.too_much)


def test_every_kind_is_found_more_often_than_not(result: Score) -> None:
    weak = {kind for kind, labels in result.missed.items() if len(labels) > result.right[kind]}
    assert weak == set()


def test_clean_reports_and_regulations_have_no_errors() -> None:
    folder = shared() / "corpus/dev"
    paths = [p for p in sorted(folder.glob("*.txt")) if p.stem in CLEAN or p.stem.startswith("2")]
    assert paths
    for path in paths:
        errors = [f for f in proofread(path.read_text(encoding="utf-8")) if f.level == "error"]
        assert errors == [], path.name


def test_the_seed_shows_its_known_defects() -> None:
    found = proofread((shared() / "seed.txt").read_text(encoding="utf-8"))
    kinds = [finding.kind for finding in found]
    assert kinds.count("paywall_marker") == 2
    assert kinds.count("leftover_placeholder") >= 13
    quotes = {(finding.kind, finding.quote) for finding in found}
    assert any(kind == "mixed_separator" and "＼" in quote for kind, quote in quotes)
    assert any(kind == "count_mismatch" and "四个方面" in quote for kind, quote in quotes)
    assert ("typo", "贯彻活动始终") in quotes
    assert ("wrong_name", "学习贯彻习近平新时代中国特色社会主义主题教育") in quotes
    assert any(
        f.kind == "word_substitution" and f.quote == "务工补贴" and f.level == "hint" for f in found
    )
