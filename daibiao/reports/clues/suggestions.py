"""How deputies' suggestions are spoken of."""

from __future__ import annotations

from daibiao.reports.clues.clue import Clue

_PAPERS = ("件",)
_ABOUT = ("代表建议", "建议、批评和意见", "建议")
_IS_SUGGESTION = r"建议"
_OF_RESIDENTS = r"群众意见|意见建议|接待|选民"


def _share(code: str, *nouns: str) -> Clue:
    return Clue(
        code=code,
        units=("%",),
        nouns=nouns,
        about=_ABOUT,
        needs=(),
        unlike=(r"测评|评议|调处|化解|整改|措施|支出|覆盖|出席",),
    )


def _papers(
    code: str,
    nouns: tuple[str, ...],
    verbs: tuple[str, ...],
    own: str = "",
    unlike: tuple[str, ...] = (),
    beside: tuple[str, ...] = (),
) -> Clue:
    return Clue(
        code=code,
        units=_PAPERS,
        nouns=nouns,
        verbs=verbs,
        own=(own,) if own else (),
        unlike=(_OF_RESIDENTS, r"向村", *unlike),
        about=_ABOUT,
        beside=beside,
    )


CLUES = (
    _papers(
        "suggestions.received",
        ("代表建议", "代表意见建议", "建议", "建议、批评和意见", "代表建议意见", "人大代表建议"),
        ("收到", "共收到", "提出", "受理", "征集", "承办", "提交", "合计", "共"),
        unlike=(r"会议期间|大会期间|会上|闭会|会下",),
        beside=("suggestions.assigned",),
    ),
    _papers(
        "suggestions.in_session",
        ("会议期间", "大会期间", "会上", "建议", "会议期间提出"),
        ("提出", "收到", "其中"),
        r"会议期间|大会期间|会上|会中",
    ),
    _papers(
        "suggestions.intersession",
        ("闭会期间", "闭会", "会下", "建议", "闭会期间提出"),
        ("提出", "收到", "其中"),
        r"闭会|会下|会后",
    ),
    _papers(
        "suggestions.not_accepted", ("不予立案", "建议"), ("不予立案", "未立案"), r"不予立案|未立案"
    ),
    _papers("suggestions.withdrawn", ("撤回", "建议"), ("撤回",), r"撤回"),
    _papers(
        "suggestions.assigned",
        ("代表建议", "建议", "交办建议", "交办"),
        ("交办", "转交", "交由", "立案"),
        r"交办|转交|立案|交由",
    ),
    _papers(
        "suggestions.pending", ("代表建议", "建议", "尚未交办"), ("未交办", "尚未交办"), r"未交办"
    ),
    _papers(
        "suggestions.replied",
        ("代表建议", "建议", "答复", "办复", "书面答复"),
        ("答复", "已答复", "办复", "书面答复", "已办复"),
        r"答复|办复",
    ),
    _papers("suggestions.consulted", ("面商", "建议"), ("面商", "见面", "沟通"), r"面商|见面"),
    _papers("suggestions.on_time", ("按期答复", "建议"), ("按期", "按时"), r"按期|按时"),
    _papers("suggestions.overdue", ("逾期", "建议"), ("逾期", "超期"), r"逾期|超期"),
    _papers(
        "suggestions.class_a",
        ("A类", "A类建议", "已解决建议", "已解决", "已经解决", "解决"),
        ("已解决", "解决", "已经解决", "A类"),
        r"A类|解决",
    ),
    _papers(
        "suggestions.class_b",
        ("B类", "B类建议", "正在解决建议", "正在解决", "正在办理", "正在办理建议"),
        ("正在解决", "正在办理", "B类"),
        r"B类|正在",
    ),
    _papers(
        "suggestions.class_c",
        ("C类", "C类建议", "列入计划", "列入规划", "计划解决"),
        ("列入计划", "列入规划", "C类", "计划解决"),
        r"C类|列入|计划解决",
    ),
    _papers(
        "suggestions.class_d",
        ("D类", "D类建议", "说明解释", "解释说明", "留作参考"),
        ("说明解释", "解释说明", "D类", "留作参考"),
        r"D类|解释|参考",
    ),
    _papers("suggestions.evaluated", ("评价", "建议"), ("评价", "已评价", "反馈"), r"评价"),
    _papers("suggestions.satisfied", ("满意", "表示满意"), ("满意", "表示满意"), r"满意"),
    _papers("suggestions.basically", ("基本满意",), ("基本满意", "表示基本满意"), r"基本满意"),
    _papers("suggestions.dissatisfied", ("不满意",), ("不满意", "表示不满意"), r"不满意"),
    _papers(
        "suggestions.concluded",
        ("代表建议", "建议", "办结"),
        ("办结", "已办结", "办理完毕"),
        r"办结|办理完毕",
    ),
    _share("suggestions.reply_rate", "答复率", "办复率", "回复率", "建议答复率"),
    _share("suggestions.meeting_rate", "面商率", "见面率"),
    _share("suggestions.satisfaction_rate", "满意率", "代表满意率", "满意度"),
    _share("suggestions.conclusion_rate", "办结率", "建议办结率"),
)
