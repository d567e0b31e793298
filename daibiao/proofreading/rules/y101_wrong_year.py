"""Y101 年份写错：多一位少一位。"""

from __future__ import annotations

from daibiao.proofreading.patterns import every
from daibiao.proofreading.rule import Level, Rule

RULE = Rule(
    code="Y101",
    kind="wrong_year",
    name="年份写错",
    level=Level.ERROR,
    message="“{quote}”不是一个年份",
    why="年份多一位少一位，屏幕上不显眼，印在标题上很显眼。",
    authority="GB/T 15835—2011 年份用四位数字；公开报告中的实例",
    check=every(
        r"(?<![\d.])(?:(?:19|20)\d{3}|2[1-9]\d\d|20[6-9]\d"
        r"|0\d{3})年(?:度)?(?=[\u4e00-\u9fff，。；、*＊xX×\s]|\d{1,2}月|$)"
        r"|(?<![\d.])20[0-5]年(?:度)?(?=\d{1,2}月|[\u4e00-\u9fff*＊]{0,8}(?:工作|人大|总结|报告"
        r"|汇报))"
        r"|(?<![\d.])(?:19|20)\d\d年(?:1[3-9]|[2-9]\d|0)月(?!份?龄)|(?<![\d.])(?:19"
        r"|20)\d\d年度年|(?:19|20)\d\d年年"
    ),
    bad=("20231年度某镇人大工作总结", "202年人大工作总结", "2203年3月召开会议。", "2023年13月"),
    good=("2023年度某镇人大工作总结", "自2023年1月起，用时120年。", "计划到2035年基本建成。"),
)
