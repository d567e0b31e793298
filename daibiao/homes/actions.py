"""Named writes: the standard of a home, what stands and hangs in it, its reception days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from daibiao.events.actions import Happening, hold, hold_all
from daibiao.homes.kinds.standards import Evidence
from daibiao.homes.models import (
    Equipment,
    HomeCheck,
    HomeStandard,
    Reception,
    StandardItem,
    WallBoard,
)
from daibiao.people.models import Person
from daibiao.places.models import Township
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


@transaction.atomic
def set_standard(
    *, standard: HomeStandard, items: Sequence[StandardItem], by: Author
) -> HomeStandard:
    """What a home of this township must have, e.g. 十有."""
    save(row=standard, township=standard.township_id, by=by)
    save_new(rows=items, township=standard.township_id, by=by)
    return standard


@transaction.atomic
def demand_equipment(*, township: Township, items: Sequence[str], by: Author) -> HomeStandard:
    """Set the equipment without which a home does not pass. Raises NotAllowed."""
    standard = HomeStandard(township=township, name="设施配备标准")
    wanted = dict.fromkeys(item.strip() for item in items if item.strip())
    rows = [StandardItem(standard=standard, text=i, evidence=Evidence.EQUIPMENT) for i in wanted]
    return set_standard(standard=standard, items=rows, by=by)


@transaction.atomic
def check_home(*, checks: Sequence[HomeCheck], township: int, by: Author) -> None:
    save_new(rows=checks, township=township, by=by)


@transaction.atomic
def equip(*, equipment: Sequence[Equipment], township: int, by: Author) -> None:
    """Things bought for homes."""
    save_new(rows=equipment, township=township, by=by)


@transaction.atomic
def put_up_boards(*, boards: Sequence[WallBoard], township: int, by: Author) -> None:
    save_new(rows=boards, township=township, by=by)


@transaction.atomic
def take_board_down(*, board: WallBoard, on: date, by: Author) -> WallBoard:
    if board.taken_down_on is not None:
        raise ValidationError("这块展板已经撤下。")
    board.taken_down_on = on
    save(row=board, township=board.home.township_id, by=by, verb="take_down")
    return board


@transaction.atomic
def record_reception(
    *,
    reception: Reception,
    on_duty: Sequence[Person] = (),
    received_by: Sequence[Person] = (),
    by: Author,
) -> Reception:
    """One home on one day: who was on the rota, who came, how many visitors and items."""
    event = hold(happening=Happening(event=reception.event, parts=(reception,)), by=by)
    _name_deputies([(reception, on_duty, received_by)], event.township_id, by)
    return reception


Day = tuple[Reception, Sequence[Person], Sequence[Person]]


@transaction.atomic
def record_receptions(*, days: Sequence[Day], township: int, by: Author) -> None:
    """Many new reception days, each with the deputies on the rota and those who came."""
    happenings = [Happening(event=day[0].event, parts=(day[0],)) for day in days]
    hold_all(happenings=happenings, township=township, by=by)
    _name_deputies(days, township, by)


def _name_deputies(days: Sequence[Day], township: int, by: Author) -> None:
    rota, came = Reception.on_duty.through, Reception.received_by.through
    on_rota = [rota(reception=day, person=who) for day, on_duty, _ in days for who in on_duty]
    present = [came(reception=day, person=who) for day, _, received in days for who in received]
    save_new(rows=on_rota, township=township, by=by)
    save_new(rows=present, township=township, by=by)
