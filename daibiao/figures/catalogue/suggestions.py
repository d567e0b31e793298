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
)
rate = partial(papers, unit="%", kind=Kind.RATE)

FIGURES = (
    papers(
        code="suggestions.received",
        name="收到代表建议",
        counts="期内收到的代表建议；领衔人不是代表的不算，并案的各算一件",
        example="收到代表建议14件。",
    ),
    papers(
        code="suggestions.in_session",
        name="会议期间提出",
        where=has(in_session=True),
        counts="期内收到的代表建议中会议期间提出的",
        example="会议期间提出9件。",
    ),
    papers(
        code="suggestions.intersession",
        name="闭会期间提出",
        where=has(in_session=False),
        counts="期内收到的代表建议中闭会期间提出的",
        example="闭会期间提出5件。",
    ),
    papers(
        code="suggestions.not_accepted",
        name="不予立案",
        where=has(fate=Fate.NOT_ACCEPTED),
        counts="期内收到的代表建议中审核后不予立案的",
        example="不予立案1件。",
    ),
    papers(
        code="suggestions.withdrawn",
        name="撤回",
        where=has(fate=Fate.WITHDRAWN),
        counts="期内收到的代表建议中提出人撤回的",
        example="撤回1件。",
    ),
    papers(
        code="suggestions.assigned",
        name="交办",
        where=HANDED_OVER,
        counts="期内收到、截至日已交办的代表建议",
        example="交办代表建议11件。",
    ),
    papers(
        code="suggestions.pending",
        name="尚未交办",
        where=has(fate=Fate.ACCEPTED) & ~HANDED_OVER,
        counts="期内收到、未被不予立案、未撤回、截至日尚未交办的代表建议",
        example="尚未交办1件。",
    ),
    papers(
        code="suggestions.replied",
        name="已答复",
        where=REPLIED,
        counts="书面答复日期不晚于截至日的代表建议",
        example="已答复6件。",
    ),
    papers(
        code="suggestions.consulted",
        name="已面商",
        where=REPLIED & by_cut_off("consulted_on"),
        counts="已答复的代表建议中，面商日期不晚于截至日的",
        example="与代表面商4件。",
    ),
    papers(
        code="suggestions.on_time",
        name="按期答复",
        where=REPLIED & When(_in_time),
        counts="答复日期不晚于应答复时间的代表建议",
        example="按期答复5件。",
    ),
    papers(
        code="suggestions.due",
        name="到期应答复",
        where=DUE,
        counts="已交办、应答复时间不晚于截至日的代表建议",
        example="到期应答复7件。",
    ),
    papers(
        code="suggestions.due_replied",
        name="到期已答复",
        where=DUE & REPLIED,
        counts="到期应答复的代表建议中，截至日已答复的",
        example="到期已答复6件。",
    ),
    papers(
        code="suggestions.overdue",
        name="逾期未答复",
        where=DUE & ~REPLIED,
        counts="到期应答复的代表建议中，截至日仍未答复的",
        example="逾期未答复1件。",
    ),
    *(
        papers(
            code=f"suggestions.class_{letter.lower()}",
            name=ResultClass(letter).label,
            where=REPLIED & has(result_class=letter),
            counts=f"已答复的代表建议中办理结果为{ResultClass(letter).label}的",
            example=f"{ResultClass(letter).label}2件。",
        )
        for letter in "ABCD"
    ),
    papers(
        code="suggestions.evaluated",
        name="已评价",
        where=EVALUATED,
        counts="已答复的代表建议中，代表已作评价的",
        example="代表已评价4件。",
    ),
    papers(
        code="suggestions.satisfied",
        name="满意",
        where=REPLIED & has(satisfaction=Satisfaction.SATISFIED),
        counts="代表评价为满意的建议",
        example="满意2件。",
    ),
    papers(
        code="suggestions.basically",
        name="基本满意",
        where=REPLIED & has(satisfaction=Satisfaction.BASICALLY),
        counts="代表评价为基本满意的建议",
        example="基本满意1件。",
    ),
    papers(
        code="suggestions.dissatisfied",
        name="不满意",
        where=REPLIED & has(satisfaction=Satisfaction.DISSATISFIED),
        counts="代表评价为不满意的建议",
        example="不满意1件。",
    ),
    papers(
        code="suggestions.concluded",
        name="办结",
        where=by_cut_off("concluded_on"),
        counts="办结日期不晚于截至日的代表建议",
        example="办结3件。",
    ),
    rate(
        code="suggestions.reply_rate",
        name="答复率",
        numerator="suggestions.due_replied",
        denominator="suggestions.due",
        counts="到期已答复÷到期应答复",
        example="答复率85.7%。",
    ),
    rate(
        code="suggestions.meeting_rate",
        name="面商率",
        numerator="suggestions.consulted",
        denominator="suggestions.replied",
        counts="已面商÷已答复",
        example="面商率66.7%。",
    ),
    papers(
        code="suggestions.content",
        name="满意和基本满意",
        where=REPLIED & CONTENT,
        counts="代表评价为满意或基本满意的建议",
        example="满意和基本满意3件。",
    ),
    rate(
        code="suggestions.satisfaction_rate",
        name="满意率",
        numerator="suggestions.content",
        denominator="suggestions.evaluated",
        counts="满意和基本满意÷已评价",
        example="代表满意率75.0%。",
    ),
    rate(
        code="suggestions.conclusion_rate",
        name="办结率",
        numerator="suggestions.concluded",
        denominator="suggestions.assigned",
        counts="办结÷交办",
        example="办结率27.3%。",
    ),
)
