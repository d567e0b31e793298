"""How values are written on a page."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django import template

from daibiao.figures.count import Value

register = template.Library()


@register.filter
def written(value: Value) -> str:
    """14, 1,240, 87.2; a rate without a base is a dash, names stand in their order."""
    if value is None:
        return "—"
    if isinstance(value, list):
        return "、".join(value)
    if isinstance(value, Decimal):
        # 9900.00 yuan are 9,900; a rate keeps its decimal
        whole = value == value.to_integral_value() and value.as_tuple().exponent != -1
        return f"{int(value):,}" if whole else f"{value:,f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


@register.filter
def chinese_day(value: date | None) -> str:
    return f"{value.year}年{value.month}月{value.day}日" if value else "—"
