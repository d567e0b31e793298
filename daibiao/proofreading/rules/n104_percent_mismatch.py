"""N104 百分比算错：占比、比率、增幅按文中的数重算一遍。"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from daibiao.proofreading.page import Page
from daibiao.proofreading.quantities import plain
from daibiao.proofreading.rule import Hit, Level, Rule
from daibiao.proofreading.shares import Share, find_shares


def check(page: Page) -> Iterator[Hit]:
    for share in find_shares(page):
        if share.said in share.roundings() or not share.bases:
            continue
        right = share.rounded(share.bases[0])
        says = {"said": plain(share.said), "right": plain(right), "how": share.how()}
        level = Level.WARNING if _is_cut_off(share) else None
        yield Hit(share.start, share.end, says, suggestion=f"{plain(right)}%", level=level)


def _is_cut_off(share: Share) -> bool:
    """Cut off instead of rounded: off by one in the last place."""
    unit = Decimal(1).scaleb(-share.places)
    return any(abs(share.said - right) <= unit for right in share.roundings())


RULE = Rule(
    code="N104",
    kind="percent_mismatch",
    name="百分比算错",
    level=Level.ERROR,
    message="{how}，应为{right}%，文中是{said}%",
    why="百分比人人会重算；算错一个，别的数也没人信了。",
    authority="约定 C7：四舍五入到写出的位数，不为凑足100%而调整；公开实例：392名中15名写作3.38%",
    check=check,
    bad=(
        "立案45件。其中农业16件，占35.6%；交通12件，占26.7%；社会6件，占16.7%。",
        "交办建议112件。工业18件，占16.0%；农业31件，占27.6%；其他63件，占56.2%。",
        "立案建议45件。到年底，办结41件，办结率95.3%。",
        "今年建议291件，比去年增加17件，增长16.2%。",
        "与去年受理的40件相比，今年立案45件，增长11.1%。",
        "全县代表392名，其中35岁以下15名，占3.38%。",
        "受理建议63件，办结61件，办结率106.8%。",
    ),
    good=(
        "问题清单28条，已整改26条，整改率92.9%。",
        "今年建议291件，比去年增加17件，增长6.2%。",
        "今年立案46件，比去年的40件增长15%。",
        "选出县代表211名，其中妇女52名、占24.6%。",
        "满意率达95%以上，回访率不低于50%。",
        "办结率100%，满意率98.9%。",
        "建议办成率由52%提高到71.5%。",
        "参选率97.3%，比上届提高2.1个百分点。",
    ),
)
