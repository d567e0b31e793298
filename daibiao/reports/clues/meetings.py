"""How sessions, presidium meetings, attendance, plans and Party support are spoken of."""

from __future__ import annotations

from daibiao.reports.clues.clue import Clue

_TIMES = ("次",)
_ATTENDANCES = ("人次",)

CLUES = (
    Clue(
        code="sessions.held",
        units=_TIMES,
        nouns=("人代会", "人民代表大会", "人大会议", "代表大会", "人民代表大会会议"),
        verbs=("召开", "召集", "举行", "组织召开", "依法召开"),
    ),
    Clue(
        code="sessions.due",
        units=_ATTENDANCES,
        nouns=("应到代表", "应到", "应到人大代表"),
        verbs=("应到",),
        needs=(r"应到",),
        setting=(r"人代会|大会",),
    ),
    Clue(
        code="sessions.present",
        units=_ATTENDANCES,
        nouns=("实到代表", "实到", "出席代表"),
        verbs=("实到", "出席"),
        needs=(r"实到|出席",),
        setting=(r"人代会|大会",),
    ),
    Clue(
        code="sessions.attendance_rate",
        units=("%",),
        nouns=("出席率", "到会率", "参会率"),
        about=("人代会", "大会"),
    ),
    Clue(
        code="sessions.resolutions",
        units=("项", "个"),
        nouns=("决议决定", "决定决议", "决议", "决定", "决议、决定"),
        verbs=("作出", "做出", "通过", "形成"),
    ),
    Clue(
        code="sessions.elected",
        units=("名", "人次", "位"),
        nouns=("国家机关工作人员", "领导人员", "国家机关领导人员", "机关工作人员"),
        verbs=("选举", "补选", "选举产生", "选举（补选）"),
        needs=(r"选",),
        unlike=(r"代表",),
    ),
    Clue(
        code="presidium.meetings",
        units=_TIMES,
        nouns=("主席团会议", "人大主席团会议", "主席团会"),
        verbs=("召开", "召集", "举行"),
    ),
    Clue(
        code="presidium.topics",
        units=("个", "项"),
        nouns=("议题", "研究事项", "会议议题"),
        verbs=("研究", "审议", "讨论"),
        about=("主席团",),
        setting=(r"主席团",),
    ),
    Clue(
        code="attendance.rate",
        units=("%",),
        nouns=("出席率", "参与率", "到会率", "活动出席率"),
        about=("活动", "会议"),
    ),
    Clue(
        code="attendance.absent",
        units=_ATTENDANCES,
        nouns=("缺席", "未经批准缺席"),
        verbs=("缺席",),
        needs=(r"缺席",),
    ),
    Clue(
        code="attendance.session_absentees",
        units=("名", "人"),
        nouns=("代表", "人大代表"),
        verbs=("缺席", "未经批准缺席"),
        needs=(r"未经批准|缺席",),
        setting=(r"人代会|大会",),
    ),
    Clue(
        code="plan.items",
        units=("项", "件"),
        nouns=("计划事项", "年度计划", "工作计划", "年度工作"),
        verbs=("制定", "安排", "确定", "列入"),
        setting=(r"计划",),
    ),
    Clue(
        code="plan.done",
        units=("项", "件"),
        nouns=("计划事项", "年度计划", "事项"),
        verbs=("完成", "已完成"),
        setting=(r"计划",),
    ),
    Clue(
        code="plan.completion_rate",
        units=("%",),
        nouns=("完成率", "计划完成率"),
        about=("计划",),
        setting=(r"计划",),
    ),
    Clue(
        code="party.special_meetings",
        units=_TIMES,
        nouns=("专题会议", "专题研究人大工作", "人大工作", "党委会议", "专题会"),
        verbs=("召开", "专题研究", "研究"),
        needs=(r"专题|研究",),
        setting=(r"党委",),
    ),
    Clue(
        code="party.hearings",
        units=_TIMES,
        nouns=("人大工作汇报", "工作汇报", "人大工作情况汇报"),
        verbs=("听取",),
        needs=(r"听取",),
        setting=(r"党委",),
    ),
    Clue(
        code="party.attended_committee",
        units=_TIMES,
        nouns=("党委会议", "党委会"),
        verbs=("列席",),
        needs=(r"列席",),
    ),
    Clue(
        code="party.attended_joint",
        units=_TIMES,
        nouns=("党政联席会议", "党政联席会", "联席会议"),
        verbs=("列席",),
        needs=(r"列席",),
    ),
)
