"""N107 约数重复：近…多、约…左右，一个就够。"""

from __future__ import annotations

from daibiao.proofreading.patterns import every
from daibiao.proofreading.rule import Level, Rule

_N = r"(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)"
_U = r"[万亿]?[\u4e00-\u9fff]{0,3}?"

RULE = Rule(
    code="N107",
    kind="double_approx",
    name="约数重复",
    level=Level.HINT,
    message="“{quote}”用了两个约数词",
    why="“近”是不到，“多”是超过，同用自相矛盾。",
    authority="GB/T 15835—2011 概数用法；公开报告中的实例",
    check=every(
        rf"(?<![附最靠临相])(?:近|约|大约|将近)[ ]?{_N}[万亿]?(?:余|多)[万亿]?[\u4e00-\u9fff]?"
        rf"|(?:近|约|大约|超过|至少){_N}{_U}(?:左右|上下)|超过?{_N}{_U}以上|{_N}(?:余"
        rf"|多){_U}(?:左右|上下)"
    ),
    bad=("惠及群众近5000多名。", "投入资金约20万元左右。", "走访100多户左右。"),
    good=("惠及群众近5000名。", "投入约20万元。", "走访百余户，附近20多个村。"),
)
