"""Which deputies' home a cell means, however the clerk calls it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from daibiao.exchange.known.spelling import Near, plain
from daibiao.exchange.known.villages import core as village_core
from daibiao.places.models import Home, HomeLevel

_KIND = re.compile(
    r"(人民代表大会|人大代表|人大|代表|党员|联络站|联络点|工作站|活动室|活动中心|之家|家站|中心站|分站|站点)"
)
_OFFICE = frozenset(
    {"机关", "政府", "政府机关", "机关政府", "本级", "级", "镇", "乡", "镇机关", "乡机关", "镇政府"}
    | {"乡政府", "镇级", "乡级", "镇本级", "乡本级", "镇政府机关", "乡政府机关", "人民政府", "中心"}
    | {"镇人民政府", "乡人民政府"}
)


class Homes:
    """The homes of one township, new ones of this import included."""

    def __init__(self, homes: Iterable[Home] = (), town: str = "") -> None:
        self.all: list[Home] = []
        self._town = plain(town)
        self._by_core: dict[str, Home] = {}
        self._asked: dict[str, Home | None] = {}
        for home in homes:
            self.add(home)

    def add(self, home: Home) -> None:
        self.all.append(home)
        self._by_core[self.core(home.name)] = home
        self._asked.clear()

    def remove(self, home: Home) -> None:
        self.all = [one for one in self.all if one is not home]
        self._by_core = {core: one for core, one in self._by_core.items() if one is not home}
        self._asked.clear()

    def core(self, text: str) -> str:
        """镇机关人大代表之家 → 机关, 双峪村人大代表之家 and 双峪之家 → 双峪."""
        bare = plain(text)
        if self._town and bare.startswith(self._town) and bare != self._town:
            bare = bare.removeprefix(self._town)
        bare = _KIND.sub("", bare)
        return "机关" if not bare or bare in _OFFICE else village_core(bare)

    def named(self, name: str) -> Home | None:
        """The home of exactly that name, or of a name that means the same."""
        return self._by_core.get(self.core(name))

    def find(self, text: str) -> Home | None:
        """None when no home is meant, or none can be told for certain."""
        if text not in self._asked:
            self._asked[text] = self._find(text)
        return self._asked[text]

    def _find(self, text: str) -> Home | None:
        bare = self.core(text)
        if bare in self._by_core:
            return self._by_core[bare]
        if bare == "机关":
            return self._of_the_town()
        within = [h for c, h in self._by_core.items() if c in bare or bare in c]
        if not within:
            near = Near(self._by_core).to(bare)
            within = [self._by_core[c] for c in near]
        return within[0] if len(within) == 1 else None

    def _of_the_town(self) -> Home | None:
        own = [h for h in self.all if h.level == HomeLevel.TOWNSHIP]
        return own[0] if len(own) == 1 else None

    def of_village(self, text: str) -> Home | None:
        """The home of a village, where only the village's name is written."""
        bare = self.core(text)
        names = {bare, f"{bare}村", f"{bare}社区"}
        return self._by_core.get(bare) if plain(text) in names else None

    def as_place(self, text: str) -> Home | None:
        """The home that is the place of a happening: where the text says that it is a home.

        A firm or office that has a home of its own is meant by the bare name of that home too.
        """
        if any(word in text for word in ("之家", "联络站", "工作站")):
            return self.find(text) if _KIND.sub("", plain(text)) else None
        bare = self._by_core.get(self.core(text))
        own = (HomeLevel.INDUSTRY, HomeLevel.TOWNSHIP)
        return bare if bare and bare.level in own and bare.name.startswith(text) else None
