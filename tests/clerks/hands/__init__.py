"""The invented clerks, by hand."""

from __future__ import annotations

from tests.clerks.hands import county_form

HANDS = (county_form.HAND,)
