"""How findings are scored against the hand-labelled defects of the shared corpus."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from daibiao.proofreading.rule import Finding
from daibiao.proofreading.run import proofread

LEFTOVER = "leftover_placeholder"


@dataclass(frozen=True)
class Label:
    file: str
    kind: str
    start: int
    end: int
    quote: str

    def meets(self, finding: Finding) -> bool:
        return finding.kind == self.kind and finding.start < self.end and self.start < finding.end


@dataclass
class Score:
    right: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[Label]] = field(default_factory=lambda: defaultdict(list))
    too_much: dict[str, list[tuple[str, Finding]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def recall(self) -> float:
        right = sum(self.right.values())
        return right / (right + sum(map(len, self.missed.values())))

    def precision(self) -> float:
        right = sum(self.right.values())
        return right / (right + sum(map(len, self.too_much.values())))


def read_labels(folder: Path) -> dict[str, list[Label]]:
    """Labelled defects, and every placeholder of slots and names in blanks, by file."""
    labels: dict[str, list[Label]] = defaultdict(list)
    for name in ("defects", "slots", "nonslots"):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            is_blank = row.get("is_placeholder") or row.get("kind") == "name_placeholder"
            if name == "defects" or is_blank:
                kind = row["kind"] if name == "defects" else LEFTOVER
                quote = row.get("quote") or row["text"]
                labels[row["file"]].append(
                    Label(row["file"], kind, row["start"], row["end"], quote)
                )
    return labels


def score(folder: Path, seen: frozenset[tuple[str, str, str]] = frozenset()) -> Score:
    """`seen` are unlabelled findings that were read and found right: (file, kind, quote)."""
    labels = read_labels(folder)
    result = Score()
    for path in sorted(folder.glob("*.txt")):
        findings = proofread(path.read_text(encoding="utf-8"))
        _score_blanks(result, labels[path.name], findings, path.name)
        others = [f for f in findings if f.kind != LEFTOVER]
        left = _score_others(result, [x for x in labels[path.name] if x.kind != LEFTOVER], others)
        for finding in left:
            if (path.name, finding.kind, finding.quote) not in seen:
                result.too_much[finding.kind].append((path.name, finding))
    return result


def _score_blanks(
    result: Score, labels: Iterable[Label], findings: Iterable[Finding], file: str
) -> None:
    """Each blank must be covered; one finding may cover several."""
    blanks = [label for label in labels if label.kind == LEFTOVER]
    found = [finding for finding in findings if finding.kind == LEFTOVER]
    for blank in blanks:
        if any(blank.meets(finding) for finding in found):
            result.right[LEFTOVER] += 1
        else:
            result.missed[LEFTOVER].append(blank)
    for finding in found:
        if not any(blank.meets(finding) for blank in blanks):
            result.too_much[LEFTOVER].append((file, finding))


def _score_others(
    result: Score, labels: Iterable[Label], findings: Iterable[Finding]
) -> list[Finding]:
    """Right kind and overlapping span, one to one; gives back what meets no label."""
    left = list(findings)
    for label in labels:
        match = next((finding for finding in left if label.meets(finding)), None)
        if match is None:
            result.missed[label.kind].append(label)
        else:
            left.remove(match)
            result.right[label.kind] += 1
    return left
