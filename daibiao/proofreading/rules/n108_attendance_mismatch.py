"""N108 到会人数不符：应到减未到不等于实到。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_PEOPLE = r"(?:会)?[\u4e00-\u9fff]{0,6}?(\d+)[名人位]"
_DUE = re.compile(rf"应到{_PEOPLE}")
_PRESENT = re.compile(rf"实到{_PEOPLE}")
_AWAY = re.compile(rf"(?:请假|缺席|未到|缺勤){_PEOPLE}")


def check(page: Page) -> Iterator[Hit]:
    for sentence in page.sentences:
        due, present = _DUE.search(sentence.text), _PRESENT.search(sentence.text)
        if due is None or present is None or due.start() > present.start():
            continue
        away = [int(match[1]) for match in _AWAY.finditer(sentence.text)]
        right = int(due[1]) - sum(away)
        if int(present[1]) > int(due[1]) or (away and right != int(present[1])):
            says = {"due": due[1], "away": sum(away), "right": right, "said": present[1]}
            start, end = sentence.start + due.start(), sentence.start + present.end()
            yield Hit(start, end, says, suggestion=f"实到{right}")


RULE = Rule(
    code="N108",
    kind="sum_mismatch",
    name="到会人数不符",
    level=Level.ERROR,
    message="应到{due}减未到{away}得{right}，文中实到{said}",
    why="到会人数关系会议是否合法，必须对得上。",
    authority="地方组织法：三分之二以上的代表出席始得举行",
    check=check,
    bad=("大会应到代表68名，请假6名，实到61人。", "应到代表62名，实到63名。"),
    good=(
        "应到代表68名，请假6名，实到62名。",
        "应到110人，实到90人，请假14人，缺席6人。",
        "应到代表68名，实到62名。",
    ),
)
