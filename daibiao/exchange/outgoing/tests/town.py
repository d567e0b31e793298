"""A town with a little of everything that a sheet must be able to say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from daibiao.catalogue import BY_SLUG
from daibiao.exchange.outgoing.sheet import sheet_of
from daibiao.lib.sheets.table import write
from daibiao.matters.models import Opinion
from daibiao.people.models import Person
from daibiao.places.models import Home, Township, Village

YEAR = 2025
HEADER = 3  # title, 填报单位, header


@dataclass(frozen=True)
class Town:
    township: Township
    village: Village
    other: Village
    home: Home
    deputy: Person

    def opinion(self, content: str = "修路", **more: Any) -> Opinion:
        more.setdefault("received_on", date(YEAR, 3, 8))
        return Opinion.objects.create(township=self.township, content=content, **more)

    def person(self, name: str, **more: Any) -> Person:
        return Person.objects.create(township=self.township, name=name, **more)

    def sheet(self, slug: str, year: int = YEAR) -> Worksheet:
        exported = sheet_of(BY_SLUG[slug], self.township, year)
        sheet = load_workbook(BytesIO(write(exported.table))).active
        assert isinstance(sheet, Worksheet)
        return sheet

    def lines(self, slug: str, year: int = YEAR) -> list[dict[str, Any]]:
        """The rows under the header, by heading, without what is empty."""
        header, *rows = self.sheet(slug, year).iter_rows(min_row=HEADER, values_only=True)
        return [
            {str(name): value for name, value in zip(header, row, strict=True) if value is not None}
            for row in rows
        ]


def a_town(code: str = "qingshan", name: str = "青山镇") -> Town:
    township = Township.objects.create(code=code, name=name)
    village, other = (
        Village.objects.create(township=township, name=called) for called in ("柏岭村", "石桥村")
    )
    home = Home.objects.create(township=township, name="镇代表之家")
    deputy = Person.objects.create(township=township, name="李秀英", village=village)
    return Town(township, village, other, home, deputy)
