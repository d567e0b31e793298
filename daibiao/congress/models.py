"""Django looks for models here; each lives with its register in kinds/."""

from __future__ import annotations

from daibiao.congress.kinds.deputy_reports import DeputyReport
from daibiao.congress.kinds.party_support import PartySupport
from daibiao.congress.kinds.presidium_meetings import PresidiumMeeting, PresidiumTopic
from daibiao.congress.kinds.sessions import ElectionResult, Resolution, Session

__all__ = [
    "DeputyReport",
    "ElectionResult",
    "PartySupport",
    "PresidiumMeeting",
    "PresidiumTopic",
    "Resolution",
    "Session",
]
