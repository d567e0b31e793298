"""T103 串入别的文件：题目里粘着另一份文件的题目，或正文里冒出别处的题目。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_GENRE = (
    r"(?:报告|总结|汇报|方案|通知|函|计划|意见|讲话|细则|制度|规定|办法|请示|批复|公告"
    r"|简报|纪要|决议)"
)
_PLACE = r"[\u4e00-\u9fff]{2,3}(?:镇|乡|县|街道)"
_ABOUT = re.compile(
    rf"(?P<at>[\u4e00-\u9fff]{{0,14}}(?:关于"
    rf"|的)?[\u4e00-\u9fff]{{2,16}}?{_GENRE})(?={_PLACE}(?:人大|人民|党委|政府"
    rf"|第)[\u4e00-\u9fff]{{2,}}{_GENRE})"
)
_FOREIGN = re.compile(
    rf"^(?P<place>{_PLACE})(?:人大|党委|人民政府|人民代表大会|学校"
    rf"|中心小学)[\u4e00-\u9fff\d]{{0,30}}{_GENRE}$"
)
_OTHER_FIELD = re.compile(
    r"(?:中考|高考|小学(?:语文|数学)|教学(?:大纲|设计|反思)|课程标准|租赁合同|劳动合同"
    r"|甲方[：:]|乙方[：:]|幼儿园大班|实习报告|毕业论文|摘要[：:]|关键词[：:]|招标文件|投标人"
    r"|产品说明书|食谱|导游词|读后感|观后感)"
)


def check(page: Page) -> Iterator[Hit]:
    title = page.title
    if title:
        for match in _ABOUT.finditer(title.text):
            start = title.start + match.start("at")
            yield Hit(start, start + len(match["at"]), {"quote": match["at"]})
        yield from _foreign_titles(page)
    for match in _OTHER_FIELD.finditer(page.text):
        yield Hit(match.start(), match.end(), {"quote": match[0]}, level=Level.WARNING)


def _foreign_titles(page: Page) -> Iterator[Hit]:
    """A line of its own that looks like the title of another town's paper."""
    own = page.title.text if page.title else ""
    if not re.search(_PLACE, own):
        return
    for line in page.lines[1:]:
        found = _FOREIGN.match(line.text)
        if found and found["place"][-3:] not in own:
            yield Hit(line.start, line.end, {"quote": line.text})


RULE = Rule(
    code="T103",
    kind="wrong_document",
    name="串入别的文件",
    level=Level.WARNING,
    message="“{quote}”像是另一份文件的内容",
    why="多份文件一起复制，题目和段落会串到一起。",
    authority="公开报告 241 页中 3 页",
    check=check,
    bad=(
        "东河镇人大关于征求意见的函西河镇人大第三代表小组视察方案",
        "东河镇人大工作总结\n一、学习\n西河镇人大工作总结\n二、监督",
        "东河镇人大工作总结\n甲方：某某公司",
    ),
    good=(
        "东河镇人大关于征求意见的函",
        "东河镇人大主席团工作报告\n听取和审议东河镇人民政府工作报告。",
        "关于印发东河镇人大工作计划的通知",
    ),
)
