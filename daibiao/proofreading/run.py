"""Proofreading: every rule over one text, debris first, findings in reading order."""

from __future__ import annotations

from collections.abc import Iterable

from daibiao.proofreading.facts import NO_FACTS, Facts
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Finding
from daibiao.proofreading.rules import DEBRIS, RULES


def proofread(text: str, facts: Facts | None = None) -> tuple[Finding, ...]:
    """What is wrong with `text`; offsets count characters of `text` as given."""
    page = Page(text, facts or NO_FACTS)
    found = {finding for rule in RULES for finding in rule.findings(page)}
    return tuple(sorted(_without_echoes(found)))


def _without_echoes(found: Iterable[Finding]) -> list[Finding]:
    """Inside a piece of debris nothing else is worth a word: it will be cut out as a whole."""
    findings = list(found)
    debris = [f for f in findings if f.kind in DEBRIS]
    return [f for f in findings if not any(_lies_inside(f, piece) for piece in debris)]


def _lies_inside(finding: Finding, piece: Finding) -> bool:
    if finding == piece or not (piece.start <= finding.start and finding.end <= piece.end):
        return False
    is_smaller = finding.end - finding.start < piece.end - piece.start
    return is_smaller or (DEBRIS.get(finding.kind, len(DEBRIS)) > DEBRIS[piece.kind])
