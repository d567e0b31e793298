"""G21 民生实事项目 collected in the period."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import total
from daibiao.figures.source import book
from daibiao.figures.when import by_cut_off, has
from daibiao.supervision.kinds.livelihood_projects import REGISTER

PROJECTS = book(REGISTER)
CANDIDATE = has(candidate=True)
CHOSEN = CANDIDATE & has(chosen=True)

projects = partial(
    Figure,
    source=PROJECTS,
    unit="项",
    kind=Kind.FLOW,
)

FIGURES = (
    projects(
        code="livelihood.collected",
        name="征集民生实事项目",
        unit="条",
        counts="期内征集的民生实事项目；上年结转的不算",
        example="征集民生实事项目12条。",
    ),
    projects(
        code="livelihood.candidates",
        name="候选项目",
        where=CANDIDATE,
        counts="期内征集的项目中列为候选的",
        example="确定候选项目8项。",
    ),
    projects(
        code="livelihood.chosen",
        name="票决项目",
        where=CHOSEN,
        counts="候选项目中经代表票决确定的",
        example="票决民生实事项目5项。",
    ),
    projects(
        code="livelihood.completed",
        name="已完成项目",
        where=CHOSEN & by_cut_off("completed_on"),
        counts="票决项目中竣工日期不晚于截至日的",
        example="已完成民生实事项目2项。",
    ),
    projects(
        code="livelihood.budget",
        name="票决项目投资",
        unit="元",
        where=CHOSEN,
        measure=total("budget"),
        counts="票决项目的计划投资之和",
        example="票决项目投资1340000元。",
    ),
    projects(
        code="livelihood.completion_rate",
        name="项目完成率",
        unit="%",
        kind=Kind.RATE,
        numerator="livelihood.completed",
        denominator="livelihood.chosen",
        counts="已完成项目÷票决项目",
        example="民生实事项目完成率40.0%。",
    ),
)
