"""Every clue, by subject. A figure that reports speak of has one."""

from __future__ import annotations

from daibiao.reports.clues import activities, deputies, meetings, opinions, people, suggestions
from daibiao.reports.clues.clue import Clue

CLUES: tuple[Clue, ...] = (
    *deputies.CLUES,
    *meetings.CLUES,
    *suggestions.CLUES,
    *opinions.CLUES,
    *activities.CLUES,
    *people.CLUES,
)
