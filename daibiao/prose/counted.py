"""What a slot counts and which verb leads it; read in order, for parts lean on their whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from daibiao.prose import nouns
from daibiao.prose.spot import Spot
from daibiao.prose.verbs import VERBS, ending_verb, starting_verb

_ADVERBS = re.compile(
    r"^(?:全年|今年|年内|本年度|一年来|近年来|先后|共|累计|共计|总计|积极|依法|认真|扎实|分别|还|已|并|均|即"
    r"|其中|会后|办理中|截至目前|目前|现|各类|主要|全市|全县|全区|全镇|全乡|[0-9]{1,2}月|：|:|“|”)+"
)
_CONNECTED = re.compile(r"(?:、|和|及|以及)$")
_GROWTH = ("增长", "上升", "下降", "增加", "减少", "提高", "提升", "降低")
_PAID = re.compile(r"(?:元|万|亿)$")


@dataclass
class Reader:
    """Reads the slots of one paragraph from left to right."""

    verb: str = ""
    label: str = ""
    about: str = ""
    rate: str = ""
    seen: dict[str, str] = field(default_factory=dict)

    def read(self, spot: Spot, unit: str) -> tuple[str, str]:
        """The noun counted and the verb."""
        clause = _ADVERBS.sub("", _clause(spot))
        if unit in {"%", "‰"} or "百分点" in unit or unit == "分":
            return self._share(spot, clause)
        noun, verb = self._noun_and_verb(spot, clause, unit)
        self.verb = verb or self.verb
        self.label = noun or self.label
        counted = nouns.full(noun)
        self.about = nouns.topic(counted) or self.about
        self.seen[unit] = counted
        return counted, verb

    def _share(self, spot: Spot, clause: str) -> tuple[str, str]:
        verb = ending_verb(spot.clause_before)
        if verb.startswith("占"):
            return f"{self.label}占比", "占"
        named = nouns.rate(clause)
        if verb in _GROWTH and not named:
            return "增幅", verb
        self.rate = named or self.rate
        return self.rate, verb or self.rate[:-1] or self.verb

    def _noun_and_verb(self, spot: Spot, clause: str, unit: str) -> tuple[str, str]:
        behind = "" if spot.at_clause_end else nouns.after_number(spot.after)
        if len(behind) > 1 or behind == "村":
            return behind, self._verb_before(spot, clause) or starting_verb(spot.after[len(behind) :])
        return self._behind_its_noun(spot, clause, unit)

    def _verb_before(self, spot: Spot, clause: str) -> str:
        verb = ending_verb(clause)
        if len(verb) > 1 or (verb and verb == clause):
            return verb
        return starting_verb(clause) or verb or self._inherited(spot)

    def _behind_its_noun(self, spot: Spot, clause: str, unit: str) -> tuple[str, str]:
        if not clause:
            return self.seen.get(unit, self.label), self.verb
        if clause in VERBS and self._is_a_step(clause, unit):
            return clause + (self.about or nouns.KINDS.get(unit, "")), clause
        verb = starting_verb(clause)
        noun = clause[len(verb) :].lstrip("了过").strip("“”《》")
        inherited = self._inherited(spot)
        if inherited and (not noun or not verb):
            return clause, inherited
        if not verb:
            return self._category(noun, unit), "其中"
        return noun or verb, verb

    def _inherited(self, spot: Spot) -> str:
        start = spot.before[: len(spot.before) - len(spot.clause_before)]
        return self.verb if _CONNECTED.search(start) else ""

    def _is_a_step(self, clause: str, unit: str) -> bool:
        return bool(self.about) and unit in nouns.KINDS and clause not in {"视察", "调研", "培训"}

    def _category(self, noun: str, unit: str) -> str:
        if noun in nouns.FULL or not self.about or unit not in nouns.KINDS:
            return noun
        return noun if noun.endswith(self.about) else noun + self.about


def _clause(spot: Spot) -> str:
    """The words before the number back to the last punctuation or quantity."""
    before = re.split(r"[，。；：！？,;:!?、\n（）()]", spot.before)[-1]
    return re.split(r"[0-9]+[^0-9]{1,2}(?=[\u4e00-\u9fff])", before)[-1]
