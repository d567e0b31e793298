"""What stands and hangs in the homes, and their reception days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from daibiao.demo import words
from daibiao.demo.tale import Tale
from daibiao.events.models import Event, EventKind
from daibiao.homes.actions import (
    check_home,
    equip,
    put_up_boards,
    record_receptions,
    set_standard,
    take_board_down,
)
from daibiao.homes.kinds.equipment import Condition
from daibiao.homes.kinds.standards import Evidence
from daibiao.homes.models import (
    Equipment,
    HomeCheck,
    HomeStandard,
    Reception,
    StandardItem,
    WallBoard,
)
from daibiao.matters.kinds.opinions import Channel
from daibiao.matters.models import Opinion
from daibiao.places.models import Home

EVIDENCE = {"簿册": Evidence.BOOK, "制度": Evidence.BOARD, "标牌": Evidence.BOARD}


def tell_equipment(tale: Tale) -> None:
    """Every home has everything but the newest, whose computer is broken and bookcase ordered."""
    standard = HomeStandard(township=tale.town, name="十有")
    items = [
        StandardItem(
            standard=standard,
            text=text,
            evidence=Evidence.EQUIPMENT
            if text in words.EQUIPMENT
            else EVIDENCE.get(text, Evidence.OTHER),
        )
        for text in words.STANDARD
    ]
    set_standard(standard=standard, items=items, by=tale.by)
    things = [_thing(home, item) for home in tale.homes for item in words.EQUIPMENT]
    equip(equipment=things, township=tale.town.pk, by=tale.by)
    checks = [_check(home, item) for home in tale.homes for item in items]
    check_home(checks=checks, township=tale.town.pk, by=tale.by)


def _is_newest(home: Home) -> bool:
    return home.state == "built"


def _thing(home: Home, item: str) -> Equipment:
    condition = {"电脑": Condition.BROKEN, "书柜": Condition.ORDERED}.get(item, Condition.GOOD)
    return Equipment(
        home=home,
        item=item,
        quantity=12 if item == "桌椅" else 1,
        unit="套" if item == "桌椅" else "个",
        cost=3600 if item == "电脑" else 800,
        bought_on=home.opened_on,
        condition=condition if _is_newest(home) else Condition.GOOD,
    )


def _check(home: Home, item: StandardItem) -> HomeCheck:
    return HomeCheck(
        home=home,
        item=item,
        passed=not (_is_newest(home) and item.text in {"电脑", "书柜"}),
        checked_by="主席团",
        checked_on=date((home.opened_on or date.min).year, 12, 1),
    )


def tell_boards(tale: Tale, year: int) -> None:
    """Every year the plan of each home is replaced; a new home gets all its boards."""
    for home in tale.built_homes(date(year, 12, 31)):
        plaque = home.opened_on or date.min
        if not home.boards.exists():
            first = plaque if plaque.year == year else date(year - 1, 3, 1)
            _put_up(tale, home, words.BOARDS, first)
        if plaque.year < year:
            last = home.boards.get(board=words.BOARDS[1], taken_down_on=None)
            take_board_down(board=last, on=date(year, 2, 20), by=tale.by)
            _put_up(tale, home, words.BOARDS[1:2], date(year, 2, 20))


def _put_up(tale: Tale, home: Home, names: Sequence[str], day: date) -> None:
    boards = [
        WallBoard(home=home, board=name, version=f"{day.year}版", put_up_on=day) for name in names
    ]
    put_up_boards(boards=boards, township=tale.town.pk, by=tale.by)


def tell_receptions(tale: Tale, opinions: Sequence[Opinion]) -> None:
    """Each item heard at a reception stands in that day's line of its home."""
    heard = Counter(
        (opinion.received_on or date.min, opinion.home)
        for opinion in opinions
        if opinion.channel == Channel.RECEPTION
    )
    days = []
    for (day, home), items in sorted(heard.items(), key=lambda one: (one[0][0], str(one[0][1]))):
        event = Event(
            township=tale.town,
            kind=EventKind.RECEPTION,
            title=f"{home}接待日",
            held_on=day,
            home=home,
            place=home.address if home else "",
        )
        reception = Reception(
            event=event,
            hours="9:00—11:30",
            visitors=items + tale.number(2, 6),
            items=items,
        )
        on_duty = tale.some(tale.deputies_on(day), 2)
        came = on_duty if tale.number(0, 5) else on_duty[:1]
        days.append((reception, on_duty, came))
    record_receptions(days=days, township=tale.town.pk, by=tale.by)
