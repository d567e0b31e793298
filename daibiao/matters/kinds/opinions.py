"""G13 群众意见登记簿: what residents said, in their words, and what became of it."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.matters.kinds.satisfaction import Satisfaction
from daibiao.people.models import HandlingUnit, Person
from daibiao.places.models import Home, Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class Channel(TextChoices):
    RECEPTION = "reception", "接待日"
    VISIT = "visit", "走访"
    FORUM = "forum", "座谈"
    PHONE = "phone", "电话"
    SCAN = "scan", "扫码"
    DEPUTY = "deputy", "代表转交"


class Route(TextChoices):
    ON_SPOT = "on_spot", "当场答复"
    VILLAGE = "village", "村组办理"
    TOWNSHIP = "township", "镇级交办"
    COUNTY = "county", "上报县级"
    SUGGESTION = "suggestion", "转为代表建议"
    TOPIC = "topic", "列入议题或民生项目"
    PETITION = "petition", "转信访（不属受理范围）"


class Topic(TextChoices):
    ROADS = "roads", "道路交通"
    WATER = "water", "饮水水利"
    POWER = "power", "电力通信"
    ENVIRONMENT = "environment", "人居环境"
    INDUSTRY = "industry", "产业发展"
    EDUCATION = "education", "教育"
    HEALTH = "health", "医疗卫生"
    WELFARE = "welfare", "社会保障"
    LAND = "land", "土地林权"
    CULTURE = "culture", "文化体育"
    OTHER = "other", "其他"


class Result(TextChoices):
    OPEN = "open", "正在办理"
    ANSWERED = "answered", "当场答复"
    CLOSED = "closed", "办结"
    CANNOT = "cannot", "解释说明结案"
    REFERRED = "referred", "已转出"


class Opinion(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    received_on = models.DateField("日期", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    channel = models.CharField("收集渠道", max_length=10, choices=Channel, blank=True)
    home = models.ForeignKey(
        Home, verbose_name="代表之家", on_delete=models.PROTECT, null=True, blank=True
    )
    deputy = models.ForeignKey(
        Person,
        verbose_name="接待代表",
        on_delete=models.PROTECT,
        related_name="opinions",
        null=True,
        blank=True,
    )
    speaker = models.CharField("反映人", max_length=60, blank=True)
    phone = models.CharField("电话", max_length=40, blank=True)
    secret = models.BooleanField("要求保密", default=False)
    village = models.ForeignKey(
        Village, verbose_name="所在村", on_delete=models.PROTECT, null=True, blank=True
    )
    topic = models.CharField("意见类别", max_length=12, choices=Topic, blank=True)
    content = models.TextField("反映内容")
    route = models.CharField("处理方式", max_length=12, choices=Route, blank=True)
    unit = models.ForeignKey(
        HandlingUnit, verbose_name="办理单位", on_delete=models.PROTECT, null=True, blank=True
    )
    handed_over_on = models.DateField("交办时间", null=True, blank=True)
    result = models.CharField("办理结果", max_length=10, choices=Result, default=Result.OPEN)
    resulted_on = models.DateField("办结时间", null=True, blank=True)
    told_on = models.DateField("反馈时间", null=True, blank=True)
    satisfaction = models.CharField("满意度", max_length=12, choices=Satisfaction, blank=True)
    merged_into = models.ForeignKey(
        "self", verbose_name="并入", on_delete=models.PROTECT, null=True, blank=True
    )

    class Meta:
        verbose_name = "群众意见"
        ordering = ["received_on", "pk"]
        indexes = [models.Index(fields=["township", "received_on"])]

    def __str__(self) -> str:
        return self.content[:30]


REGISTER = Register(
    code="G13",
    slug="opinions",
    name="群众意见登记簿",
    also=("意见建议登记", "意见登记", "社情民意登记"),
    model=Opinion,
    day="received_on",
    title="content",
    columns=(
        Column(
            field="received_on", heading="日期", kind=Kind.DATE, also=("反映时间",), required=True
        ),
        Column(
            field="channel",
            heading="收集渠道",
            kind=Kind.CHOICE,
            choices=Channel,
            also=("反映方式",),
        ),
        Column(field="home", heading="代表之家", kind=Kind.HOME, also=("接待地点",)),
        Column(field="deputy", heading="接待代表", kind=Kind.PERSON, also=("代表姓名",)),
        Column(
            field="speaker", heading="反映人", kind=Kind.NAMES, also=("来访人",), restricted=True
        ),
        Column(field="phone", heading="联系电话", kind=Kind.PHONE, also=("电话",), restricted=True),
        Column(field="village", heading="所在村", kind=Kind.VILLAGE, also=("村别",)),
        Column(field="topic", heading="意见类别", kind=Kind.CHOICE, choices=Topic, also=("类别",)),
        Column(
            field="content", heading="反映内容", kind=Kind.ITEMS, also=("主要内容",), required=True
        ),
        Column(
            field="route", heading="处理方式", kind=Kind.CHOICE, choices=Route, also=("拟办意见",)
        ),
        Column(field="unit", heading="办理单位", kind=Kind.UNIT, also=("承办单位",)),
        Column(field="handed_over_on", heading="交办时间", kind=Kind.DATE, also=("交办",)),
        Column(
            field="result", heading="办理结果", kind=Kind.CHOICE, choices=Result, also=("结果",)
        ),
        Column(field="resulted_on", heading="办结时间", kind=Kind.DATE, also=("办结",)),
        Column(field="told_on", heading="反馈时间", kind=Kind.DATE, also=("反馈",)),
        Column(
            field="satisfaction",
            heading="满意度",
            kind=Kind.CHOICE,
            choices=Satisfaction,
            also=("群众满意度",),
        ),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
