"""G10 出席请假. The table itself stands in events: every book of a happening shares it."""

from __future__ import annotations

from daibiao.events.models import Attendance, Presence
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register

REGISTER = Register(
    code="G10",
    slug="attendance",
    name="出席请假",
    also=("代表考勤", "考勤登记", "出勤表"),
    model=Attendance,
    township="event__township",
    day="event__held_on",
    title="person__name",
    columns=(
        Column(field="person", heading="姓名", kind=Kind.PERSON, also=("代表姓名",), required=True),
        Column(field="person__village", heading="所在村", kind=Kind.VILLAGE, also=("选区",)),
        Column(field="event__title", heading="会议或活动", also=("会议名称", "活动名称")),
        Column(field="event__held_on", heading="日期", kind=Kind.DATE, also=("时间",)),
        Column(
            field="presence",
            heading="到会情况",
            kind=Kind.CHOICE,
            choices=Presence,
            also=("出席情况",),
            required=True,
        ),
        Column(field="reason", heading="事由", also=("请假事由", "请假原因")),
        Column(field="approver", heading="准假人", also=("批准人",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
