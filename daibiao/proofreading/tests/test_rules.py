"""Each rule proves itself on the examples it carries."""

from __future__ import annotations

from pathlib import Path

import pytest

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Rule
from daibiao.proofreading.rules import RULES


def _page(example: str | Page) -> Page:
    return example if isinstance(example, Page) else Page(example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
class TestRule:
    def test_it_finds_every_bad_example(self, rule: Rule) -> None:
        missed = [bad for bad in rule.bad if not any(rule.findings(_page(bad)))]
        assert missed == []

    def test_it_is_silent_on_every_good_example(self, rule: Rule) -> None:
        wrong = [(good, *rule.findings(_page(good))) for good in rule.good]
        assert [found for found in wrong if len(found) > 1] == []

    def test_it_carries_examples_and_reasons(self, rule: Rule) -> None:
        assert rule.bad
        assert rule.good
        assert rule.why
        assert rule.authority

    def test_its_findings_lie_inside_the_text(self, rule: Rule) -> None:
        for bad in rule.bad:
            page = _page(bad)
            for found in rule.findings(page):
                assert 0 <= found.start < found.end <= len(page.text)
                assert found.quote == page.text[found.start : found.end]


def test_no_two_rules_share_a_code() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


def test_every_rule_file_is_listed() -> None:
    folder = Path(__file__).parent.parent / "rules"
    files = {path.stem.split("_")[0].upper() for path in folder.glob("[a-z][0-9]*.py")}
    assert files == {rule.code for rule in RULES}
