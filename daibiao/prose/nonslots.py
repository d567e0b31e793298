"""Why something written like a quantity is none: ordinal, session, slogan, threshold …"""

from __future__ import annotations

import re
from collections.abc import Callable

from daibiao.lib.numerals import NUMERAL
from daibiao.prose.announced import announces_a_list
from daibiao.prose.notation import Writing
from daibiao.prose.spot import Spot
from daibiao.prose.verbs import ending_verb

_NUM = rf"[0-9０-９{NUMERAL}xX\u00d7]"
_ORDINAL = re.compile(rf"(?:第|其)(?:{_NUM}+[、，至到和]第?)*(?:{_NUM}+[条项次款]?[、，至到和])*$")
_GLUED = re.compile(r"[0-9０-９A-Za-z.+/@¥￥$#&]$|(?<!\d)[0-9]-$")
_SESSION = re.compile(r"(?:会议|全会|全体|人代会|党代会|全委会|主席团会议|常委会会议)")
_NEXT_KIND = re.compile(r"次[\u4e00-\u9fff]{2,8}、$")
_TERM = re.compile(r"(?:届|人大|代表大会|全委会?|中央)(?:第?[一二三四五六七八九十0-9、]+次、)*$")
_EVERY = re.compile(r"每[一1]?(?:名|位|个)[^，。；]{0,6}(?:代表|委员)[^。；]*(?:不少于|不低于|不得[少低]于)$")
_FEWER = re.compile(r"(?:少于|不足|低于|不满|未满|缺席|超过|多于|高于)$")
_DEADLINE = re.compile(r"^[ ]?(?:以|之)?(?:内|后|前)(?![后来往])")
_JOINT = re.compile(r"^[^，。；]{0,8}(?:联名|附议|联署|签名|书面联名)")
_SAME = re.compile(r"(?:同|某|每|逐|各|这|那|哪|另|首|头|前|后|任|再|上|下|半|整|全|唯|统)$")
_PAYWALL = re.compile(r"付费|登录后|会员|下载|剩余|扫码|VIP|vip|范文")
_RULED = re.compile(r"规定|条例|办法|细则|应当|不得|必须")

Reason = str | None


def ordinal(spot: Spot) -> bool:
    """第三次, 第十二、十三条, 前3名, 同一个, 每一名."""
    if _ORDINAL.search(spot.before[-24:]):
        return True
    if spot.before.endswith(("前", "后", "每", "上", "下", "这", "那", "逐")):
        return not spot.measure.endswith(("元", "%", "％")) and not spot.before.endswith(("会前", "会后"))
    return spot.is_numeral and bool(_SAME.search(spot.before[-1:]))


def glued(spot: Spot) -> bool:
    """Part of a code, a price or a longer number."""
    return bool(_GLUED.search(spot.before[-3:]))


def session(spot: Spot) -> bool:
    """十九届三次会议, 六次会议前; but 召开三次会议 is a quantity."""
    if not spot.measure.startswith("次"):
        return False
    if _TERM.search(spot.before[-20:]):
        return bool(_SESSION.match(spot.after)) or spot.before.endswith("届")
    named = bool(_SESSION.match(spot.after)) and spot.writing is not Writing.ARABIC
    return named and not _led_by_a_verb(spot) and not _NEXT_KIND.search(spot.before[-16:])


def occurrence(spot: Spot) -> bool:
    """代表三次协调, 一次选举成功: how often the following verb happens, not counted."""
    return spot.is_numeral and spot.measure.startswith("次") and not _in_quantity_place(spot)


def numeral_without_a_place(spot: Spot) -> bool:
    """一种, 两个文明: a Chinese numeral counts only behind a verb or at the end of its clause."""
    if not spot.is_numeral or spot.measure.startswith(("%", "％")):
        return False
    if spot.number == "一":
        return not _one_is_counted(spot)
    if len(spot.number) == 1 and spot.number in "百千万十":
        return not (spot.clipped or spot.measure.endswith(tuple("元件户名条")))
    return not _in_quantity_place(spot)


def score_words(spot: Spot) -> bool:
    """十分重要, 三分之二, 九时三十分."""
    if not spot.measure.startswith("分"):
        return False
    if spot.before.endswith(("时", "点", ":")) or spot.after.startswith(("钟", "之")):
        return True
    return spot.is_numeral and not spot.before.endswith(("得", "扣", "加", "计", "达", "高", "低", "满", "共"))


