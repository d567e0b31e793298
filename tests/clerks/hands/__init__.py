"""The invented clerks, by hand."""

from __future__ import annotations

from tests.clerks.hands import (
    county_form,
    many_columns,
    office_export,
    old_ledger,
    stacked_sheets,
)

HANDS = (
    county_form.HAND,
    old_ledger.HAND,
    office_export.HAND,
    stacked_sheets.HAND,
    many_columns.HAND,
)
