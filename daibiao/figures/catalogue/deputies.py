"""G01 代表名册: mandates on the cut-off day, and the persons who hold them."""

from __future__ import annotations

from functools import partial

from django.db.models import Exists, OuterRef

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.measure import distinct
from daibiao.figures.source import book
from daibiao.figures.when import When, begun, exists, has, inside, not_ended
from daibiao.lib.periods import Period
from daibiao.people.kinds.mandates import GRASSROOTS, REGISTER, Level, Mandate, Party, Sex
from daibiao.people.queries import in_office

MANDATES = book(REGISTER, day="started_on", also=(("people.Person", "person__pk"),))
IN_OFFICE = begun("started_on") & not_ended("ended_on")
TOWNSHIP = has(level=Level.TOWNSHIP)
PARTY = has(person__party=Party.CPC)


def _another(period: Period) -> Exists:
    """The same person holds one more mandate on the cut-off day."""
    others = Mandate.objects.filter(in_office(period.last), person=OuterRef("person"))
    return Exists(others.exclude(pk=OuterRef("pk")))


ANOTHER_SEAT: When = exists(_another)

persons = partial(
    Figure,
    source=MANDATES,
    unit="名",
    kind=Kind.STOCK,
    measure=distinct("person"),
)
seats = partial(
    Figure,
    source=MANDATES,
    unit="名",
    kind=Kind.STOCK,
)

FIGURES = (
    persons(
        code="deputies.persons",
        name="三级人大代表（人）",
        where=IN_OFFICE,
        counts="截至日在任的市、县、镇三级代表，一人兼任几级只算一人，同名不同村是两人",
        example="全镇46名人大代表走村入户。",
    ),
    seats(
        code="deputies.seats",
        name="代表席位（人次）",
        unit="个",
        where=IN_OFFICE,
        counts="截至日在任的代表资格，一人兼任两级算两个",
        example="全镇共有三级代表席位50个。",
    ),
    seats(
        code="deputies.township",
        name="镇人大代表",
        where=IN_OFFICE & TOWNSHIP,
        counts="截至日在任的本级（乡镇）代表资格",
        example="镇人大代表42名。",
    ),
    seats(
        code="deputies.county",
        name="县人大代表",
        where=IN_OFFICE & has(level=Level.COUNTY),
        counts="截至日在任的县级代表资格",
        example="县人大代表6名。",
    ),
    seats(
        code="deputies.city",
        name="市人大代表",
        where=IN_OFFICE & has(level=Level.CITY),
        counts="截至日在任的市级代表资格",
        example="市人大代表2名。",
    ),
    persons(
        code="deputies.dual",
        name="兼任两级以上代表的人",
        where=IN_OFFICE & ANOTHER_SEAT,
        counts="截至日在任、同时有两级以上代表资格的人，一人算一次",
        example="其中兼任两级代表4名。",
    ),
    persons(
        code="deputies.women",
        name="女代表",
        where=IN_OFFICE & has(person__sex=Sex.FEMALE),
        counts="截至日在任的女代表，各级合计，按人",
        example="其中女代表18名。",
    ),
    persons(
        code="deputies.party_members",
        name="中共党员代表",
        where=IN_OFFICE & PARTY,
        counts="截至日在任的中共党员代表，各级合计，按人",
        example="中共党员代表23名。",
    ),
    seats(
        code="deputies.township_party_members",
        name="本级代表中党员",
        where=IN_OFFICE & TOWNSHIP & PARTY,
        counts="截至日在任的本级代表中的中共党员",
        example="组织镇代表中22名党员认真学习。",
    ),
    persons(
        code="deputies.grassroots",
        name="基层一线代表",
        where=IN_OFFICE & has(person__category__in=GRASSROOTS),
        counts="截至日在任、类别为农民、工人或专业技术人员的代表，各级合计，按人",
        example="基层一线代表30名。",
    ),
    seats(
        code="deputies.no_fixed_wage",
        name="无固定工资收入代表",
        where=IN_OFFICE & TOWNSHIP & has(person__has_fixed_wage=False),
        counts="截至日在任的本级代表中没有固定工资收入的",
        example="无固定工资收入代表30名。",
    ),
    seats(
        code="deputies.ended",
        name="本年终止资格的本级代表",
        kind=Kind.FLOW,
        where=TOWNSHIP & inside("ended_on"),
        counts="期内终止的本级代表资格",
        example="终止代表资格1名。",
    ),
    seats(
        code="deputies.by_elected",
        name="补选本级代表",
        kind=Kind.FLOW,
        where=TOWNSHIP & has(by_election=True) & inside("started_on"),
        counts="期内经补选开始任职的本级代表",
        example="补选镇人大代表1名。",
    ),
)
