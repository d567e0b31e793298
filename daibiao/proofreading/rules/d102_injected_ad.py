"""D102 混入广告：代写、贷款、博彩、加微信之类。"""

from __future__ import annotations

from daibiao.proofreading.patterns import every
from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.words import column

_WORDS = "|".join(column("ads"))
_EDGE = r"[^\n。！；，,（）()【】]"

RULE = Rule(
    code="D102",
    kind="injected_ad",
    name="混入广告",
    level=Level.ERROR,
    message="“{quote}”是混入的广告，应删去",
    why="转载网站会把推广语插进句子中间，通读时容易滑过去。",
    authority="公开报告中的实例：241 页中 6 页",
    check=every(rf"[（(【]?{_EDGE}{{0,14}}(?:{_WORDS}){_EDGE}{{0,20}}[）)】]?"),
    bad=(
        "组织代表视察3次，专业代写公文加微信abc123，提出意见20条。",
        "办结率100%。某某娱乐城注册送彩金！",
        "镇人大办公室（无抵押贷款秒到账13800000000）负责解释。",
    ),
    good=(
        "组织代表视察小额贷款发放情况。",
        "建立代表微信群，及时推送信息。",
        "整治网络赌博，开展宣传12场次。",
        "联系电话：0931-1234567。",
    ),
)
