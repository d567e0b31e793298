"""G13 群众意见: what residents said in the period, and its state on the cut-off day."""

from __future__ import annotations

from functools import partial

from daibiao.figures.figure import Figure, Kind
from daibiao.figures.source import book
from daibiao.figures.when import after_cut_off, by_cut_off, has
from daibiao.matters.kinds.opinions import REGISTER, Channel, Result, Route, Topic
from daibiao.matters.kinds.satisfaction import Satisfaction

ITEMS = book(REGISTER)

# every opinion is in exactly one of these states, so that the states add up to all received
ELSEWHERE = has(route__in=(Route.SUGGESTION, Route.TOPIC, Route.PETITION))
ON_SPOT = has(route=Route.ON_SPOT) | (has(result=Result.ANSWERED) & ~ELSEWHERE)
IN_HAND = ~ELSEWHERE & ~has(route=Route.ON_SPOT) & ~has(result=Result.ANSWERED)
RESULTED = IN_HAND & has(result__in=(Result.CLOSED, Result.CANNOT)) & ~after_cut_off("resulted_on")
TOLD_BACK = RESULTED & by_cut_off("told_on")

items = partial(
    Figure,
    source=ITEMS,
    unit="条",
    kind=Kind.FLOW,
)
rate = partial(items, unit="%", kind=Kind.RATE)

FIGURES = (
    items(
        code="opinions.received",
        name="收集群众意见建议",
        counts="期内登记的群众意见，一行几条算几条，重复登记的算一条",
        example="收集群众意见建议115条。",
    ),
    items(
        code="opinions.on_spot",
        name="当场答复",
        where=ON_SPOT,
        counts="期内群众意见中当场答复的",
        example="当场答复35条。",
    ),
    items(
        code="opinions.out_of_scope",
        name="不属受理范围",
        where=has(route=Route.PETITION),
        counts="期内群众意见中不属受理范围、转信访等渠道的",
        example="不属受理范围3条。",
    ),
    items(
        code="opinions.became_suggestion",
        name="转为代表建议",
        where=has(route=Route.SUGGESTION),
        counts="期内群众意见中转为代表建议的",
        example="转为代表建议1条。",
    ),
    items(
        code="opinions.became_topic",
        name="列入议题或民生项目",
        where=has(route=Route.TOPIC),
        counts="期内群众意见中列入监督议题或民生实事项目的",
        example="列入议题3条。",
    ),
    items(
        code="opinions.closed",
        name="办结",
        where=RESULTED & has(result=Result.CLOSED),
        counts="期内群众意见中截至日已办结的；截至日后才有结果的仍算在办",
        example="办结43条。",
    ),
    items(
        code="opinions.cannot_do",
        name="解释说明结案",
        where=RESULTED & has(result=Result.CANNOT),
        counts="期内群众意见中截至日已解释说明结案的",
        example="解释说明7条。",
    ),
    items(
        code="opinions.open",
        name="正在办理",
        where=IN_HAND & ~RESULTED,
        counts="期内群众意见中截至日还没有结果的",
        example="正在办理23条。",
    ),
    items(
        code="opinions.concluded",
        name="办结合计",
        where=ON_SPOT | RESULTED,
        counts="当场答复、办结、解释说明结案三项之和",
        example="共办结群众意见85条。",
    ),
    rate(
        code="opinions.conclusion_rate",
        name="办结率",
        numerator="opinions.concluded",
        denominator="opinions.received",
        counts="办结合计÷收集群众意见建议",
        example="群众意见办结率73.9%。",
    ),
    items(
        code="opinions.to_villages",
        name="向村组提出意见建议",
        where=has(route=Route.VILLAGE),
        counts="期内群众意见中由村组办理的；代表建议不在内",
        example="向村组提出意见建议41条。",
    ),
    items(
        code="opinions.to_township",
        name="交镇级办理",
        where=has(route=Route.TOWNSHIP),
        counts="期内群众意见中交镇级单位办理的",
        example="交镇级办理28条。",
    ),
    items(
        code="opinions.to_county",
        name="上报县级",
        where=has(route=Route.COUNTY),
        counts="期内群众意见中上报县级的",
        example="上报县级4条。",
    ),
    items(
        code="opinions.told_back",
        name="已反馈本人",
        where=TOLD_BACK,
        counts="有结果的群众意见中，反馈日期不晚于截至日的",
        example="已反馈本人44条。",
    ),
    items(
        code="opinions.resulted",
        name="有结果",
        where=RESULTED,
        counts="办结和解释说明结案之和",
        example="有结果50条。",
    ),
    rate(
        code="opinions.feedback_rate",
        name="反馈率",
        numerator="opinions.told_back",
        denominator="opinions.resulted",
        counts="已反馈本人÷有结果",
        example="反馈率88.0%。",
    ),
    *(
        items(
            code=f"opinions.{said}",
            name=f"群众{said.label}",
            where=TOLD_BACK & has(satisfaction=said),
            counts=f"已反馈本人的群众意见中评价为{said.label}的",
            example=f"群众{said.label}3条。",
        )
        for said in Satisfaction
    ),
    items(
        code="opinions.at_reception",
        name="接待日收集",
        where=has(channel=Channel.RECEPTION),
        counts="期内群众意见中接待日收集的，应与接待日登记的意见条数相等",
        example="接待日收集意见71条。",
    ),
    *(
        items(
            code=f"opinions.category.{topic}",
            name=f"意见类别：{topic.label}",
            where=has(topic=topic),
            counts=f"期内群众意见中类别为{topic.label}的",
            example=f"{topic.label}类意见8条。",
        )
        for topic in Topic
        if topic != Topic.OTHER
    ),
)
