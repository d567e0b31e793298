"""What a slot counts and which verb leads it; read in order, for parts lean on their whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from daibiao.prose import nouns
from daibiao.prose.spot import Spot
from daibiao.prose.verbs import NOUNY, VERBS, ending_verb, leading_verb, starting_verb
from daibiao.prose.words import words

_ADVERBS = re.compile(
    r"^(?:全年|今年|年内|本年度|一年来|近年来|近[一二三两五]年|先后|共|累计|共计|总计|积极|依法|认真"
    r"|扎实|分别|还|已|并|均|即|其中|会后|办理中|截至目前|目前|各类|主要|全[市县区镇乡]|[上下本当]年度?"
    r"|到年底|年底|上午的?|下午|会议|大会|另|每年|每月|每季度|[0-9]{1,2}月|：|:|“)+"
)
_CONNECTED = re.compile(r"(?:、|和|及|以及)$")
_PARTED = re.compile(r"[，。；：！？,;:!?、\n（）()]")
_GROWTH = frozenset(["增长", "上升", "下降", "增加", "减少", "提高", "提升", "降低"])
_TOTALS = frozenset(["合计", "共计", "总计", "累计", "共", "计"])
_PERSONS = frozenset(["名", "人", "人次", "位", "人（次）"])
_WEAK = frozenset(
    ["有", "为", "达", "由", "从", "至", "共", "了", "以", "计", "争取", "累计", "到"]
)
_SHARES = frozenset(["%", "‰", "分", "个百分点", "百分点"])
_LINKS = frozenset(words("links"))
_VOTES = frozenset(["赞成", "同意", "反对", "弃权"])
_RECEIVERS = frozenset(["走访", "慰问", "惠及", "接待", "服务", "帮助", "受益", "入户", "联系"])
_COMING = frozenset(
    ["应到", "实到", "到会", "入站", "进站", "参评", "参训", "出席", "列席", "缺席"]
)
_DOERS = {
    "任免": "国家机关工作人员",
    "列席": "列席人员",
    "来访": "来访群众",
    "考察": "考察人员",
    "外出": "外出人员",
}
# 执法检查: a step is named with what stands before its verb when that is no longer than this
_SHORT_NAME = 4


@dataclass(frozen=True, kw_only=True)
class _Clause:
    """The words before a number, less adverbs; `joined` to the last slot by 、 or 和."""

    words: str
    unit: str
    joined: bool


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
        clause = self._clause(spot, unit)
        self.end = spot.end
        if unit in _SHARES:
            return self._share(spot, clause)
        noun, verb = self._noun_and_verb(spot, clause)
        self.verb = verb or self.verb
        self.label = clause.words if verb == "其中" else noun or self.label
        if verb != "其中" and not clause.joined:
            self.about = nouns.topic(noun) or self.about
        self.seen[unit] = nouns.full(noun)
        return self.seen[unit], verb

    def _clause(self, spot: Spot, unit: str) -> _Clause:
        """Back to punctuation or to the quantity before."""
        since = min(len(spot.before), spot.start - self.end) if self.end else len(spot.before)
        own = _PARTED.split(spot.before[len(spot.before) - since :])[-1]
        linked = _CONNECTED.search(spot.before[: len(spot.before) - len(own)])
        joined = bool(linked) or own in {"", "和", "及"}
        return _Clause(words=_ADVERBS.sub("", own), unit=unit, joined=joined)

    def _share(self, spot: Spot, clause: _Clause) -> tuple[str, str]:
        verb = ending_verb(spot.clause_before)
        if verb.startswith("占"):
            return f"{self.label}占比", "占"
        named = nouns.rate(clause.words)
        if verb in _GROWTH and not named:
            return "增幅", verb
        self.rate = named or self.rate
        if named and clause.words.endswith(named):
            verb = named[:-1]
        if "占" in clause.words:
            return "占比", "占"
        return self.rate or ("得分" if clause.unit == "分" else ""), verb or self.verb

    def _noun_and_verb(self, spot: Spot, clause: _Clause) -> tuple[str, str]:
        behind = "" if spot.at_clause_end else nouns.after_number(spot.after)
        if clause.unit == "票" and (behind or clause.words)[:2] in _VOTES:
            vote = (behind or clause.words)[:2]
            return f"{vote}票", vote
        if behind and starting_verb(behind) and clause.unit in _PERSONS:
            return self._doers(starting_verb(behind)), starting_verb(behind)
        if behind:
            return behind, self._verb_before(spot, clause, behind)
        if clause.words.endswith(("”", "》")):
            quoted = re.split("[“《]", clause.words)[-1].strip("”》")
            return quoted, leading_verb(clause.words)[0] or self.verb
        return self._behind_its_noun(clause)

    def _verb_before(self, spot: Spot, clause: _Clause, behind: str) -> str:
        verb = leading_verb(clause.words)[0] or ending_verb(clause.words)
        if verb and verb not in _WEAK:
            return verb
        if clause.joined and not verb and self.verb:
            return self.verb
        later = spot.after.lstrip("“的")[len(behind) :]
        return starting_verb(_PARTED.split(later)[0]) or verb or "有"

    def _behind_its_noun(self, clause: _Clause) -> tuple[str, str]:
        verb, noun = leading_verb(clause.words)
        if clause.words[-1:] in {"共", "仅"} and len(clause.words) > 1:
            return clause.words[:-1], clause.words[-1]
        if verb in _LINKS and not noun and clause.words != verb:
            said = clause.words.removesuffix(verb).strip()
            return leading_verb(said)[1] or said, verb
        if not clause.words or (not noun and (verb or clause.words) in _TOTALS):
            return self.seen.get(clause.unit, self.label), verb or clause.words or self.verb
        if clause.joined and (not verb or clause.words in NOUNY):
            return clause.words, self.verb
        if not verb:
            return self._category(clause), "其中"
        if noun == "代表" and verb in _COMING:
            noun = verb + noun
        return noun.strip("“”《》 ") or self._step(clause, verb), verb

    def _step(self, clause: _Clause, verb: str) -> str:
        """办结41件, 请假6名: the verb alone says which ones."""
        if verb in _RECEIVERS and (clause.unit in _PERSONS or clause.unit == "户"):
            return "农户" if clause.unit == "户" else "群众"
        if clause.unit in _PERSONS:
            return self._doers(verb)
        manner = clause.words[: -len(verb)]
        said = manner + verb if manner in {"当场", "现场", "按期"} else verb
        if clause.unit in nouns.KINDS and (verb not in NOUNY or self.about):
            return said + (self.about or nouns.KINDS[clause.unit])
        return clause.words if verb in VERBS and len(clause.words) <= _SHORT_NAME else verb

    def _doers(self, verb: str) -> str:
        return _DOERS.get(verb, verb + "代表")

    def _category(self, clause: _Clause) -> str:
        """农业农村16件: one kind of what was counted before."""
        noun, unit = clause.words.rstrip("为达共约 "), clause.unit
        if noun in nouns.FULL or unit not in nouns.KINDS or unit == "项":
            return noun
        about = self.about or nouns.KINDS[unit]
        return noun if noun.endswith((about, "议案", "提案")) else noun + about
