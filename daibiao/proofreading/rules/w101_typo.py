"""W101 错别字：公文里常写错的词。"""

from __future__ import annotations

from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.wordlists import listed

RULE = Rule(
    code="W101",
    kind="typo",
    name="错别字",
    level=Level.WARNING,
    message="“{quote}”应为“{right}”：{reason}",
    why="同音、形近的错字输入时看不见，印出来人人看得见。",
    authority="《现代汉语词典》通行词形；公开报告 241 页中 13 页",
    check=listed("typos"),
    bad=(
        "把宣传引导贯彻活动始终。",
        "布署全年工作，再接再励。",
        "确定正式侯选人96名，选举付镇长1名。",
        "如实反应问题，截止目前办结46件。",
        "代表的的意见。",
    ),
    good=(
        "把宣传引导贯穿活动始终，始终贯彻党的路线。",
        "部署全年工作，再接再厉。",
        "候选人96名，反映问题12件，截至目前办结46件。",
        "报名截止2023年5月。",
        "采取布置任务、化学反应等说法。",
    ),
)
