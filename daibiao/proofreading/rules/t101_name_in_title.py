"""T101 标题里的人名：别人的名字留在题目上。"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from daibiao.proofreading.page import LONGEST_TITLE, Page
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.spans import Span
from daibiao.proofreading.words import column

_GENRE = (
    r"(?:报告|总结|汇报|方案|材料|讲话|发言|心得|建议|议案|登记表|手册|档案|台账|汇编|稿"
    r"|记录|名单|计划|体会)"
)


def check(page: Page) -> Iterator[Hit]:
    if page.title is None:
        return
    surname = "(?:" + "|".join(column("surnames")) + ")"
    name = rf"(?P<at>{surname}[\u4e00-\u9fff]{{1,2}})"
    # at the end after the kind of paper, in brackets, or before it: …总结（王建国）, 张伟述职报告
    patterns = (
        rf"{_GENRE}[ 　]*[（(—－_-]+[ 　]*{name}[ 　]*(?:[）)]|$)",
        rf"{_GENRE}[ 　]+{name}$",
        rf"(?:^|[ 　_—－-]){name}(?:同志)?(?:述职(?:报告)?|(?:工作|履职)总结|的?发言|心得体会)",
    )
    yield from _first(page.title, patterns)
    paper = r"关于[^，。；\t]{2,36}的(?:建议|议案|意见|提案|报告|调研报告)(?:\.docx?)?"
    for line in page.lines[1:]:
        if len(line.text) <= LONGEST_TITLE and "关于" in line.text:
            yield from _first(
                line,
                (
                    rf"{paper}[ 　（(—－_-]+{name}[ 　）)]*$",
                    rf"^[\d、. ]*{name}[：: 　_—-]*{paper}",
                ),
            )


def _first(line: Span, patterns: Iterable[str]) -> Iterator[Hit]:
    found = next((m for p in patterns if (m := re.search(p, line.text))), None)
    if found:
        start = line.start + found.start("at")
        yield Hit(start, start + len(found["at"]), {"quote": found["at"]})


RULE = Rule(
    code="T101",
    kind="name_in_title",
    name="标题里的人名",
    level=Level.HINT,
    message="标题里有人名“{quote}”，请确认是否应当写在题目中",
    why="下载的稿子题目里常带原作者或被记录人的姓名。",
    authority="GB/T 9704—2012 标题由发文机关名称、事由和文种组成",
    check=check,
    bad=(
        "某镇人大代表履职总结（王建国）\n一年来……",
        "李建华述职报告\n一年来……",
        "建议目录\n1、关于修建道路的建议（王建国）\n",
    ),
    good=(
        "某镇人大主席团工作报告\n各位代表：",
        "白马镇人大工作总结（审议稿）",
        "关于高标准农田建设的视察报告",
    ),
)
