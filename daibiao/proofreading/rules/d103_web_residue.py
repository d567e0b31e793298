"""D103 网页残留：打印、字体、点击、版权和标签。"""

from __future__ import annotations

import re

from daibiao.proofreading.patterns import every
from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.words import column

RULE = Rule(
    code="D103",
    kind="web_residue",
    name="网页残留",
    level=Level.WARNING,
    message="“{quote}”是网页上带下来的，应删去",
    why="从网页复制的稿子会带上按钮、来源行和代码。",
    authority="公开网页的栏目用语",
    check=every("|".join(column("web")), re.IGNORECASE | re.MULTILINE),
    bad=(
        "【字体：大 中 小】 打印本页 关闭窗口",
        "全镇有代表58名。<br/>分成6个小组。",
        "发布时间：2023-05-06 浏览次数：128",
        "详见https://www.example.gov.cn/a/b.html",
    ),
    good=(
        "问题来源：群众反映。",
        "打印资料200份，分享经验3次。",
        "责任编辑部门意识，落实首页公示。",
        "人数<10的小组合并。",
    ),
)
