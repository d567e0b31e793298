"""Why something written like a quantity is none; the first reason that holds is given."""

from __future__ import annotations

from collections.abc import Callable

from daibiao.prose.announced import announces_a_list
from daibiao.prose.fixed import another_word, famous, glued, idiom, minutes, quoted
from daibiao.prose.ordinals import ordinal, phase, session
from daibiao.prose.place import occurrence, without_a_place
from daibiao.prose.spot import Spot
from daibiao.prose.thresholds import paywall, threshold

REASONS: tuple[tuple[str, Callable[[Spot], bool]], ...] = (
    ("another_word", another_word),
    ("ordinal", ordinal),
    ("code", glued),
    ("session", session),
    ("heading_count", announces_a_list),
    ("slogan", quoted),
    ("slogan", famous),
    ("idiom", idiom),
    ("time", minutes),
    ("rule_threshold", threshold),
    ("ordinal", phase),
    ("paywall", paywall),
    ("occurrence", occurrence),
    ("indefinite", without_a_place),
)


def reason_against(spot: Spot) -> str | None:
    """Why the spot is no quantity slot, or None when it is one."""
    return next((name for name, holds in REASONS if holds(spot)), None)
