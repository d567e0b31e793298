"""The words of reports that an office may start from when it has no past report of its own."""

from __future__ import annotations

from daibiao.reports.forms.annual import ANNUAL

__all__ = ["ANNUAL"]
