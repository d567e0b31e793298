"""G22 矛盾纠纷排查化解台账: found and settled are two counts."""

from __future__ import annotations

from django.db import models
from django.db.models import TextChoices

from daibiao.people.models import Person
from daibiao.places.models import Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class DisputeKind(TextChoices):
    """The kinds of the official statistics."""

    MARRIAGE = "marriage", "婚姻家庭"
    NEIGHBOUR = "neighbour", "邻里"
    HOMESTEAD = "homestead", "房屋宅基地"
    CONTRACT = "contract", "合同"
    PRODUCTION = "production", "生产经营"
    DAMAGE = "damage", "损害赔偿"
    FOREST = "forest", "山林土地"
    LAND_TAKING = "land_taking", "征地拆迁"
    ENVIRONMENT = "environment", "环境污染"
    LABOUR = "labour", "劳动争议"
    CONSUMPTION = "consumption", "消费"
    MEDICAL = "medical", "医疗"
    ROAD = "road", "道路交通事故"
    PROPERTY = "property", "物业"
    OTHER = "other", "其他"


class Source(TextChoices):
    APPLICATION = "application", "当事人申请"
    INSPECTION = "inspection", "主动排查"
    TRANSFER = "transfer", "移交转办"


class Outcome(TextChoices):
    OPEN = "open", "正在调解"
    WRITTEN = "written", "书面协议"
    ORAL = "oral", "口头协议"
    FAILED = "failed", "调解不成"
    TRANSFERRED = "transferred", "转介"
    WITHDRAWN = "withdrawn", "撤回"


SETTLED = (Outcome.WRITTEN, Outcome.ORAL)


class Dispute(Row):
    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    found_on = models.DateField("排查时间", null=True, blank=True)
    month_only = models.BooleanField("只知月份", default=False)
    kind = models.CharField("纠纷类型", max_length=12, choices=DisputeKind, blank=True)
    source = models.CharField("来源", max_length=12, choices=Source, blank=True)
    parties = models.CharField("当事人", max_length=200, blank=True)
    facts = models.TextField("主要事实", blank=True)
    village = models.ForeignKey(
        Village, verbose_name="所在村", on_delete=models.PROTECT, null=True, blank=True
    )
    mediators = models.CharField("调解员", max_length=100, blank=True)
    deputies = models.ManyToManyField(
        Person, verbose_name="参与代表", related_name="disputes", blank=True
    )
    amount = models.DecimalField(
        "涉及金额（元）", max_digits=14, decimal_places=2, null=True, blank=True
    )
    outcome = models.CharField("调解结果", max_length=12, choices=Outcome, default=Outcome.OPEN)
    settled_on = models.DateField("化解时间", null=True, blank=True)
    followed_up_on = models.DateField("回访时间", null=True, blank=True)

    class Meta:
        verbose_name = "矛盾纠纷"
        ordering = ["found_on", "pk"]
        indexes = [
            models.Index(fields=["township", "found_on"]),
            models.Index(fields=["township", "settled_on"]),
        ]

    def __str__(self) -> str:
        return f"{self.found_on} {self.get_kind_display()}"


REGISTER = Register(
    code="G22",
    slug="disputes",
    name="矛盾纠纷排查化解台账",
    also=("纠纷台账", "矛盾纠纷登记", "排查调处台账"),
    model=Dispute,
    day="found_on",
    title="village__name",
    subtitle="kind",
    columns=(
        Column(
            field="found_on", heading="排查时间", kind=Kind.DATE, also=("登记时间",), required=True
        ),
        Column(
            field="kind",
            heading="纠纷类型",
            kind=Kind.CHOICE,
            choices=DisputeKind,
            also=("纠纷类别",),
        ),
        Column(field="source", heading="来源", kind=Kind.CHOICE, choices=Source),
        Column(
            field="parties", heading="当事人", kind=Kind.NAMES, also=("纠纷双方",), restricted=True
        ),
        Column(field="facts", heading="主要事实", also=("纠纷事由", "事由"), restricted=True),
        Column(field="village", heading="所在村", kind=Kind.VILLAGE, also=("发生地",)),
        Column(field="mediators", heading="调解员", kind=Kind.NAMES, also=("调解人",)),
        Column(field="deputies", heading="参与代表", kind=Kind.PERSONS, also=("参加调解代表",)),
        Column(field="amount", heading="涉及金额", kind=Kind.MONEY, also=("金额",), unit="元"),
        Column(
            field="outcome",
            heading="调解结果",
            kind=Kind.CHOICE,
            choices=Outcome,
            also=("调处结果", "化解情况"),
        ),
        Column(
            field="settled_on",
            heading="化解时间",
            kind=Kind.DATE,
            also=("调解成功日期", "协议时间"),
        ),
        Column(field="followed_up_on", heading="回访时间", kind=Kind.DATE, also=("回访日期",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
