"""G01 代表名册: one row is one mandate; a person may hold township, county and city seats."""

from __future__ import annotations

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q, TextChoices

from daibiao.places.models import District, Township, Village
from daibiao.registers.columns import Column, Kind
from daibiao.registers.register import Register
from daibiao.registers.standing import Row


class Sex(TextChoices):
    FEMALE = "female", "女"
    MALE = "male", "男"


class Party(TextChoices):
    CPC = "cpc", "中共党员"
    MASS = "mass", "群众"
    LEAGUE = "league", "共青团员"
    DEMOCRATIC = "democratic", "民主党派"
    NONE = "none", "无党派"


class Category(TextChoices):
    FARMER = "farmer", "农民"
    WORKER = "worker", "工人"
    TECH = "tech", "专业技术人员"
    VILLAGE_CADRE = "villagecadre", "村干部"
    CADRE = "cadre", "机关干部"
    BUSINESS = "business", "企业负责人"
    OTHER = "other", "其他"


GRASSROOTS = (Category.FARMER, Category.WORKER, Category.TECH)


class Level(TextChoices):
    TOWNSHIP = "township", "镇"
    COUNTY = "county", "县"
    CITY = "city", "市"


class EndReason(TextChoices):
    """Why a mandate ended (代表法 62)."""

    MOVED = "moved", "迁出或调离"
    RESIGNED = "resigned", "辞职"
    ABSENT = "absent", "未经批准两次不出席"
    RECALLED = "recalled", "被罢免"
    NATIONALITY = "nationality", "丧失国籍"
    RIGHTS = "rights", "被剥夺政治权利"
    CAPACITY = "capacity", "丧失行为能力"
    DIED = "died", "去世"
    OTHER = "other", "其他"


class Person(models.Model):
    """A deputy as a person. Two persons of one name are told apart by village."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.PROTECT)
    name = models.CharField("姓名", max_length=40)
    sex = models.CharField("性别", max_length=8, choices=Sex, blank=True)
    birth = models.CharField(
        "出生年月",
        max_length=10,
        blank=True,
        validators=[RegexValidator(r"^\d{4}(-\d{2}){0,2}$", "写成 1968-05 或 1968-05-12")],
    )
    ethnicity = models.CharField("民族", max_length=20, blank=True)
    education = models.CharField("文化程度", max_length=20, blank=True)
    post = models.CharField("工作单位及职务", max_length=100, blank=True)
    has_fixed_wage = models.BooleanField("有固定工资收入", null=True, blank=True)
    category = models.CharField("代表类别", max_length=16, choices=Category, blank=True)
    party = models.CharField("政治面貌", max_length=12, choices=Party, blank=True)
    village = models.ForeignKey(
        Village, verbose_name="所在村", on_delete=models.PROTECT, null=True, blank=True
    )
    id_number = models.CharField("身份证号", max_length=18, blank=True)
    phone = models.CharField("电话", max_length=40, blank=True)

    class Meta:
        verbose_name = "代表"
        ordering = ["pk"]
        indexes = [models.Index(fields=["township", "name"])]
        constraints = [
            models.UniqueConstraint(
                fields=["township", "id_number"],
                condition=~Q(id_number=""),
                name="person_identified_once",
                violation_error_message="这个身份证号已登记在另一人名下",
            )
        ]

    def __str__(self) -> str:
        return self.name


class Term(models.Model):
    """Five years from one first session to the next (地方组织法 9); each level counts its own."""

    township = models.ForeignKey(Township, verbose_name="乡镇", on_delete=models.CASCADE)
    level = models.CharField("层级", max_length=10, choices=Level, default=Level.TOWNSHIP)
    number = models.PositiveSmallIntegerField("届")
    began_on = models.DateField("首次会议日期", null=True, blank=True)
    ended_on = models.DateField("下届首次会议日期", null=True, blank=True)

    class Meta:
        verbose_name = "届"
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["township", "level", "number"],
                name="term_numbered_once_per_level",
                violation_error_message="这一届已经登记",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True)
                | Q(began_on__isnull=True)
                | Q(ended_on__gt=F("began_on")),
                name="term_ends_after_it_began",
                violation_error_message="一届的结束要晚于开始",
            ),
        ]

    def __str__(self) -> str:
        return f"第{self.number}届"


class Mandate(Row):
    person = models.ForeignKey(
        Person, verbose_name="代表", on_delete=models.PROTECT, related_name="mandates"
    )
    level = models.CharField("层级", max_length=10, choices=Level)
    term = models.ForeignKey(
        Term, verbose_name="届", on_delete=models.PROTECT, null=True, blank=True
    )
    district = models.ForeignKey(
        District, verbose_name="选区", on_delete=models.PROTECT, null=True, blank=True
    )
    started_on = models.DateField("任职时间", null=True, blank=True)
    ended_on = models.DateField("终止时间", null=True, blank=True)
    end_reason = models.CharField("终止原因", max_length=12, choices=EndReason, blank=True)
    by_election = models.BooleanField("补选", default=False)
    card_no = models.CharField("代表证号", max_length=30, blank=True)

    class Meta:
        verbose_name = "代表资格"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "level", "started_on"],
                name="mandate_once_per_level_and_start",
                violation_error_message="这位代表的同级资格已登记",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True)
                | Q(started_on__isnull=True)
                | Q(ended_on__gte=F("started_on")),
                name="mandate_ends_after_it_starts",
                violation_error_message="终止时间不能早于任职时间",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}（{self.get_level_display()}）"


REGISTER = Register(
    code="G01",
    slug="deputies",
    name="代表名册",
    also=("人大代表花名册", "代表基本情况", "代表登记表"),
    model=Mandate,
    township="person__township",
    title="person__name",
    columns=(
        Column(
            field="person__name",
            heading="姓名",
            kind=Kind.PERSON,
            also=("代表姓名", "名字"),
            required=True,
        ),
        Column(field="person__sex", heading="性别", kind=Kind.CHOICE, choices=Sex),
        Column(field="person__birth", heading="出生年月", kind=Kind.MONTH, also=("出生日期",)),
        Column(field="person__ethnicity", heading="民族"),
        Column(field="person__education", heading="文化程度", also=("学历",)),
        Column(field="person__post", heading="工作单位及职务", also=("职务", "职业")),
        Column(
            field="person__has_fixed_wage",
            heading="有无固定工资收入",
            kind=Kind.YES_NO,
            also=("固定工资", "是否有固定收入"),
        ),
        Column(
            field="person__category",
            heading="代表类别",
            kind=Kind.CHOICE,
            choices=Category,
            also=("身份类别", "代表结构"),
        ),
        Column(
            field="person__party",
            heading="政治面貌",
            kind=Kind.CHOICE,
            choices=Party,
            also=("党派",),
        ),
        Column(field="person__village", heading="所在村", kind=Kind.VILLAGE, also=("选区", "村别")),
        Column(
            field="person__id_number",
            heading="身份证号",
            kind=Kind.ID_NUMBER,
            also=("身份证号码",),
            restricted=True,
        ),
        Column(
            field="person__phone",
            heading="电话",
            kind=Kind.PHONE,
            also=("手机号码", "联系电话"),
            restricted=True,
        ),
        Column(
            field="level",
            heading="代表层级",
            kind=Kind.CHOICES,
            choices=Level,
            also=("代表级别",),
        ),
        Column(field="group", heading="所在小组", also=("代表小组",)),
        Column(field="card_no", heading="代表证号"),
        Column(field="started_on", heading="任职时间", kind=Kind.DATE, also=("当选时间",)),
        Column(field="remark", heading="备注", also=("说明",)),
    ),
)
