"""W104 机关用语不对：人大的报告用了政协的话，镇里用了县里的机关名。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_SUBJECT = re.compile(r"人大|人民代表大会|代表建议|议案")
_CPPCC = re.compile(r"政协|委员提案|提案委")
_CPPCC_WORDS = re.compile(
    r"[\u4e00-\u9fff]{0,3}提案(?:人|者|委员|单位|办理|工作|\d+件)|各位委员|(?:政协)?委员们"
    r"|全体委员|参政议政|政治协商|委员视察"
)
_TOWN_BODY = re.compile(
    r"(?<![县区市、和及乡])[镇乡](?:人大常委会|人民代表大会常务委员会|人大(?:副)?主任(?!会议)"
    r"|人大主任会议)"
)


def check(page: Page) -> Iterator[Hit]:
    for match in _TOWN_BODY.finditer(page.text):
        yield Hit(
            match.start(),
            match.end(),
            {"quote": match[0], "why": "乡镇人大设主席、主席团，不设常委会、主任"},
        )
    if (
        page.is_regulation
        or not _SUBJECT.search(page.text)
        or _CPPCC.search(page.text)
        or "委员会全体" in page.text
    ):
        return
    for match in _CPPCC_WORDS.finditer(page.text):
        if not (match[0].endswith("委员") and _has_committee(page.text)):
            yield Hit(
                match.start(),
                match.end(),
                {"quote": match[0], "why": "这是政协的用语，人大用“代表”“建议”"},
            )


def _has_committee(text: str) -> bool:
    """A standing committee has members of its own (委员)."""
    return bool(re.search(r"常委会|常务委员会|委员会", text))


RULE = Rule(
    code="W104",
    kind="wrong_body",
    name="机关用语不对",
    level=Level.WARNING,
    message="“{quote}”：{why}",
    why="套用别的机关的稿子，会留下别的机关的称呼。",
    authority="地方组织法第十四条、第十八条：乡镇人大设主席团、主席，不设常务委员会；公开报告中的实例",
    check=check,
    bad=(
        "代表建议办理情况：C类10件，已向提案人作出说明。",
        "镇人大常委会组织视察3次。",
        "各位代表，各位委员：现在报告镇人大工作。",
    ),
    good=(
        "承办代表建议158件、政协提案113件，已向提案人说明。",
        "县人大常委会精心指导，县、乡镇人大常委会联动。",
        "县人大常委会全体委员参加。",
    ),
)
