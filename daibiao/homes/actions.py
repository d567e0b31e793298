"""What a home must have, by the standard that the office goes by."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from daibiao.homes.kinds.standards import Evidence, HomeStandard, StandardItem
from daibiao.places.models import Township
from daibiao.registers.actions import save, save_new
from daibiao.registers.author import Author


@transaction.atomic
def demand_equipment(*, township: Township, items: Sequence[str], by: Author) -> HomeStandard:
    """Set the equipment without which a home does not pass. Raises NotAllowed."""
    standard = HomeStandard(township=township, name="设施配备标准")
    save(row=standard, township=township.pk, by=by)
    wanted = dict.fromkeys(item.strip() for item in items if item.strip())
    rows = [StandardItem(standard=standard, text=i, evidence=Evidence.EQUIPMENT) for i in wanted]
    save_new(rows=rows, township=township.pk, by=by)
    return standard
