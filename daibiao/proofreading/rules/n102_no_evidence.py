"""N102 没有出处：接上台账以后，句中的数却不出自任何指标。"""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.proofreading.facts import BoundNumber, Facts
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule


def check(page: Page) -> Iterator[Hit]:
    bound = page.facts.numbers
    if not bound:
        return
    for slot in page.slots:
        is_bound = any(slot.start < number.end and number.start < slot.end for number in bound)
        if not slot.is_placeholder and not is_bound:
            yield Hit(slot.start, slot.end, {"quote": slot.text})


def _page(text: str) -> Page:
    bound = BoundNumber(4, 6, "training.sessions", "培训场次", 12, "场次")
    return Page(text, Facts(numbers=(bound,)))


RULE = Rule(
    code="N102",
    kind="no_evidence",
    name="没有出处",
    level=Level.HINT,
    message="“{quote}”没有对应的台账指标，请核对出处",
    why="手填的数没有名册可查，代表问起来答不上。",
    authority="本系统：数字出自台账；人工填报须注明",
    check=check,
    bad=(_page("组织培训12场次，带动就业300人。"),),
    good=(_page("组织培训12场次。"), "带动就业300人。"),
)
