"""G06: a group on one line with all its members, or one member on a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from daibiao.exchange.builders.common import Said, fields
from daibiao.exchange.drafts import Draft
from daibiao.people.kinds.groups import GroupPart
from daibiao.people.models import Group, GroupRole, Person
from daibiao.registers.standing import Standing

COLUMNS = (("leader", GroupPart.LEADER), ("vice", GroupPart.VICE), ("members", GroupPart.MEMBER))


def groups(said: Said) -> list[Draft]:
    group, draft = _group(said)
    roles = [said.draft(GroupRole(group=group, **role)) for role in _roles(said)]
    return [draft, *roles]


def _group(said: Said) -> tuple[Group, Draft]:
    one_member = said.get("member") is not None
    given = fields(said, Group)
    given["area"] = "、".join(str(village) for village in said.get("villages", ()))
    if not one_member:
        given["standing"] = said.standing
    else:
        given.pop("remark", None)
    known = said.desk.groups.get(given["name"])
    row = Group(township=said.desk.township, **given)
    draft = said.draft(row, known, fills=one_member)
    if said.get("villages"):
        draft.many["villages"] = said.get("villages")
    if known is None:
        said.desk.groups[row.name] = row
    return known or row, draft


def _roles(said: Said) -> Iterator[dict[str, Any]]:
    if (member := said.get("member")) is not None:
        gone = said.standing != Standing.CONFIRMED or bool(said.facts.get("ended"))
        yield {"person": member, "part": said.get("part") or GroupPart.MEMBER, "left": gone}
        return
    named: set[int] = set()
    for column, part in COLUMNS:
        for person in _persons(said.get(column)):
            # who leads is a member too: one role each, the higher one
            if part is GroupPart.MEMBER and id(person) in named:
                continue
            named.add(id(person))
            yield {"person": person, "part": part, "left": _left(said, column, person)}


def _persons(value: Any) -> list[Person]:
    if value is None:
        return []
    return list(value) if isinstance(value, tuple | list) else [value]


def _left(said: Said, column: str, person: Person) -> bool:
    return id(person) in said.facts.get("left", ())
