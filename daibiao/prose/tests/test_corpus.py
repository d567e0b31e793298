"""The slots of the labelled reports, held against their labels."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from daibiao.prose.blanks import find_name_blanks
from daibiao.prose.slots import Slot, find_slots
from tests.shared_samples import shared

LEAST = 0.95
AGREEING = {"value": 0.98, "approx": 0.98, "is_placeholder": 0.98, "verb": 0.75, "counted": 0.6}
Label = dict[str, object]
Key = tuple[int, int, str]


@dataclass
class Score:
    """Right: exact span and right unit."""

    right: int = 0
    found: int = 0
    labelled: int = 0
    wrong: list[str] = field(default_factory=list)
    agreeing: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.labelled if self.labelled else 1.0

    def __str__(self) -> str:
        rates = {name: round(self.agreeing[name] / max(self.right, 1), 3) for name in AGREEING}
        return f"P {self.precision:.3f} R {self.recall:.3f} {rates}\n" + "\n".join(self.wrong)

    def add(self, name: str, labels: dict[Key, Label], slots: dict[Key, Slot]) -> None:
        both = labels.keys() & slots.keys()
        self.right += len(both)
        self.found += len(slots)
        self.labelled += len(labels)
        self.wrong += [f"{name} too much: {slots[k].text}" for k in sorted(slots.keys() - both)]
        self.wrong += [f"{name} missed: {labels[k]['text']}" for k in sorted(labels.keys() - both)]
        for key in both:
            same = (f for f in AGREEING if getattr(slots[key], f) == labels[key][f])
            self.agreeing.update(same)


def _corpus() -> Path:
    return shared() / "corpus" / "dev"


def _labels(kind: str) -> Iterator[Label]:
    for line in (_corpus() / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _key(label: Label) -> Key:
    return int(str(label["start"])), int(str(label["end"])), str(label["unit"])


def _slots(path: Path) -> dict[Key, Slot]:
    found = find_slots(path.read_text(encoding="utf-8"))
    return {(slot.start, slot.end, slot.unit): slot for slot in found}


def score() -> Score:
    labels: dict[str, dict[Key, Label]] = {}
    for label in _labels("slots"):
        labels.setdefault(str(label["file"]), {})[_key(label)] = label
    total = Score()
    for path in sorted(_corpus().glob("*.txt")):
        total.add(path.name, labels.get(path.name, {}), _slots(path))
    return total


def test_slots_are_found_where_the_labels_have_them() -> None:
    total = score()
    assert total.labelled > 300
    assert total.precision >= LEAST, str(total)
    assert total.recall >= LEAST, str(total)


def test_what_a_slot_says_agrees_with_its_label() -> None:
    total = score()
    for name, least in AGREEING.items():
        assert total.agreeing[name] / total.right >= least, f"{name}\n{total}"


def test_the_numbers_of_a_regulation_are_no_quantities() -> None:
    for path in _corpus().glob("2*.txt"):
        assert _slots(path) == {}, path.name


def test_every_placeholder_is_a_slot_or_a_name_blank() -> None:
    wanted = [*_labels("nonslots"), *_labels("defects")]
    kinds = {"name_placeholder", "leftover_placeholder"}
    missed = [
        label
        for label in wanted
        if label["kind"] in kinds and not _covered(label) and label.get("text") != "×"
    ]
    assert missed == []


def _covered(label: Label) -> bool:
    text = (_corpus() / str(label["file"])).read_text(encoding="utf-8")
    places = [(b.start, b.end) for b in find_name_blanks(text)]
    places += [(s.start, s.end) for s in find_slots(text) if s.is_placeholder]
    start, end = int(str(label["start"])), int(str(label["end"]))
    return any(first < end and start < last for first, last in places)
