"""Debris of a copied text that has only one right answer is taken out, and listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from daibiao.proofreading.rule import Finding
from daibiao.reports.edits import Edit

CUT_OUT = frozenset({"paywall_marker", "web_residue"})
SEPARATORS = "mixed_separator"
_WRONG_SEPARATOR = re.compile(r"[＼\\]")


def is_cleaned(finding: Finding) -> bool:
    """Whether composing mends what the finding tells of."""
    return finding.kind in CUT_OUT or (
        finding.kind == SEPARATORS and bool(_WRONG_SEPARATOR.search(finding.quote))
    )


def cleaning_edits(findings: Iterable[Finding], made: Sequence[Edit]) -> Iterator[Edit]:
    """Markers cut out, ＼ between names set to 、 — not where another edit writes already."""
    for finding in findings:
        if finding.kind in CUT_OUT:
            yield Edit(start=finding.start, end=finding.end, text="")
        elif is_cleaned(finding):
            yield from _separators(finding, made)


def _separators(finding: Finding, made: Sequence[Edit]) -> Iterator[Edit]:
    for found in _WRONG_SEPARATOR.finditer(finding.quote):
        start = finding.start + found.start()
        if not any(edit.start <= start < edit.end for edit in made):
            yield Edit(start=start, end=start + 1, text="、")
