"""D104 乱码：转码留下的替换符、实体、私用区字和别国字母。"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daibiao.proofreading.page import Page
from daibiao.proofreading.rule import Hit, Level, Rule

_ENTITY = (
    r"&(?:nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|times|lt|gt|amp|quot"
    r"|ensp|emsp|bull);?"
)
_GARBAGE = re.compile(
    rf"(?:{_ENTITY}|&#[xX]?[0-9a-fA-F]+;)+"
    r"|(?:\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2})+|_x[0-9a-fA-F]{4}_|(?:%[0-9A-F]{2}){3,}"
    r"|\\[rnt](?![a-z])"
    "|\ufffd+|[\ue000-\uf8ff]+|[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]+"
    "|(?!^)[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]+"
    r"|锟斤拷(?:锟斤拷|锟|斤拷)*|(?:烫烫|屯屯|锘匡)[烫屯匡]*"
    "|[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff](?:[\u0080-\u00ff\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+)"
    "|[\u00a1-\u00af\u00b2-\u00b6\u00b8-\u00bf]{2,}"
    "|[\u3041-\u30fa\u30fd-\u30ff]+|[\uac00-\ud7af\u1100-\u11ff]+|[\u0400-\u04ff]{2,}|[\u0e00-\u0e7f]+"
    "|[\u0590-\u06ff]+|[\u2502-\u257f\u2580-\u259f]+|[\u2e80-\u2fdf\uf900-\ufaff]+"
    r"|(?<=[\u4e00-\u9fff，。、；])[?]{1,}(?=[\u4e00-\u9fff，。；、])"
    r"|(?<=[\u4e00-\u9fff])(?:[@#$^~`|=]{2,}|[¤§¨¬¦]"
    r"|[$^~`][a-zA-Z0-9]{0,3}[$^~`@#%]+)(?=[\u4e00-\u9fff，。])"
)
_ASKING = re.compile(
    r"[吗呢么吧何谁哪]\?$|(?:如何|怎样|怎么|什么|为什么|是否|多少|几)[^。？\n]*\?$"
)
_HAN = re.compile(r"[^\x00-\x7f，。；：、\n]{4,}")

FEWEST = 2


def check(page: Page) -> Iterator[Hit]:
    for match in _GARBAGE.finditer(page.text):
        asks = "?" in match[0] and _ASKING.search(
            page.text[max(0, match.start() - 20) : match.end()]
        )
        if not asks:
            yield Hit(match.start(), match.end(), {"quote": match[0]})
    yield from _read_in_the_wrong_code(page.text)


def _read_in_the_wrong_code(text: str) -> Iterator[Hit]:
    """UTF-8 read as GBK: 鐨勯晣 for 的镇."""
    rare = {char for char in set(text) if "\u4e00" <= char <= "\u9fff" and not _is_common(char)}
    if len(rare) < FEWEST:
        return
    for run in _HAN.finditer(text):
        where = [run.start() + at for at, char in enumerate(run[0]) if char in rare]
        if len(where) >= FEWEST:
            start, end = max(run.start(), where[0] - 1), min(run.end(), where[-1] + 2)
            if right := _repaired(text[start:end]) or _repaired(text[start + 1 : end]):
                yield Hit(start, end, {"quote": text[start:end]}, suggestion=right)


def _is_common(char: str) -> bool:
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _repaired(run: str) -> str | None:
    right = run.encode("gb18030").decode("utf-8", errors="ignore")
    han = sum("\u4e00" <= char <= "\u9fff" for char in right)
    return right if han >= FEWEST and han * 3 >= len(run) else None


RULE = Rule(
    code="D104",
    kind="encoding_garbage",
    name="乱码",
    level=Level.ERROR,
    message="“{quote}”是转码或识别留下的乱码",
    why="旧稿几经转存，引号、空格和整句都可能成为乱码。",
    authority="公开报告中最常见的毛病：241 页中 29 页",
    check=check,
    bad=(
        "全镇人大代表\ufffd\ufffd58名。",
        "镇人大&nbsp;&nbsp;主席团",
        "开展&ldquo;代表行动&rdquo;活动。",
        "锟斤拷锟斤拷人大代表",
        "组织代表视察3次ä¸­å›½提出意见。",
        "听取汇报，闀囦汉澶т唬琛ㄨ瀵熴。",
        "召开主席团?会议6次。",
        "镇\ue5e5人大工作报告",
        "⼈⼤代表58名",
    ),
    good=(
        "怎样当好人大代表?我们作了探索。",
        "整改率92.9%，℃、㎡照写。",
        "代表李喆、王堃参加视察。",
        "“三联三访”·人大在行动",
        "①听取汇报；②实地查看。",
    ),
)
