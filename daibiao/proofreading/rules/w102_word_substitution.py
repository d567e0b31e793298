"""W102 词语被替换：洗稿或转换把常用语换成了近义词。"""

from __future__ import annotations

from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.wordlists import listed

RULE = Rule(
    code="W102",
    kind="word_substitution",
    name="词语被替换",
    level=Level.WARNING,
    message="“{quote}”疑为“{right}”：{reason}",
    why="文库为避重复会自动换词，读起来似通非通，照抄就闹笑话。",
    authority="公开报告 241 页中 10 页：第二次→其次次、满意率→满足率、服务→效劳",
    check=listed("substitutions"),
    bad=(
        "按照人大主办的原那么。",
        "工作到达了预期目的。",
        "满意和根本满意率到达98.9%。",
        "对参加人代会代表发放务工补贴。",
        "代表仔细履行职责，发挥乐观作用，亲热联系群众。",
        "其次次会议，满足率95%，提出推荐20条。",
    ),
    good=(
        "按照人大主办的原则，那么就办。",
        "到达会场，达到预期目的。",
        "组织推荐候选人，讨论通过报告。",
        "其次，满足群众需要，根本利益不变。",
        "对外出务工人员发放补贴。",
    ),
)
