"""Which rows of a source a figure counts: conditions on the period, put together with & | ~."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, Q

from daibiao.lib.periods import Period


@dataclass(frozen=True)
class When:
    """A condition that knows the period only when it is asked."""

    ask: Callable[[Period], Q]

    def __call__(self, period: Period) -> Q:
        return self.ask(period)

    def __and__(self, other: When) -> When:
        return When(lambda period: self(period) & other(period))

    def __or__(self, other: When) -> When:
        return When(lambda period: self(period) | other(period))

    def __invert__(self) -> When:
        return When(lambda period: ~self(period))


ALWAYS = When(lambda period: Q())


def has(**lookups: Any) -> When:
    return When(lambda period: Q(**lookups))


def exists(rows: Callable[[Period], Exists]) -> When:
    return When(lambda period: Q(rows(period)))


def inside(path: str) -> When:
    """Both ends belong to the period."""
    return When(lambda period: Q(**{f"{path}__range": (period.first, period.last)}))


def before(path: str) -> When:
    return When(lambda period: Q(**{f"{path}__lt": period.first}))


def by_cut_off(path: str) -> When:
    """Dated, and not after the cut-off day."""
    return When(lambda period: Q(**{f"{path}__lte": period.last}))


def after_cut_off(path: str) -> When:
    return When(lambda period: Q(**{f"{path}__gt": period.last}))


def begun(path: str) -> When:
    """Begun by the cut-off day; what has no date has always been."""
    return ~after_cut_off(path)


def not_ended(path: str) -> When:
    """Not ended by the cut-off day; what ends on it is over."""
    return ~by_cut_off(path)
