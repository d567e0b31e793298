"""G04 homes, G05 equipment, G30 boards."""

from __future__ import annotations

from daibiao.exchange.builders.common import Said, fields, plain_row
from daibiao.exchange.drafts import Draft
from daibiao.homes.models import Equipment, WallBoard
from daibiao.places.models import Home


def homes(said: Said) -> list[Draft]:
    given = fields(said, Home)
    known = said.desk.homes.named(given["name"])
    row = Home(township=said.desk.township, standing=said.standing, **given)
    if known is not None:
        row.name = known.name
        return [said.draft(row, known)]
    said.desk.homes.add(row)
    return [said.draft(row)]


def equipment(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, Equipment))] if said.get("home") else []


def boards(said: Said) -> list[Draft]:
    return [said.draft(plain_row(said, WallBoard))] if said.get("home") else []
