"""G04 代表之家登记. The table itself stands in places: a home is where things happen."""

from __future__ import annotations

from daibiao.places.models import Home, HomeLevel, HomeState
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register

REGISTER = Register(
    code="G04",
    slug="homes",
    name="代表之家登记",
    also=("代表之家台账", "阵地台账", "之家登记"),
    model=Home,
    title="name",
    columns=(
        Column(
            field="name",
            heading="代表之家名称",
            kind=Kind.HOME,
            also=("名称", "阵地名称"),
            required=True,
        ),
        Column(field="level", heading="类型", kind=Kind.CHOICE, choices=HomeLevel, also=("级别",)),
        Column(field="village", heading="所属村", kind=Kind.VILLAGE, also=("所在村",)),
        Column(field="address", heading="具体位置", also=("地址",)),
        Column(field="area", heading="面积", kind=Kind.NUMBER, also=("建筑面积",), unit="㎡"),
        Column(
            field="opened_on", heading="挂牌日期", kind=Kind.DATE, also=("建成时间", "挂牌时间")
        ),
        Column(
            field="state",
            heading="建设情况",
            kind=Kind.CHOICE,
            choices=HomeState,
            also=("状态",),
        ),
        Column(field="head", heading="负责人", kind=Kind.NAMES, also=("站长", "家长")),
        Column(field="liaison", heading="联络员", kind=Kind.NAMES),
        Column(field="phone", heading="电话", kind=Kind.PHONE, restricted=True),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