def idiom(spot: Spot) -> bool:
    """一件件, 一事一议, 千家万户, 四套班子, 十个一."""
    if not spot.is_numeral:
        return False
    again = rf"^(?:{re.escape(spot.measure)}|[一二两三四五六七八九万千百一](?:[\u4e00-\u9fff]))"
    if re.match(again, spot.after) and spot.number in "一千百万三两十五":
        return not re.match(rf"^[一二两三四五六七八九十百千万]+[名人次]", spot.after)
    return spot.after.startswith(("班子", "一", "代表重要", "代表”", "百分之"))


def quoted(spot: Spot) -> bool:
    """“十有”, “5个一”, 《三项规定》: numbers in a name."""
    for opening, closing in ("“”", "《》", "〈〉", "「」", "‘’"):
        inside = spot.before.rfind(opening)
        if inside > spot.before.rfind(closing):
            reach = spot.after.find(closing)
            near = 0 <= reach <= 14 and len(spot.before) - inside <= 14
            return near and (spot.writing is not Writing.MARK or opening == "《")
    return False


def threshold(spot: Spot) -> bool:
    """The number of a rule: 每名代表不少于3次, 少于3次的, 10人以上联名, 3日内."""
    if spot.measure.endswith("天") and _DEADLINE.match(spot.after):
        return True
    if not spot.measure.endswith("元") and _EVERY.search(spot.sentence_before):
        return True
    if _FEWER.search(spot.before) and re.match(r"^(?:以上)?的", spot.after):
        return True
    if _JOINT.match(spot.after) and re.search(r"以上$|^", spot.after) and _ruled(spot):
        return True
    return spot.measure == "岁" and bool(re.match(r"以[上下]|的", spot.after))


def _ruled(spot: Spot) -> bool:
    return spot.clipped or spot.after.startswith(("以上", "及以上"))


def phase(spot: Spot) -> bool:
    """二期工程, 三组组长, 一类建议: the number names one of several."""
    named = re.match(r"^(?:工程|项目|建设|改造)", spot.after) and spot.measure == "期"
    return spot.is_numeral and bool(named)


def paywall(spot: Spot) -> bool:
    """剩余60%, 会员专享 ¥5.00."""
    return spot.measure.startswith(("%", "％", "元")) and bool(_PAYWALL.search(spot.sentence_before[-24:]))


def _led_by_a_verb(spot: Spot) -> bool:
    return spot.clipped or bool(ending_verb(spot.before))


def _in_quantity_place(spot: Spot) -> bool:
    if spot.clipped or len(spot.number) > 2 or _led_by_a_verb(spot):
        return True
    return spot.at_clause_end and bool(spot.clause_before)


_IDLE = frozenset("为由从至到作看走打出带了".strip())


def _one_is_counted(spot: Spot) -> bool:
    if spot.measure in {"种", "批", "类", "方面", "个方面", "段", "层", "道", "面", "把", "头", "口", "本", "点"}:
        return False
    if spot.measure == "分":
        return False
    if spot.at_clause_end and spot.measure not in {"次", "个", "起", "块", "片", "对", "体"}:
        return bool(spot.clause_before) and not spot.before.endswith("是")
    verb = ending_verb(spot.before)
    weak = verb in _IDLE and len(verb) == 1
    return bool(verb) and not (weak and not spot.before.endswith("了")) and _countable(spot)


def _countable(spot: Spot) -> bool:
    if spot.measure in {"个", "项", "条", "件", "场", "套", "支", "部"}:
        return bool(re.match(r"^[^，。；：]{0,8}?(?:站|点|家|室|组|队|村|区|社|厂|园|所|会|校|库|桥|企业|项目|议案|建议|决议|决定|活动|报告)", spot.after))
    return True


REASONS: tuple[tuple[str, Callable[[Spot], bool]], ...] = (
    ("ordinal", ordinal),
    ("code", glued),
    ("session", session),
    ("heading_count", announces_a_list),
    ("slogan", quoted),
    ("idiom", idiom),
    ("time", score_words),
    ("rule_threshold", threshold),
    ("phase", phase),
    ("price", paywall),
    ("occurrence", occurrence),
    ("indefinite", numeral_without_a_place),
)


def reason_against(spot: Spot) -> Reason:
    """Why the spot is no quantity slot, or None when it is one."""
    return next((name for name, holds in REASONS if holds(spot)), None)
