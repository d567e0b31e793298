"""Which stretch of a long list is shown."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest


@dataclass(frozen=True)
class Page:
    """`number` counts from 1 and is never outside the list."""

    number: int
    total: int
    size: int
    query: str = ""  # the other parameters of the address, to be kept

    @classmethod
    def asked(cls, request: HttpRequest, total: int, size: int) -> Page:
        said = request.GET.get("page", "1")
        # a number of ten thousand digits is no page
        number = int(said) if said.isdecimal() and len(said) < 10 else 1  # noqa: PLR2004
        last = max(1, -(-total // size))
        others = request.GET.copy()
        for name in ("page", "town", "year"):
            others.pop(name, None)
        return cls(min(max(number, 1), last), total, size, others.urlencode())

    @property
    def last(self) -> int:
        return max(1, -(-self.total // self.size))

    @property
    def start(self) -> int:
        return (self.number - 1) * self.size

    @property
    def stretch(self) -> slice:
        return slice(self.start, self.start + self.size)

    @property
    def first_row(self) -> int:
        return self.start + 1 if self.total else 0

    @property
    def last_row(self) -> int:
        return min(self.start + self.size, self.total)

    @property
    def before(self) -> str:
        return self._address(self.number - 1) if self.number > 1 else ""

    @property
    def after(self) -> str:
        return self._address(self.number + 1) if self.number < self.last else ""

    def _address(self, number: int) -> str:
        return f"?{self.query}&page={number}" if self.query else f"?page={number}"
