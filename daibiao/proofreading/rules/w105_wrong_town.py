"""W105 地名写错：与本镇名只差一字，或与台账中的镇名不同。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.facts import Facts
from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_TOWN = re.compile(
    r"(?=(?P<name>[\u4e00-\u9fff]{2,3}[镇乡])(?:人大|党委|政府|人民|主席团|机关"
    r"|第[一二三四五六七八九十]+届|\d{4}年|位于|全体|代表))"
)
_NO_NAME = re.compile(
    r"[全我各本该县乡城集村市级和与及在向受为对省区的、两个]$|[县市区州]"
    r"|[一二三四五六七八九十]级|乡$"
)
_ELSEWHERE = re.compile(
    r"(?:到|赴|与|同|和|向|由|邻|学习|考察|借鉴|交流|观摩|、)[\u4e00-\u9fff]{0,4}$"
)


def check(page: Page) -> Iterator[Hit]:
    own = page.facts.town or _own_name(page)
    if not own:
        return
    body = 0 if page.facts.town or page.title is None else page.title.end
    for match in _TOWN.finditer(page.text, body):
        name = match["name"]
        before = page.text[max(0, match.start() - 6) : match.start()]
        if _is_slip(name, own) and not _ELSEWHERE.search(before):
            end = match.start() + len(name)
            yield Hit(match.start(), end, {"quote": name, "own": own}, suggestion=own)


def _own_name(page: Page) -> str | None:
    """The town that the title names."""
    title = page.title
    found = re.match(
        r"(?P<name>[\u4e00-\u9fff]{2,3}[镇乡])(?:人大|人民|第|\d{4}年|党委)",
        title.text if title else "",
    )
    return found["name"] if found and not _NO_NAME.search(found["name"][:-1]) else None


def _is_slip(name: str, own: str) -> bool:
    """One character off, neither a word such as 全镇."""
    if len(name) != len(own) or name == own or _NO_NAME.search(name[:-1]):
        return False
    return (
        sum(a != b for a, b in zip(name, own, strict=True)) == 1 and name[0] not in "在受向对为由全"
    )


RULE = Rule(
    code="W105",
    kind="wrong_name",
    name="地名写错",
    level=Level.WARNING,
    message="“{quote}”与本镇名“{own}”不一致",
    why="套用邻镇的稿子，镇名最容易漏改。",
    authority="正式地名一处登记、处处引用；公开报道：报告中人名写错",
    check=check,
    bad=(
        "青石镇人大主席团工作报告\n一年来，青山镇人大认真履职。",
        Page("青山镇人大工作总结\n青石镇党委高度重视。", Facts(town="青山镇")),
    ),
    good=(
        "青石镇人大主席团工作报告\n一年来，青石镇人大认真履职，全镇代表积极参与。",
        "青石镇人大主席团工作报告\n组织代表到青山镇人大学习。",
        "我镇人大积极配合，各乡镇人大联动。",
    ),
)
