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

_UNIT = "[件名人个条户次项起元票份]"
_SIBLING = r"(?:[\u4e00-\u9fff]{2,8}|[A-D]类)(?<!附件)(?<![第年月号版期表图话编号是])\d+"

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
        rf"|(?:{_MONEY})(?:约|近|共|为|达)?{_NUMBER}(?:余|多)?{_STOP}|(?:{_MONEY})(?:约|近|共"
        rf"|为|达)?{_NUMBER}[万亿](?:余|多)?{_STOP}"
        rf"|(?:{_NOUNS}|{_VERBS})(?:共|约|近|达)?{_NUMBER}(?:余|多)?{_STOP}"
        rf"|(?:面积|产值|单价|人均|每人|每天|每户|标准)(?:约|近|达|为)?{_NUMBER}{_STOP}"
        rf"|(?<![年月日第万亿千百\d.]){_NUMBER}(?:余|多)(?=[，。；、])"
        rf"|(?<=[，；、：])(?:{_SIBLING})(?=[，。；、](?:[\u4e00-\u9fff]{{2,8}}{_NUMBER}{_UNIT}))"
        rf"|(?<={_UNIT}[，；、])(?:{_SIBLING}){_STOP}"
        r"|(?<=[\u4e00-\u9fff])(?<![第年月类版])\d{1,3}(?:余|多)?"
        r"(?:代表|选民|群众|农户|建议|议案|村民|党员)(?![团之])"
        rf"|[\u4e00-\u9fff]{{2,4}}率(?:达到?|为)?{_NUMBER}{_STOP}"
    ),
    bad=(
        "资料印制150元；不可预见200元。合计：2110",
        "投入资金28，修建水渠1.8公里。",
        "收到建议46，办结41件。",
        "筹资12万，改造校舍。",
        "办结率95.3，满意率92.7%。",
        "A类69件，B类33，C类10件。",
        "农业农村16件，交通水利12，其他3件。",
        "提出意见30余，办结28件。",
        "组织3代表视察。",
    ),
    good=(
        "合计：2110元。",
        "投入资金28万元，收到建议46件。",
        "办结率95.3%。",
        "组织开展“1+9”活动，代表建议1、2号已办。",
        "投入1,200元。",
    ),
)
