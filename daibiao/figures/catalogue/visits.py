"""G23 联系选民: one row is one household reached by one deputy on one day."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct
from daibiao.figures.source import book
from daibiao.figures.when import has
from daibiao.households.kinds.visits import REGISTER, VisitForm

CONTACTS = book(REGISTER)
AT_HOME = has(form=VisitForm.HOME)

visits = partial(
    Figure,
    source=CONTACTS,
    unit="户次",
    kind=Kind.FLOW,
)

FIGURES = (
    visits(
        code="visits.household_visits",
        name="走访",
        where=AT_HOME,
        counts="期内入户走访的户次，一行几户算几户；电话、座谈不算",
        example="走访群众130户次。",
    ),
    visits(
        code="visits.households",
        name="走访户",
        unit="户",
        where=AT_HOME,
        measure=distinct("township", "village", "head"),
        counts="期内入户走访到的户（户主和村都相同的是一户），一户算一次",
        example="走访农户55户。",
    ),
    visits(
        code="visits.deputies",
        name="走访代表",
        unit="名",
        where=AT_HOME,
        measure=distinct("deputy"),
        counts="期内入户走访过的代表，按人",
        example="31名代表入户走访。",
    ),
    visits(
        code="visits.phone",
        name="电话联系",
        where=has(form=VisitForm.PHONE),
        counts="期内电话联系的户次",
        example="电话联系12户次。",
    ),
    visits(
        code="visits.forum",
        name="座谈联系",
        where=has(form=VisitForm.FORUM),
        counts="期内座谈联系的户次",
        example="座谈联系13户次。",
    ),
)
