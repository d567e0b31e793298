"""The official sheet of GB/T 9704-2012 as named values, each with its unit and where it is from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

POINTS_PER_MM = 72 / 25.4
TWIPS_PER_POINT = 20


class Unit(StrEnum):
    MM = "毫米"
    POINT = "磅"
    CHARACTER = "字"
    LINE = "行"


class Source(StrEnum):
    """How well a value is founded."""

    QUOTED = "公开资料转述的标准条文"
    RECALLED = "凭记忆，待与纸质标准核对"
    MEASURED = "排版后实测"


@dataclass(frozen=True)
class Measure:
    amount: float
    unit: Unit
    source: Source
    note: str

    @property
    def points(self) -> float:
        """The length in points; a count of characters or lines has none."""
        if self.unit is Unit.MM:
            return self.amount * POINTS_PER_MM
        if self.unit is Unit.POINT:
            return self.amount
        raise ValueError(f"{self.note}：{self.amount:g}{self.unit}不是长度")

    @property
    def twips(self) -> int:
        return round(self.points * TWIPS_PER_POINT)

    @property
    def half_points(self) -> int:
        return round(self.points * 2)


def _mm(amount: float, source: Source, note: str) -> Measure:
    return Measure(amount, Unit.MM, source, note)


def _pt(amount: float, source: Source, note: str) -> Measure:
    return Measure(amount, Unit.POINT, source, note)


def _characters(amount: float, source: Source, note: str) -> Measure:
    return Measure(amount, Unit.CHARACTER, source, note)


WIDTH = _mm(210, Source.QUOTED, "A4纸宽")
HEIGHT = _mm(297, Source.QUOTED, "A4纸高")
TOP = _mm(37, Source.QUOTED, "天头")
INNER = _mm(28, Source.QUOTED, "订口")
OUTER = _mm(26, Source.QUOTED, "翻口：210－28－版心宽156")
BOTTOM = _mm(35, Source.QUOTED, "地脚：297－37－版心高225")
TEXT_WIDTH = _mm(156, Source.QUOTED, "版心宽")
TEXT_HEIGHT = _mm(225, Source.QUOTED, "版心高")

LINES = Measure(22, Unit.LINE, Source.QUOTED, "每面行数")
COLUMNS = _characters(28, Source.QUOTED, "每行字数")
PITCH = _pt(28.9, Source.MEASURED, "固定行距：29磅只排得下21行，28磅空出7毫米")
TRACKING = _pt(-0.25, Source.MEASURED, "字距：不紧缩只排得下27字")

BODY_SIZE = _pt(16, Source.QUOTED, "正文3号")
TITLE_SIZE = _pt(22, Source.QUOTED, "标题2号")
TITLE_PITCH = _pt(28.9, Source.MEASURED, "标题行距：与正文同，首页仍是22行的格")
FOLIO_SIZE = _pt(14, Source.QUOTED, "页码4号")
TABLE_SIZE = _pt(12, Source.RECALLED, "表内小4号（标准未定）")
TABLE_PITCH = _pt(18, Source.RECALLED, "表内行距（标准未定）")

INDENT = _characters(2, Source.QUOTED, "正文首行缩进")
DATE_SHIFT = _characters(2, Source.RECALLED, "成文日期首字比署名首字右移")
SIGN_BLANK = _characters(2, Source.RECALLED, "不盖章时右空")
SEALED_BLANK = _characters(4, Source.QUOTED, "盖章时成文日期右空")
FOLIO_BLANK = _characters(1, Source.QUOTED, "单页码右空、双页码左空")
FOLIO_DROP = _mm(7, Source.RECALLED, "一字线上距版心下边缘")
FOLIO_RISE = _mm(25.4, Source.MEASURED, "页脚距纸边，使一字线落在版心下7毫米处")

MARK_DROP = _mm(35, Source.RECALLED, "发文机关标志上边缘至版心上边缘")
MARK_SIZE = _pt(44, Source.RECALLED, "发文机关标志最大字号；以一行排下为准")
RULE_DROP = _mm(4, Source.RECALLED, "红色分隔线在发文字号之下")
RULE_WIDTH = _mm(0.35, Source.RECALLED, "首末分隔线粗")
THIN_RULE_WIDTH = _mm(0.25, Source.RECALLED, "中间分隔线粗")
IMPRINT_SIZE = _pt(14, Source.QUOTED, "版记4号")
RED = "E60012"


@dataclass(frozen=True)
class Font:
    """A typeface by its official name, and what stands in for it, best first."""

    word: str
    families: tuple[str, ...]
    bold: bool = False


# The PDF engine knows families by their English names: official faces, then what servers have.
_SONG = ("Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN", "STSong", "Songti SC")
_HEI = ("Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN", "STHeiti", "Heiti SC")
_LAST = (
    *_SONG, *_HEI, "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei",
    "AR PL UMing CN", "AR PL SungtiL GB", "Droid Sans Fallback", "Noto Sans SC", "Noto Serif SC",
)  # fmt: skip

TITLE_FONT = Font(
    "方正小标宋简体",
    (
        "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "方正小标宋_GBK",
        "FZXBSJW--GB1-0", "FandolSong", "Noto Serif CJK SC", "SimSun", *_LAST,
    ),
    bold=True,
)  # fmt: skip
BODY_FONT = Font(
    "仿宋_GB2312",
    (
        "FangSong_GB2312", "仿宋_GB2312", "FangSong", "STFangsong", "FZFangSong-Z02S",
        "FandolFang", "FandolFang R", "Zhuque Fangsong (technical preview)", *_SONG, "SimSun",
        *_LAST,
    ),
)  # fmt: skip
KAI_FONT = Font(
    "楷体_GB2312",
    (
        "KaiTi_GB2312", "楷体_GB2312", "KaiTi", "STKaiti", "FZKai-Z03S", "FandolKai",
        "LXGW WenKai", "LXGW WenKai GB", "AR PL UKai CN", *_LAST,
    ),
)  # fmt: skip
HEI_FONT = Font("黑体", ("SimHei", "FZHei-B01S", "FandolHei", *_HEI, *_LAST))
SONG_FONT = Font("宋体", ("SimSun", "NSimSun", "FandolSong", *_SONG, *_LAST))
HEADING_FONTS = (HEI_FONT, KAI_FONT, BODY_FONT, BODY_FONT)
FONTS = {
    "title": TITLE_FONT, "body": BODY_FONT, "kai": KAI_FONT, "hei": HEI_FONT, "song": SONG_FONT,
}  # fmt: skip
