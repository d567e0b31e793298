"""How residents' opinions and reception days are spoken of."""

from __future__ import annotations

from daibiao.reports.clues.clue import Clue

_ITEMS = ("条",)
_ABOUT = ("意见建议", "群众意见", "意见", "接待", "选民", "群众")
_NOUNS = ("意见建议", "群众意见", "意见", "群众意见建议", "社情民意", "民意", "问题建议", "诉求")
_TO_VILLAGES = r"向(?:各)?(?:村组|村社|村（居）|各村|村委|村级|村、组|村)"


def _items(
    code: str,
    nouns: tuple[str, ...],
    verbs: tuple[str, ...],
    own: str = "",
    beside: tuple[str, ...] = (),
) -> Clue:
    return Clue(
        code=code,
        units=_ITEMS,
        nouns=nouns,
        verbs=verbs,
        own=(own,) if own else (),
        unlike=(r"代表建议", r"审议意见", r"视察|调研|检查", _TO_VILLAGES),
        about=_ABOUT,
        beside=beside,
    )


def _share(code: str, *nouns: str) -> Clue:
    return Clue(
        code=code,
        units=("%",),
        nouns=nouns,
        about=("群众意见", "意见建议", "群众"),
        setting=(r"群众|意见|接待|选民",),
        unlike=(r"代表建议",),
    )


CLUES = (
    _items(
        "opinions.received",
        _NOUNS,
        (
            "收集",
            "征集",
            "听取",
            "受理",
            "收到",
            "记录",
            "梳理",
            "征求",
            "共收集",
            "收集到",
            "反映",
        ),
        beside=("opinions.to_villages",),
    ),
    _items("opinions.on_spot", ("当场答复", *_NOUNS), ("当场答复", "现场答复"), r"当场|现场答复"),
    _items(
        "opinions.out_of_scope",
        ("不属受理范围", "信访", *_NOUNS),
        ("转信访", "引导"),
        r"不属受理|信访",
    ),
    _items(
        "opinions.became_suggestion",
        ("转为代表建议", "代表建议"),
        ("转为", "转化为"),
        r"转(?:为|化为)",
    ),
    _items(
        "opinions.concluded",
        ("办结", *_NOUNS),
        ("办结", "已办结"),
        r"办结",
        beside=("opinions.closed",),
    ),
    _items("opinions.open", ("正在办理", *_NOUNS), ("正在办理",), r"正在办理"),
    _items("opinions.cannot_do", ("解释说明", *_NOUNS), ("解释说明",), r"解释"),
    Clue(
        code="opinions.to_villages",
        units=_ITEMS,
        nouns=_NOUNS,
        verbs=("提出", "向村组提出", "反馈", "转交"),
        needs=(_TO_VILLAGES,),
        about=("村组", "村"),
        beside=("opinions.received",),
    ),
    _items(
        "opinions.to_township",
        ("交镇级办理", "镇级办理", *_NOUNS),
        ("转办", "交办", "交镇", "转交"),
        r"转办|交办|交镇|转交",
    ),
    _items("opinions.to_county", ("上报县级", *_NOUNS), ("上报", "报送"), r"上报|报送"),
    _items("opinions.told_back", ("反馈", *_NOUNS), ("反馈", "回告", "告知"), r"反馈|回告|告知"),
    _items(
        "opinions.at_reception",
        _NOUNS,
        ("接待日", "收集"),
        r"接待日",
        beside=("reception.items",),
    ),
    _share("opinions.conclusion_rate", "办结率", "解决率"),
    _share("opinions.feedback_rate", "反馈率"),
    Clue(
        code="reception.days",
        units=("次",),
        nouns=("接待日", "接待日活动", "代表接待日", "接待活动", "接待选民活动"),
        verbs=("开展", "组织", "举办", "安排"),
    ),
    Clue(
        code="reception.visitors",
        units=("人次",),
        nouns=("选民", "群众", "来访群众", "选民群众", "代表选民", "居民", "村民"),
        verbs=("接待", "接访", "接待选民", "共接待"),
        needs=(r"接待|接访",),
    ),
    Clue(
        code="reception.deputies",
        units=("名", "位"),
        nouns=("代表", "人大代表"),
        verbs=("接待", "轮值", "参加接待"),
        needs=(r"接待|轮值|值班",),
    ),
)
