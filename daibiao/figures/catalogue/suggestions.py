"""G12 代表建议: papers received in the period, and their state on the cut-off day."""

from __future__ import annotations

from functools import partial

from django.db.models import F, Q

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.source import book
from daibiao.figures.when import When, by_cut_off, has
from daibiao.lib.periods import Period
from daibiao.matters.kinds.satisfaction import Satisfaction
from daibiao.matters.kinds.suggestions import REGISTER, Fate, ResultClass

PAPERS = book(REGISTER)
HANDED_OVER = by_cut_off("handed_over_on")
REPLIED = by_cut_off("replied_on")
DUE = HANDED_OVER & by_cut_off("due_on")
EVALUATED = REPLIED & ~has(satisfaction="")
CONTENT = has(satisfaction__in=(Satisfaction.SATISFIED, Satisfaction.BASICALLY))


def _in_time(_: Period) -> Q:
    return Q(replied_on__lte=F("due_on"))


papers = partial(
    Figure,
    source=PAPERS,
    unit="件",
    kind=Kind.FLOW,
    units=("条", "项"),
    nouns=("代表建议", "建议", "意见建议", "代表建议、批评和意见", "议案建议"),
)
rate = partial(papers, unit="%", kind=Kind.RATE, units=())

FIGURES = (
    papers(
        code="suggestions.received",
        name="收到代表建议",
        counts="期内收到的代表建议；领衔人不是代表的不算，并案的各算一件",
        example="收到代表建议14件。",
        verbs=("收到", "提出", "共收到", "收集", "征集", "承办", "办理", "提交"),
        beside=("suggestions.assigned",),
    ),
    papers(
        code="suggestions.in_session",
        name="会议期间提出",
        where=has(in_session=True),
        counts="期内收到的代表建议中会议期间提出的",
        example="会议期间提出9件。",
        verbs=("会议期间提出", "大会期间提出", "会上提出", "会议期间"),
    ),
    papers(
        code="suggestions.intersession",
        name="闭会期间提出",
        where=has(in_session=False),
        counts="期内收到的代表建议中闭会期间提出的",
        example="闭会期间提出5件。",
        verbs=("闭会期间提出", "闭会期间"),
    ),
    papers(
        code="suggestions.not_accepted",
        name="不予立案",
        where=has(fate=Fate.NOT_ACCEPTED),
        counts="期内收到的代表建议中审核后不予立案的",
        example="不予立案1件。",
        verbs=("不予立案", "未立案", "不予受理"),
    ),
    papers(
        code="suggestions.withdrawn",
        name="撤回",
        where=has(fate=Fate.WITHDRAWN),
        counts="期内收到的代表建议中提出人撤回的",
        example="撤回1件。",
        verbs=("撤回",),
    ),
    papers(
        code="suggestions.assigned",
        name="交办",
        where=HANDED_OVER,
        counts="期内收到、截至日已交办的代表建议",
        example="交办代表建议11件。",
        verbs=("交办", "转交", "交由", "分办", "立案"),
    ),
    papers(
        code="suggestions.pending",
        name="尚未交办",
        where=has(fate=Fate.ACCEPTED) & ~HANDED_OVER,
        counts="期内收到、未被不予立案、未撤回、截至日尚未交办的代表建议",
        example="尚未交办1件。",
        verbs=("尚未交办", "未交办", "待交办"),
    ),
    papers(
        code="suggestions.replied",
        name="已答复",
        where=REPLIED,
        counts="书面答复日期不晚于截至日的代表建议",
        example="已答复6件。",
        verbs=("答复", "已答复", "办复", "已办复", "回复"),
    ),
    papers(
        code="suggestions.consulted",
        name="已面商",
        where=REPLIED & by_cut_off("consulted_on"),
        counts="已答复的代表建议中，面商日期不晚于截至日的",
        example="与代表面商4件。",
        verbs=("面商", "已面商", "见面沟通"),
    ),
    papers(
        code="suggestions.on_time",
        name="按期答复",
        where=REPLIED & When(_in_time),
        counts="答复日期不晚于应答复时间的代表建议",
        example="按期答复5件。",
        verbs=("按期答复", "按时答复", "按期办复"),
    ),
    papers(
        code="suggestions.due",
        name="到期应答复",
        where=DUE,
        counts="已交办、应答复时间不晚于截至日的代表建议",
        example="到期应答复7件。",
        verbs=("到期应答复", "应答复", "到期"),
    ),
    papers(
        code="suggestions.due_replied",
        name="到期已答复",
        where=DUE & REPLIED,
        counts="到期应答复的代表建议中，截至日已答复的",
        example="到期已答复6件。",
        verbs=("到期已答复",),
    ),
    papers(
        code="suggestions.overdue",
        name="逾期未答复",
        where=DUE & ~REPLIED,
        counts="到期应答复的代表建议中，截至日仍未答复的",
        example="逾期未答复1件。",
        verbs=("逾期未答复", "逾期", "超期未答复"),
    ),
    *(
        papers(
            code=f"suggestions.class_{letter.lower()}",
            name=ResultClass(letter).label,
            where=REPLIED & has(result_class=letter),
            counts=f"已答复的代表建议中办理结果为{ResultClass(letter).label}的",
            example=f"{ResultClass(letter).label}2件。",
            nouns=words,
            verbs=(f"{letter}类", *verbs),
        )
        for letter, words, verbs in (
            ("A", ("A类建议", "已解决建议", "已经解决"), ("解决", "已解决", "已经解决")),
            ("B", ("B类建议", "正在解决建议", "正在解决"), ("正在解决", "基本解决")),
            ("C", ("C类建议", "列入计划"), ("列入计划", "列入规划", "计划解决")),
            ("D", ("D类建议", "说明解释"), ("说明解释", "解释说明", "留作参考")),
        )
    ),
    papers(
        code="suggestions.evaluated",
        name="已评价",
        where=EVALUATED,
        counts="已答复的代表建议中，代表已作评价的",
        example="代表已评价4件。",
        verbs=("评价", "已评价", "反馈评价"),
    ),
    papers(
        code="suggestions.satisfied",
        name="满意",
        where=REPLIED & has(satisfaction=Satisfaction.SATISFIED),
        counts="代表评价为满意的建议",
        example="满意2件。",
        verbs=("满意",),
    ),
    papers(
        code="suggestions.basically",
        name="基本满意",
        where=REPLIED & has(satisfaction=Satisfaction.BASICALLY),
        counts="代表评价为基本满意的建议",
        example="基本满意1件。",
        verbs=("基本满意",),
    ),
    papers(
        code="suggestions.dissatisfied",
        name="不满意",
        where=REPLIED & has(satisfaction=Satisfaction.DISSATISFIED),
        counts="代表评价为不满意的建议",
        example="不满意1件。",
        verbs=("不满意",),
    ),
    papers(
        code="suggestions.concluded",
        name="办结",
        where=by_cut_off("concluded_on"),
        counts="办结日期不晚于截至日的代表建议",
        example="办结3件。",
        verbs=("办结", "已办结", "办理完毕"),
    ),
    rate(
        code="suggestions.reply_rate",
        name="答复率",
        numerator="suggestions.due_replied",
        denominator="suggestions.due",
        counts="到期已答复÷到期应答复",
        example="答复率85.7%。",
        nouns=("答复率", "办复率", "回复率", "办理回复率"),
        verbs=("答复率", "办复率", "回复率", "答复率达"),
    ),
    rate(
        code="suggestions.meeting_rate",
        name="面商率",
        numerator="suggestions.consulted",
        denominator="suggestions.replied",
        counts="已面商÷已答复",
        example="面商率66.7%。",
        nouns=("面商率", "见面率"),
        verbs=("面商率", "面商率达"),
    ),
    papers(
        code="suggestions.content",
        name="满意和基本满意",
        where=REPLIED & CONTENT,
        counts="代表评价为满意或基本满意的建议",
        example="满意和基本满意3件。",
        verbs=("满意和基本满意", "满意或基本满意"),
    ),
    rate(
        code="suggestions.satisfaction_rate",
        name="满意率",
        numerator="suggestions.content",
        denominator="suggestions.evaluated",
        counts="满意和基本满意÷已评价",
        example="代表满意率75.0%。",
        nouns=("满意率", "代表满意率", "满意度", "满意和基本满意率"),
        verbs=("满意率", "满意率达", "满意率达到", "满意度达"),
    ),
    rate(
        code="suggestions.conclusion_rate",
        name="办结率",
        numerator="suggestions.concluded",
        denominator="suggestions.assigned",
        counts="办结÷交办",
        example="办结率27.3%。",
        nouns=("办结率", "建议办结率"),
        verbs=("办结率", "办结率达"),
    ),
)
