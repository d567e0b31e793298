"""N105 量词不一：同一句里同一类事物换了量词。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_X = "xX\u00d7"
_THINGS = (
    (r"代表", "名人位"),
    (r"建议|意见|诉求", "件条"),
    (r"选民|党员|委员|主席|组长|候选人", "名人位"),
    (r"纠纷|矛盾|案件", "起件"),
)
_NUMBER = rf"(?:\d+|[{_X}]+|[_＿*]+|[一二两三四五六七八九十百]+)(?:余|多)?"
_ATTENDANCE = re.compile(
    rf"(?:应到|实到|请假|缺席)(?:会)?[\u4e00-\u9fff]{{0,4}}?{_NUMBER}(?P<unit>[名人位])(?!次)"
)


def check(page: Page) -> Iterator[Hit]:
    patterns = [_pattern(*thing) for thing in _THINGS]
    for sentence in page.sentences:
        found = (
            hit
            for pattern in (_ATTENDANCE, *patterns)
            for hit in _mixed(list(pattern.finditer(page.text, sentence.start, sentence.end)))
        )
        # 应到代表 and 实到代表 are both attendance and deputies: one finding is enough
        yield from islice(found, 1)


def _pattern(noun: str, units: str) -> re.Pattern[str]:
    return re.compile(
        rf"[\u4e00-\u9fff]{{0,2}}(?:{noun})(?:共|约|近)?{_NUMBER}(?P<unit>[{units}])(?!次|大|以上)"
    )


def _mixed(hits: Sequence[re.Match[str]]) -> Iterator[Hit]:
    units = list(dict.fromkeys(hit["unit"] for hit in hits))
    if len(units) > 1:
        yield Hit(hits[0].start(), hits[-1].end(), {"units": "、".join(f"“{u}”" for u in units)})


RULE = Rule(
    code="N105",
    kind="unit_mismatch",
    name="量词不一",
    level=Level.WARNING,
    message="同一类数用了{units}，应当统一",
    why="同一句里一会儿“人”一会儿“名”，读者会当成两种统计口径。",
    authority="约定 C3：量词属于指标定义；公开报告 241 页中 6 页",
    check=check,
    bad=(
        "现有县代表xx人、镇代表xx名。",
        "大会应到代表68名，请假6名，实到62人。",
        "提出意见建议48条，其中农业建议16件。",
    ),
    good=(
        "站长1人、专职联络员2人，入站代表71名，其中市代表2名。",
        "58名代表参加，参训代表103人次。",
        "应到代表68名，实到62名，另有23人列席。",
        "督办议案7件、建议836件，收集线索14条。",
    ),
)
