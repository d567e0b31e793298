"""Where a figure's rows stand: one table of one register, read once for all its figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from daibiao.lib.periods import Period
from daibiao.places.models import Township
from daibiao.registers.register import Register
from daibiao.registers.standing import Standing

Rows = Callable[[QuerySet[Township], Period], QuerySet[Any]]


@dataclass(frozen=True, kw_only=True)
class Source:
    """`noted_as` names the rows under which an import notes the line of the book: (table, path).

    `township`, `day` and `title` are lookup paths from the table; `day` is shown, and may be empty.
    `subtitle` is a choice column of the register, said behind the title.
    """

    name: str
    register: Register | None
    rows: Rows
    township: str
    title: str
    noted_as: tuple[tuple[str, str], ...]
    day: str = ""
    subtitle: str = ""


def table(model: type[Model]) -> str:
    return model._meta.label


def book(register: Register, *, day: str = "", also: tuple[tuple[str, str], ...] = ()) -> Source:
    """The confirmed rows of a register; of a book kept by date those inside the period.

    `day` is the date shown beside the rows of a book that is not kept by date.
    """
    return Source(
        name=register.slug,
        register=register,
        rows=_confirmed(register),
        township=register.township,
        day=register.day or day,
        title=register.title,
        subtitle=register.subtitle,
        noted_as=((table(register.model), "pk"), *also),
    )


def _confirmed(register: Register) -> Rows:
    def rows(townships: QuerySet[Township], period: Period) -> QuerySet[Any]:
        asked: dict[str, Any] = {
            f"{register.township}__in": townships,
            register.standing: Standing.CONFIRMED,
        }
        if register.day:
            asked[f"{register.day}__range"] = (period.first, period.last)
        return register.model._default_manager.filter(**asked)

    return rows


def event_book(register: Register) -> Source:
    """A register of happenings: its line may be noted on the happening itself."""
    return book(register, also=(("events.Event", "event__pk"),))


def parts(register: Register, model: type[Model], *, name: str, up: str, title: str) -> Source:
    """Several things on one line of a register: topics, resolutions, measures. `up` leads to it."""
    whole = _confirmed(register)

    def rows(townships: QuerySet[Township], period: Period) -> QuerySet[Any]:
        return model._default_manager.filter(**{f"{up}__in": whole(townships, period)})

    own = (table(model), "pk"), (table(register.model), f"{up}__pk")
    of_event = register.township.startswith("event__")
    return Source(
        name=name,
        register=register,
        rows=rows,
        township=f"{up}__{register.township}",
        day=f"{up}__{register.day}" if register.day else "",
        title=title,
        noted_as=(*own, ("events.Event", f"{up}__event__pk")) if of_event else own,
    )
