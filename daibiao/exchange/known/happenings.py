"""Which happening a line speaks of: two books often tell of the same one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from daibiao.events.models import Event, EventKind
from daibiao.exchange.known.spelling import plain

_FILLERS = re.compile(
    r"(组织|开展|举办|召开|进行|关于|代表|人大|活动|集中|专题|执法|视察|检查|调研|培训班|培训|学习|讲座|宣讲|情况|工作|的)"
)
_CONGRESS = re.compile(r"(人大|人代会|人民代表大会).*(会议|次)|人代会")
LONGEST = timedelta(days=14)


def gist(title: str) -> str:
    """What is left of a title when the words that any title has are gone."""
    bare = plain(title)
    return _FILLERS.sub("", bare) or bare


def alike(one: str, other: str) -> bool:
    """Whether two titles may name the same happening."""
    a, b = gist(one), gist(other)
    return bool(a and b) and (a in b or b in a)


def is_congress(title: str) -> bool:
    """Whether the title is that of a session of the congress."""
    return bool(_CONGRESS.search(plain(title))) and "主席团" not in title


class Happenings:
    """The events of one township, new ones of this import included."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._by_day: dict[date | None, list[Event]] = defaultdict(list)
        self.told: set[tuple[int, str]] = set()
        for event in events:
            self.add(event)

    def add(self, event: Event) -> None:
        for day in self._days(event):
            self._by_day[day].append(event)

    def also_on(self, day: date | None, event: Event) -> None:
        """The event has been moved to another day."""
        self._by_day[day].append(event)

    def remove(self, event: Event) -> None:
        for day in self._days(event):
            self._by_day[day] = [one for one in self._by_day[day] if one is not event]

    @staticmethod
    def _days(event: Event) -> list[date | None]:
        if event.held_on is None or event.ended_on is None:
            return [event.held_on]
        length = min(event.ended_on - event.held_on, LONGEST).days
        return [event.held_on + timedelta(days=step) for step in range(length + 1)]

    def on(self, day: date | None, *kinds: EventKind) -> list[Event]:
        return [e for e in self._by_day.get(day, ()) if not kinds or e.kind in kinds]

    def titled(self, day: date | None, title: str, *kinds: EventKind) -> Event | None:
        """The one happening of that day whose title means the same."""
        same = [event for event in self.on(day, *kinds) if alike(event.title, title)]
        exact = [event for event in same if plain(event.title) == plain(title)]
        found = exact or same
        return found[0] if found else None

    def attended(self, day: date | None, title: str) -> Event | None:
        """The happening of which an attendance book or a payroll speaks."""
        if is_congress(title):
            sessions = self.on(day, EventKind.SESSION)
            if len(sessions) == 1:
                return sessions[0]
        return self.titled(day, title)
