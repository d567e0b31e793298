"""The field's nouns as a report counts them: short forms and the full word behind each."""

from __future__ import annotations

import re

from daibiao.prose.verbs import without_verb
from daibiao.prose.words import pairs

FULL = pairs("full")
# a category in front of its number (农业农村16件) counts one kind of what came before
KINDS = {"件": "建议", "只": "意见", "条": "意见", "项": "事项"}
_TOPICS = ("建议", "意见", "事项", "诉求", "议案", "提案", "问题", "项目", "隐患", "代表")
_RATE = re.compile(r"([\u4e00-\u9fff]{2}(?:成功)?(?:率|度|占比)|增幅|增速)")
_ANY = re.compile("^(?:各[类种级项]|相关|有关|一批|[省市县、]*三级)(?=[\u4e00-\u9fff]{2})")
_STOP = re.compile(
    r"联系(?![点户村站人制])|参加|参与|编入|编为|配齐|配备|分成|分为|打分|走访|立足|选出|开展|进行|组织|提出|旁听|通过|实行|公示|分赴|共(?=[设建有计同])"
    r"|答复|完成|实现|开放|安装|深入|履行|参训|围绕|到会|列席|出席|当选|逐|被|在|向|对|为|的|每|已|均|来|并|与|或|等|处理|于"
)


def after_number(text: str) -> str:
    """The noun that begins `text`, up to punctuation, a verb, or a word that ends it."""
    phrase = re.split(r"[^\u4e00-\u9fff]", text.lstrip("“的"))[0][:12]
    stop = _STOP.search(phrase, 1)
    return without_verb(phrase[: stop.start()] if stop else phrase)


def rate(clause: str) -> str:
    """办结率, 满意度: the last rate that a clause names."""
    found = _RATE.findall(clause)
    return found[-1] if found else ""


def full(noun: str) -> str:
    """The noun in full, without 各类 and its kin in front."""
    plain = _ANY.sub("", noun)
    return FULL.get(noun) or FULL.get(plain, plain)


def topic(noun: str) -> str:
    """建议 of 代表建议: what a later 办结41件 is about."""
    return next((word for word in _TOPICS if word in noun), "")
