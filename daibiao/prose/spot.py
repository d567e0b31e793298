"""A place that is written like a quantity, with the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from daibiao.prose.notation import Writing

REACH = 60
CLAUSE_ENDS = "，。；：！？,;:!?、\n"


@dataclass(frozen=True, kw_only=True)
class Spot:
    """`before` and `after` reach no further than the paragraph; both are cut at REACH, except
    that `after` may look into the next one.

    `clipped`: written with 约 余 多 or 万. `at_least`: written with 以上.
    """

    start: int
    end: int
    number: str
    measure: str
    writing: Writing
    before: str
    after: str
    clipped: bool = False
    at_least: bool = False

    @property
    def clause_before(self) -> str:
        """What stands between the last punctuation mark and the number."""
        return re.split(rf"[{CLAUSE_ENDS}]", self.before)[-1]

    @property
    def sentence_before(self) -> str:
        return re.split(r"[。！？!?]", self.before)[-1]

    @property
    def at_clause_end(self) -> bool:
        return not self.after.strip() or self.after.lstrip()[0] in CLAUSE_ENDS + "（）()】”"

    @property
    def is_numeral(self) -> bool:
        return self.writing is Writing.CHINESE
