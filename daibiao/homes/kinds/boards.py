"""G30 制度上墙: boards that hang, hung, and were replaced."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from daibiao.places.models import Home
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class WallBoard(Row):
    home = models.ForeignKey(
        Home, verbose_name="代表之家", on_delete=models.PROTECT, related_name="boards"
    )
    board = models.CharField("上墙内容", max_length=60)
    quantity = models.PositiveIntegerField("块数", default=1)
    version = models.CharField("版本", max_length=40, blank=True)
    put_up_on = models.DateField("上墙时间", null=True, blank=True)
    taken_down_on = models.DateField("撤换时间", null=True, blank=True)

    class Meta:
        verbose_name = "上墙展板"
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(taken_down_on__isnull=True)
                | Q(put_up_on__isnull=True)
                | Q(taken_down_on__gte=F("put_up_on")),
                name="board_comes_down_after_it_went_up",
                violation_error_message="撤换时间不能早于上墙时间",
            )
        ]

    def __str__(self) -> str:
        return f"{self.home}{self.board}"


REGISTER = Register(
    code="G30",
    slug="wall-boards",
    name="制度上墙",
    also=("展板台账", "上墙展板登记"),
    model=WallBoard,
    township="home__township",
    title="board",
    columns=(
        Column(field="home", heading="代表之家", kind=Kind.HOME, required=True),
        Column(field="board", heading="上墙内容", also=("展板名称",), required=True),
        Column(field="quantity", heading="块数", kind=Kind.NUMBER, also=("数量",), unit="块"),
        Column(field="version", heading="版本", also=("内容版本",)),
        Column(field="put_up_on", heading="上墙时间", kind=Kind.DATE, also=("制作时间",)),
        Column(field="taken_down_on", heading="撤换时间", kind=Kind.DATE, also=("更换时间",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
