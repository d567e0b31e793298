"""P101 占位符未填：XX、××、**、＿＿、（ ）、20xx年。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.prose.blanks import find_name_blanks

_X = "xX\u00d7\uff38\uff58\u2715\u2716\u2573"
_HAN = "\u4e00-\u9fff"
_BY = rf"{_HAN}，。；：、“”‘’《》（）()！？—％%‰\s＼＋+…"
_UNIT = (
    r"(?:人次|户次|场次|万|亿|余|多|名|人|位|件|条|起|户|个|家|处|项|次|份|元|票|所|张|批"
    r"|期|篇|部|块|台|辆|亩|公里|米|吨|斤|场|天|分|%|％|村|镇|乡|县|年|月|日|届)"
)
_CROSSES = rf"(?<![A-Za-z0-9{_X}])(?:[{_X}]+(?:[.．·,][{_X}]+)*)(?![A-Za-z0-9{_X}])"
_MARKS = re.compile(
    rf"(?:1[89]|2[01]|20)\d?[{_X}*＊○〇_＿]{{1,2}}[ ]?(?=年|[-—]|$|\D)(?:年度?)?"
    rf"|[二一][〇○零九](?:[{_X}*＊○]{{1,2}}|[〇○零一二][{_X}*＊○])年?"
    rf"|(?:{_CROSSES})(?:\s?{_UNIT})?"
    rf"|\d+[*＊]+\d*(?={_UNIT})|(?<![*＊\d])[*＊]+(?:\.[*＊]+)?(?![*＊\d])(?:{_UNIT})?"
    rf"|&{{2,}}(?:{_UNIT})?|[_＿]+(?:\.[_＿]+)?(?:\s?{_UNIT})?|[+＋]{{2,}}(?:{_UNIT})?"
    rf"|(?<=[{_HAN}])-{{2,}}(?={_UNIT})|[?？]+(?={_UNIT})|#{{1,}}(?=[个名件条次户人项起])"
    rf"|(?<![{_HAN}])[○◯]{{2,}}|(?<=[{_HAN}，。“])[○◯]{{1,}}(?={_UNIT})"
    rf"|[△▲◇◆☆★□■]+(?={_UNIT}|[、，])|[△□■◇]{{2,}}"
    rf"|[（(\[［【「《“‘][ \t\u3000\xa0]*[）)\]］】」》”’](?:{_UNIT})?"
    rf"|(?<=[{_HAN}：:])[ \t\u3000\xa0]+(?:人次|名|人|位|件|条|起|户|个|家|处|项|次|份|票|张|场"
    rf"|期|篇|万元|元|%|％)(?=[，。；、,;）)]|\s*(?:\n|$))"
    r"|20?[ \t\u3000\xa0]*年[ \t\u3000\xa0]+月(?:[ \t\u3000\xa0]+日)?"
    r"|(?<=\d)年[ \t\u3000\xa0]+月(?:[ \t\u3000\xa0]+日)?|(?<=月)[ \t\u3000\xa0]{2,}日"
    rf"|(?<=[{_HAN}，；])[Nn](?=[个名件次条项户起场])|某某[镇乡村县市区]"
    rf"|(?<![\u4e00-\u9fff])某某(?:同志)?"
    rf"|某(?:[镇乡县])(?=人大|党委|政府|人民|第)"
    r"|[（(【\[][^）)】\]\n]{0,10}(?:待(?:填|定|补充?|核实?|统计|完善)|请(?:填写|输入|补充"
    r"|替换)|此处(?:填|插|写|补)|(?:填|插)入?(?:数字|姓名|镇名|具体))[^）)】\]\n]{0,10}[）)】\]]"
    r"|\{\{[^}\n]*\}\}|\$\{[^}\n]*\}|\{[A-Za-z_\u4e00-\u9fff]{1,12}\}|(?<![A-Za-z])(?:TODO|TBD"
    r"|FIXME)(?![A-Za-z])"
    rf"|(?:\.{{3,}}|…+)(?=[个名件次条项户起场]|人次)"
)
_TIMES = re.compile(r"[\d元人个名天次件米套台斤%）)]\s*$")
_NOT_A_BLANK = re.compile(r"[xXｘＸ](?=光|射线|线|轴|染色体)")


def check(page: Page) -> Iterator[Hit]:
    found = [m.span() for m in _MARKS.finditer(page.text) if not _is_something_else(page.text, m)]
    # what a report would leave open must be found here too
    opens = [slot for slot in page.slots if slot.is_placeholder]
    blanks = [(slot.start, slot.end) for slot in opens]
    blanks += [(blank.start, blank.end) for blank in find_name_blanks(page.text)]
    others = [
        (start, end)
        for start, end in blanks
        if not _is_met(start, end, found) and not _is_checkbox(page.text, start)
    ]
    for start, end in (*found, *others):
        yield Hit(start, end, {"quote": page.text[start:end]})


def _is_checkbox(text: str, where: int) -> bool:
    """□满意 □不满意 is there to be ticked."""
    start, stop = text.rfind("\n", 0, where) + 1, text.find("\n", where)
    line = text[start : stop if stop >= 0 else len(text)]
    return text[where] == "□" and len(re.findall(r"□[ 　]*[\u4e00-\u9fff]", line)) > 1


def _is_met(start: int, end: int, found: Sequence[tuple[int, int]]) -> bool:
    return any(begun < end and start < ended for begun, ended in found)


def _is_something_else(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 12) : match.start()], text[match.end() :][:1]
    mark = match[0]
    if mark[0] in "×x*＊" and _TIMES.search(before) and after.isdigit():
        return True
    if mark in {"N", "n"} and re.search(r"[+＋][Nn]", text):
        return True
    if _NOT_A_BLANK.match(mark + after) or _is_checkbox(text, match.start()):
        return True
    is_bullet = mark in {"*", "＊"} and (not before or before[-1] == "\n")
    ends_well = re.match(rf"[{_BY}]", after or "，") or re.match(rf"[{_HAN}]", mark[-1])
    touches = ends_well and (not before or re.match(rf"[{_BY}\d]", before[-1]))
    return is_bullet or not touches


RULE = Rule(
    code="P101",
    kind="leftover_placeholder",
    name="占位符未填",
    level=Level.ERROR,
    message="“{quote}”还没有填",
    why="模板里的空没有填就送出去，是年年有的笑话。",
    authority="种子文 13 处；公开报告 241 页中 43 页",
    check=check,
    bad=(
        "XXX镇2023年人大工作汇报",
        "为XX个代表之家配齐桌椅。",
        "提出意见建议XX多条。",
        "落实率××.×%。",
        "——XXXX年1月6日在第×届人民代表大会第×次会议上",
        "**镇人大主席述职报告",
        "&&镇人大主席团",
        "实到代表___名，因事请假（ ）名。",
        "应到代表 名。",
        "20x年，承办建议274件。",
        "20xx年工作总结",
        "成立+++个选举单位。",
        "走访农户8*0户。",
        "培训（待补充）场次。",
        "党的x大以来，x镇下辖x个村，占x%。",
    ),
    good=(
        "午餐24人×40元=960元。",
        "为老人免费拍X光片30人次。",
        "附件：名册.xlsx",
        "二〇二三年一月九日",
        "满意度：□满意 □基本满意 □不满意",
        "A类69件，B类33件。",
        "推行“1+3+N”模式，建立N个联络点。",
        "代表李某某、王某参加。",
        "代表资格审查委员会（以下简称委员会）",
        "增挂5G基站1个，宽带提速到500M。",
    ),
)
