"""C103 标点叠用：，。、。。 一类。"""

from __future__ import annotations

from daibiao.proofreading.patterns import every
from daibiao.proofreading.rule import Level, Rule

RULE = Rule(
    code="C103",
    kind="punctuation",
    name="标点叠用",
    level=Level.WARNING,
    message="“{quote}”标点叠用",
    why="删改之后常剩下两个标点。",
    authority="GB/T 15834—2011 标点符号用法",
    check=every(
        r"(?P<at>[\u4e00-\u9fff]{0,2}(?:[，、；：][，。、；：]|。[，、；：]|(?<!。)。。(?!。)))"
    ),
    bad=("组织视察3次，。提出意见。", "提出意见20条。。", "学习、，培训。"),
    good=("组织视察3次，提出意见。", "等等。。。。。。", "他说：“好。”"),
)
