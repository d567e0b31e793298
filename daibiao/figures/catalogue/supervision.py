"""G17 视察调研 and G18 专项工作报告."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import total
from daibiao.figures.source import book, event_book
from daibiao.figures.when import by_cut_off, has
from daibiao.supervision.kinds import inspections, special_reports
from daibiao.supervision.kinds.inspections import TOURS, InspectionKind

INSPECTIONS = event_book(inspections.REGISTER)
REPORTS = book(special_reports.REGISTER)
FED_BACK = "期内视察调研中，单位反馈日期不晚于截至日的"

inspection = partial(
    Figure,
    source=INSPECTIONS,
    unit="次",
    kind=Kind.FLOW,
)
report = partial(
    Figure,
    source=REPORTS,
    unit="项",
    kind=Kind.FLOW,
)

FIGURES = (
    inspection(
        code="inspections.tours",
        name="组织视察",
        where=has(kind__in=TOURS),
        counts="期内集中视察、专题视察、持证视察；取消、延期、作废、计划的不算",
        example="组织代表视察4次。",
    ),
    inspection(
        code="inspections.studies",
        name="专题调研",
        where=has(kind=InspectionKind.STUDY),
        counts="期内专题调研",
        example="开展专题调研2次。",
    ),
    inspection(
        code="inspections.enforcement",
        name="执法检查",
        where=has(kind=InspectionKind.ENFORCE),
        counts="期内执法检查",
        example="开展执法检查1次。",
    ),
    inspection(
        code="inspections.attendances",
        name="参加视察调研代表",
        unit="人次",
        measure=total("deputies"),
        counts="期内各种视察调研参加代表之和",
        example="参加视察调研代表120人次。",
    ),
    inspection(
        code="inspections.opinions",
        name="视察调研提出意见",
        unit="条",
        measure=total("opinions"),
        counts="期内各种视察调研提出意见条数之和",
        example="视察调研提出意见建议31条。",
    ),
    inspection(
        code="inspections.fed_back",
        name="收到办理反馈",
        where=by_cut_off("fed_back_on"),
        counts=FED_BACK,
        example="收到办理反馈6次。",
    ),
    report(
        code="special_reports.heard",
        name="听取和审议专项工作报告",
        counts="期内听取和审议的专项工作报告；取消、延期、作废、计划的不算",
        example="听取和审议专项工作报告3项。",
    ),
    report(
        code="special_reports.opinions",
        name="提出审议意见",
        unit="条",
        measure=total("opinions"),
        counts="期内听取的专项工作报告的审议意见条数之和",
        example="提出审议意见14条。",
    ),
    report(
        code="special_reports.followed_up",
        name="落实情况已报告",
        where=by_cut_off("followed_up_on"),
        counts="期内听取的专项工作报告中，落实情况报告日期不晚于截至日的",
        example="落实情况已报告2项。",
    ),
)
