from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.demo.builders import OPERATOR, a_deputy, a_home, a_township
from daibiao.events.models import Event, EventKind
from daibiao.homes.actions import put_up_boards, record_reception, take_board_down
from daibiao.homes.models import Reception, WallBoard

pytestmark = pytest.mark.django_db


def test_a_reception_names_who_was_on_the_rota_and_who_came() -> None:
    town = a_township()
    home, first, second = a_home(town), a_deputy(town), a_deputy(town, "李玉梅")
    event = Event(township=town, kind=EventKind.RECEPTION, title="接待日", home=home)
    reception = Reception(event=event, visitors=5, items=2)
    record_reception(
        reception=reception, on_duty=(first, second), received_by=(second,), by=OPERATOR
    )
    assert set(reception.on_duty.all()) == {first, second}
    assert list(reception.received_by.all()) == [second]


def test_a_board_comes_down_once() -> None:
    town = a_township()
    board = WallBoard(home=a_home(town), board="接待制度", put_up_on=date(2025, 3, 1))
    put_up_boards(boards=[board], township=town.pk, by=OPERATOR)
    take_board_down(board=board, on=date(2025, 3, 1), by=OPERATOR)
    with pytest.raises(ValidationError, match="已经撤下"):
        take_board_down(board=board, on=date(2025, 3, 2), by=OPERATOR)


def test_a_board_does_not_come_down_before_it_went_up() -> None:
    town = a_township()
    board = WallBoard(home=a_home(town), board="接待制度", put_up_on=date(2025, 3, 1))
    put_up_boards(boards=[board], township=town.pk, by=OPERATOR)
    with pytest.raises(ValidationError, match="撤换时间不能早于上墙时间"):
        take_board_down(board=board, on=date(2025, 2, 28), by=OPERATOR)
