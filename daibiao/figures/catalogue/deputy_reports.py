"""G20 代表述职: one row is one deputy on one day."""

from __future__ import annotations

from functools import partial

from daibiao.congress.kinds.deputy_reports import REGISTER
from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct, total
from daibiao.figures.source import event_book

REPORTS = event_book(REGISTER)
reports = partial(
    Figure,
    source=REPORTS,
    kind=Kind.FLOW,
)

FIGURES = (
    reports(
        code="deputy_reports.deputies",
        name="述职代表",
        unit="名",
        measure=distinct("deputy"),
        counts="期内述职的代表，按人，述职两次的算一人，同名不同村是两人",
        example="安排述职代表9名。",
    ),
    reports(
        code="deputy_reports.reports",
        name="代表述职",
        unit="人次",
        counts="期内代表述职的人次",
        example="代表述职10人次。",
    ),
    reports(
        code="deputy_reports.meetings",
        name="述职会",
        unit="次",
        measure=distinct("event__township", "event__held_on"),
        counts="期内开述职会的日子，一天算一次",
        example="召开述职会3次。",
    ),
    reports(
        code="deputy_reports.voters",
        name="参加述职会选民",
        unit="人次",
        measure=total("voters"),
        counts="期内各代表述职时到场选民之和",
        example="参加述职会选民410人次。",
    ),
    reports(
        code="deputy_reports.share",
        name="述职代表占比",
        unit="%",
        kind=Kind.RATE,
        numerator="deputy_reports.deputies",
        denominator="deputies.township",
        counts="述职代表÷截至日在任的镇人大代表",
        example="述职代表占镇人大代表的21.4%。",
    ),
)
