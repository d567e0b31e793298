"""Which deputy a name means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from daibiao.exchange.known.spelling import Near, plain
from daibiao.people.models import Person
from daibiao.places.models import Village


@dataclass(frozen=True, slots=True)
class Hints:
    """What the line says beside the name.

    ``own`` are villages that the line says are the person's; ``near`` are villages that only stand
    in the same line (a place, the speaker's village): evidence, but no proof.
    """

    own: tuple[Village, ...] = ()
    near: tuple[Village, ...] = ()
    phone: str = ""
    group: str = ""


NO_HINTS = Hints()


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One person; or ``several`` of that name, with ``likely`` where the line holds evidence."""

    person: Person | None = None
    repaired: bool = False
    several: tuple[Person, ...] = ()
    likely: Person | None = None


NOBODY = FoundPerson()


class People:
    """The deputies of one township, new ones of this import included."""

    def __init__(self, persons: Iterable[Person] = ()) -> None:
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._by_id_number: dict[str, Person] = {}
        self._near = Near()
        self.groups: dict[int, set[str]] = defaultdict(set)
        for person in persons:
            self.add(person)

    def __bool__(self) -> bool:
        return any(self._by_name.values())

    def add(self, person: Person) -> None:
        self._by_name[person.name].append(person)
        self._near.add(person.name)
        if person.id_number:
            self._by_id_number[person.id_number] = person

    def remove(self, person: Person) -> None:
        self._by_name[person.name] = [p for p in self._by_name[person.name] if p is not person]

    def join(self, person: Person, group: str) -> None:
        """Remember that the roster puts the person into that group."""
        if group:
            self.groups[id(person)].add(plain(group))

    def has_namesakes(self, name: str) -> bool:
        return len(self._by_name.get(name, ())) > 1

    def same(self, name: str, village: Village | None, phone: str, id_number: str) -> Person | None:
        """The person that a roster line speaks of, if it is a known one."""
        if id_number and id_number in self._by_id_number:
            return self._by_id_number[id_number]
        for person in self._by_name.get(name, ()):
            if id_number and person.id_number:
                continue
            if phone and phone == person.phone:
                return person
            if village is None or person.village in (None, village):
                return person
        return None

    def only(self, name: str) -> FoundPerson | None:
        """The one person of exactly that name, without looking any further."""
        named = self._by_name.get(name)
        return FoundPerson(named[0]) if named and len(named) == 1 else None

    def find(self, name: str, hints: Hints = NO_HINTS) -> FoundPerson:
        named = self._by_name.get(name, [])
        if len(named) == 1:
            return FoundPerson(named[0])
        if named:
            return self._told_apart(named, hints)
        near = self._near.to(name)
        persons = [person for other in near for person in self._by_name[other]]
        if len(persons) == 1:
            return FoundPerson(persons[0], repaired=True)
        if not persons:
            return NOBODY
        found = self._told_apart(persons, hints)
        best = found.person or found.likely
        return FoundPerson(best, repaired=True) if best else found

    def _told_apart(self, persons: list[Person], hints: Hints) -> FoundPerson:
        group = plain(hints.group)
        for kept in (
            [p for p in persons if p.village in hints.own],
            [p for p in persons if hints.phone and p.phone == hints.phone],
            [p for p in persons if group and group in self.groups[id(p)]],
        ):
            if len(kept) == 1:
                return FoundPerson(kept[0])
        near = [p for p in persons if p.village in hints.near]
        return FoundPerson(several=tuple(persons), likely=near[0] if len(near) == 1 else None)
