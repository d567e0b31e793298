"""P103 单位缺失：数字后面没有量词或单位。"""

from __future__ import annotations

from daibiao.proofreading.patterns import every
from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.words import column

_STOP = r"(?=[，。；、,;（(]|\s*(?:\n|$))(?![，,、]\d)"
_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NOUNS = "|".join((*column("counted"), "代表", "党员", "村民", "干部", "女代表"))
_VERBS = "|".join(column("counting_verbs"))
_MONEY = "资金|经费|投资|投入|筹资|捐款|补贴|补助|费用?|收入|支出|开支|金额|预算|款项"
_TOTAL = "合计|共计|总计|小计"

RULE = Rule(
    code="P103",
    kind="missing_unit",
    name="单位缺失",
    level=Level.WARNING,
    message="“{quote}”后面缺少量词或单位",
    why="没有单位的数读者不知是元还是万元、是件还是条。",
    authority="GB/T 15835—2011 用数须明确计量对象；公开报告中的实例",
    check=every(
        rf"(?:(?:{_TOTAL})(?:为|[：:][ ]?)|(?<=[，；。、])(?:{_TOTAL})){_NUMBER}{_STOP}"
        rf"|(?:{_MONEY})(?:约|近|共|为|达)?{_NUMBER}(?:余|多)?{_STOP}|(?:{_MONEY})(?:约|近|共|为|达)?{_NUMBER}[万亿](?:余|多)?{_STOP}"
        rf"|(?:{_NOUNS}|{_VERBS})(?:共|约|近|达)?{_NUMBER}(?:余|多)?{_STOP}"
        rf"|[\u4e00-\u9fff]{{2,4}}率(?:达到?|为)?{_NUMBER}{_STOP}"
    ),
    bad=(
        "资料印制150元；不可预见200元。合计：2110",
        "投入资金28，修建水渠1.8公里。",
        "收到建议46，办结41件。",
        "筹资12万，改造校舍。",
        "办结率95.3，满意率92.7%。",
    ),
    good=(
        "合计：2110元。",
        "投入资金28万元，收到建议46件。",
        "办结率95.3%。",
        "组织开展“1+9”活动，代表建议1、2号已办。",
        "投入1,200元。",
    ),
)
