"""What a slot counts and which verb leads it; read in order, for parts lean on their whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from daibiao.prose import nouns
from daibiao.prose.spot import Spot
from daibiao.prose.verbs import NOUNY, VERBS, ending_verb, leading_verb, starting_verb

_ADVERBS = re.compile(
    r"^(?:全年|今年|年内|本年度|一年来|近年来|近[一二三两五]年|先后|共|累计|共计|总计|积极|依法|认真|扎实|分别|还|已|并|均|即"
    r"|其中|会后|办理中|截至目前|目前|各类|主要|全[市县区镇乡]|[上下本当]年度?|到年底|年底|上午的?|下午|会议|大会|另"
    r"|每年|每月|每季度|[0-9]{1,2}月|：|:|“)+"
)
_CONNECTED = re.compile(r"(?:、|和|及|以及)$")
_GROWTH = frozenset("增长 上升 下降 增加 减少 提高 提升 降低".split())
_TOTALS = frozenset("合计 共计 总计 累计 共 计".split())
_PERSONS = frozenset("名 人 人次 位 人（次）".split())
_WEAK = frozenset("有 为 达 由 从 至 共 了 以 计 争取 累计 其中 到".split())
_OBJECTS = {"任免": "国家机关工作人员", "列席": "列席人员", "来访": "来访群众", "考察": "考察人员"}


@dataclass
class Reader:
    """Reads the slots of one paragraph from left to right."""

    verb: str = ""
    label: str = ""
    about: str = ""
    rate: str = ""
    end: int = 0
    seen: dict[str, str] = field(default_factory=dict)

    def read(self, spot: Spot, unit: str) -> tuple[str, str]:
        """The noun counted and the verb."""
        own = self._clause(spot)
        clause = _ADVERBS.sub("", own)
        joined = self._is_joined(spot, own)
        self.end = spot.end
        if unit in {"%", "‰", "分"} or "百分点" in unit:
            return self._share(spot, clause)
        noun, verb = self._noun_and_verb(spot, clause, unit, joined)
        return self._remember(noun, verb, unit, joined)

    def _remember(self, noun: str, verb: str, unit: str, joined: bool) -> tuple[str, str]:
        self.verb, self.label = verb or self.verb, noun or self.label
        if verb != "其中" and not joined:
            self.about = nouns.topic(noun) or self.about
        self.seen[unit] = nouns.full(noun)
        return self.seen[unit], verb

    def _clause(self, spot: Spot) -> str:
        """The words before the number, back to punctuation or to the quantity before it."""
        reach = max(0, min(len(spot.before), spot.start - self.end)) if self.end else len(spot.before)
        near = spot.before[len(spot.before) - reach :]
        return re.split(r"[，。；：！？,;:!?、\n（）()]", near)[-1]

    def _is_joined(self, spot: Spot, clause: str) -> bool:
        return bool(_CONNECTED.search(spot.before[: len(spot.before) - len(clause)])) or clause in "和及"

    def _share(self, spot: Spot, clause: str) -> tuple[str, str]:
        verb = ending_verb(spot.clause_before)
        if verb.startswith("占"):
            return f"{self._category_name()}占比", "占"
        named = nouns.rate(clause)
        if verb in _GROWTH and not named:
            return "增幅", verb
        self.rate = named or self.rate
        return self.rate or "得分", (self.rate[:-1] if named and clause.endswith(named) else verb) or self.verb

    def _category_name(self) -> str:
        longer = len(self.label) > len(self.about) + 1
        return self.label.removesuffix(self.about) if longer and self.about != "代表" else self.label

    def _noun_and_verb(self, spot: Spot, clause: str, unit: str, joined: bool) -> tuple[str, str]:  # noqa: FBT001
        behind = "" if spot.at_clause_end else nouns.after_number(spot.after)
        if behind and starting_verb(behind) and unit in _PERSONS:
            return self._doers(starting_verb(behind)), starting_verb(behind)
        if behind:
            return behind, self._verb_before(spot, clause, behind, joined)
        if clause.endswith(("”", "》")):
            quote = re.split("[“《]", clause)[-1].strip("”》")
            return quote, leading_verb(clause)[0] or self.verb
        return self._behind_its_noun(clause, unit, joined)

    def _verb_before(self, spot: Spot, clause: str, behind: str, joined: bool) -> str:  # noqa: FBT001
        verb = leading_verb(clause)[0] or ending_verb(clause)
        if verb and verb not in _WEAK:
            return verb
        if joined and not verb:
            return self.verb
        later = spot.after.lstrip("“的")[len(behind) :]
        return starting_verb(re.split("[，。；、]", later)[0]) or verb or "有"

    def _behind_its_noun(self, clause: str, unit: str, joined: bool) -> tuple[str, str]:  # noqa: FBT001
        verb, noun = leading_verb(clause)
        if not clause or clause in _TOTALS or verb in _TOTALS and not noun:
            return self.seen.get(unit, self.label), verb or clause or self.verb
        if joined and (not verb or clause in NOUNY):
            return clause, self.verb
        if not verb:
            return self._category(clause, unit), "其中"
        return (noun.strip("“”《》") or self._step(clause, verb, unit)), verb

    def _step(self, clause: str, verb: str, unit: str) -> str:
        """办结41件, 请假6名: the verb alone says which ones."""
        if unit in _PERSONS:
            return self._doers(verb)
        said = clause[-len(verb) - 2 :] if clause[: -len(verb)] in {"当场", "现场", "按期"} else verb
        if unit in nouns.KINDS and (verb not in NOUNY or self.about):
            return said + (self.about or nouns.KINDS[unit])
        return clause if verb in VERBS and len(clause) <= 4 else verb

    def _doers(self, verb: str) -> str:
        return _OBJECTS.get(verb, verb + "代表")

    def _category(self, noun: str, unit: str) -> str:
        if noun in nouns.FULL or unit not in nouns.KINDS or unit == "项":
            return noun
        about = self.about or nouns.KINDS[unit]
        return noun if noun.endswith((about, "议案", "提案")) else noun + about
