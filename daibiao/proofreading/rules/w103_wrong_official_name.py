"""W103 规范名称有误：主题教育、重要思想、法律的名称。"""

from __future__ import annotations

from daibiao.proofreading.rule import Level, Rule
from daibiao.proofreading.wordlists import listed

RULE = Rule(
    code="W103",
    kind="wrong_name",
    name="规范名称有误",
    level=Level.ERROR,
    message="“{quote}”应为“{right}”：{reason}",
    why="政治用语和法律名称一字不能差。",
    authority="有关文件的规范名称；种子文漏“思想”二字",
    check=listed("official_names"),
    bad=(
        "结合“学习贯彻习近平新时代中国特色社会主义主题教育”工作。",
        "坚持以习近平新时代中国特色社会主义为指导。",
        "组织学习《代表法》、《组织法》。",
        "以“三个代表”思想为指导。",
    ),
    good=(
        "学习贯彻习近平新时代中国特色社会主义思想主题教育。",
        "夺取新时代中国特色社会主义伟大胜利。",
        "组织学习《代表法》、《地方组织法》。",
        "以“三个代表”重要思想为指导。",
    ),
)
