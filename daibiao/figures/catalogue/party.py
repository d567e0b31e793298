"""G34 党委保障."""

from __future__ import annotations

from functools import partial

from daibiao.congress.kinds.party_support import REGISTER, SupportKind
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.source import book
from daibiao.figures.when import has

MEETINGS = book(REGISTER)
meetings = partial(Figure, source=MEETINGS, unit="次", kind=Kind.FLOW)

FIGURES = (
    meetings(
        code="party.special_meetings",
        name="党委专题研究人大工作",
        where=has(kind=SupportKind.SPECIAL),
        counts="期内党委专题研究人大工作的会议；取消、延期、作废、计划的不算",
        example="党委专题研究人大工作2次。",
    ),
    meetings(
        code="party.hearings",
        name="党委听取人大工作汇报",
        where=has(kind=SupportKind.HEARING),
        counts="期内党委听取人大工作汇报",
        example="党委听取人大工作汇报2次。",
    ),
    meetings(
        code="party.attended_committee",
        name="人大主席列席党委会",
        where=has(kind=SupportKind.COMMITTEE),
        counts="期内人大主席列席党委会",
        example="人大主席列席党委会4次。",
    ),
    meetings(
        code="party.attended_joint",
        name="人大主席列席党政联席会",
        where=has(kind=SupportKind.JOINT),
        counts="期内人大主席列席党政联席会",
        example="人大主席列席党政联席会3次。",
    ),
)
