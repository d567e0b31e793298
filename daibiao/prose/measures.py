"""Measure words, and what may not follow one (名 in 名单 is no measure word)."""

from __future__ import annotations

import re

from daibiao.prose.words import words

PLAIN = words("measures")
# a measure word -> the words' second characters that make it another word
GUARDED = {
    "人": "大民员事选社均才力生口工为居情心气文身道防格影体类",
    "名": "单称额义誉册录牌产字片目",
    "位": "于置次居数",
    "个": "别性体案税",
    "条": "例件约款文令理",
    "件": "套",
    "项": "目链",
    "次": "日年序要第",
    "期": "间限末满待盼望货",
    "场": "所馆地面景院镇长合站域",
    "户": "籍口主外厕",
    "家": "庭长园具属乡风训教族禽畜国门访电",
    "起": "来到草码初步点因诉伏源",
    "份": "额",
    "处": "理长置室罚级于分在境方",
    "所": "有属长得在以需谓思",
    "座": "谈位右",
    "部": "门分队署长级位委落件",
    "块": "钱",
    "张": "贴家村榜",
    "台": "账阶湾办风",
    "套": "路话取",
    "本": "级届次镇市县乡人年地着身职科质色领土报",
    "批": "示评准复发阅改判",
    "只": "有能是要需",
    "头": "脑条村等疼",
    "层": "面次级",
    "间": "接断隔",
    "口": "子号岸碑头",
    "道": "路德理歉",
    "面": "积对向临粉貌前商试",
    "把": "握关手",
    "班": "子长组级",
    "节": "约日能点省目",
    "支": "持部书出委付付撑援",
    "组": "织长成建合团员",
    "讲": "话解座课述",
    "米": "饭粉",
    "类": "似别型",
    "种": "植子养粮类田",
    "分": "钟别析管公类组工为成会配布解散期级片设支之歧类局包",
    "天": "津然气生河水",
    "圈": "子",
    "对": "象于比照",
    "段": "落",
    "片": "区面警",
    "杯": "",
    "句": "",
    "字": "",
}
# only behind a numeral: behind XX these end a name (XX组, XX班, XX口)
NOT_AFTER_A_MARK = frozenset("组班口头道面把讲片对环节间层只支段")


# behind Arabic digits little else can be meant: 3名单位负责人, 12人为党员, 3项目标
GUARDED_AFTER_DIGITS = {
    "个": r"月|年|季度|半|小时|工作日|星期|世纪|多月|学期|人次",
    "人": "民|均|大代表",
    "条": "例",
    "部": "门|分",
    "元": "旦",
    "分": "钟|之|别",
    "家": "庭",
    "台": "湾",
    "场": "所",
    "天": "津",
    "次": "[日年]",
    "期": "间|限",
}

WORDS = sorted({*PLAIN, *GUARDED}, key=len, reverse=True)
# 20余件（套）, 94项（次）: a second measure word in brackets
_EITHER = "(?:[（(](?:人次|[次项件条套份处个张户场期批家人名座册])[）)])?"
MEASURE = "(?:" + "|".join(map(re.escape, WORDS)) + ")" + _EITHER


def is_another_word(measure: str, after: str, *, digits: bool) -> bool:
    """Whether `measure` with what follows is no measure word: XX个体, 三条例, 2个月."""
    loose = GUARDED_AFTER_DIGITS.get(measure)
    if loose and re.match(loose, after):
        return True
    return not digits and bool(after) and after[0] in GUARDED.get(measure, "")
