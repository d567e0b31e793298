"""The one way in which reading fails."""

from __future__ import annotations

from daibiao.lib.refusal import Refused


class Unreadable(Refused):
    """The file cannot be read; the message says what is wrong with it and what to do."""
