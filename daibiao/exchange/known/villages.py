"""Which village a cell means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from daibiao.exchange.known.spelling import Near, plain
from daibiao.places.models import Village

_TAIL = re.compile(
    r"(村民委员会|村委会|居民委员会|居委会|党支部|党总支|党群服务中心|行政村|社区|村)+$"
)
_GROUP = re.compile(r"(第?[\d一二三四五六七八九十]+)(村民小组|小组|组|社|队|号).*$")
_BRACKET = re.compile(r"[（(【\[]([^）)】\]]*)[）)】\]]")


@dataclass(frozen=True, slots=True)
class FoundVillage:
    """``village`` when the text means one; ``several`` when it may mean more than one."""

    village: Village | None = None
    several: tuple[Village, ...] = ()
    repaired: bool = False


NOTHING = FoundVillage()


def core(text: str) -> str:
    """What tells villages apart: 上滩村委会 and 上滩村3组 are 上滩."""
    bare = plain(_GROUP.sub("", text))
    return _TAIL.sub("", bare) or bare


class Villages:
    """The villages of one township."""

    def __init__(self, villages: Iterable[Village], town: str = "") -> None:
        self.all = list(villages)
        self._town = town
        self._by_core = {core(village.name): village for village in self.all}
        self._near = Near(self._by_core)
        self._asked: dict[str, FoundVillage] = {}

    def find(self, text: str) -> FoundVillage:
        if text not in self._asked:
            self._asked[text] = self._find(text)
        return self._asked[text]

    def _find(self, text: str) -> FoundVillage:
        inner = _BRACKET.findall(text)
        outer = _BRACKET.sub("", text)
        for said in (text, *inner, outer):
            found = self._one(said)
            if found is not NOTHING:
                return found
        return NOTHING

    def _one(self, text: str) -> FoundVillage:
        bare = core(text.replace(self._town, "") if self._town else text)
        if not bare:
            return NOTHING
        if bare in self._by_core:
            return FoundVillage(self._by_core[bare])
        within = [v for c, v in self._by_core.items() if (c if len(c) > 1 else v.name) in text]
        if len(within) == 1:
            return FoundVillage(within[0])
        return self._by_part(bare) if not within else NOTHING

    def _by_part(self, bare: str) -> FoundVillage:
        around = [v for c, v in self._by_core.items() if bare in c]
        if len(around) > 1:
            return FoundVillage(several=tuple(around))
        if around:
            return FoundVillage(around[0], repaired=True)
        near = [self._by_core[c] for c in self._near.to(bare)]
        if len(near) == 1:
            return FoundVillage(near[0], repaired=True)
        return FoundVillage(several=tuple(near)) if near else NOTHING

    def named_in(self, text: str) -> list[Village]:
        """The villages whose names stand in a longer text."""
        if not text:
            return []
        return [v for c, v in self._by_core.items() if (c if len(c) > 1 else v.name) in text]
