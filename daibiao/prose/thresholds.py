"""Numbers that a rule sets, a deadline, or a price on a paywall."""

from __future__ import annotations

import re

from daibiao.prose.spot import Spot

_EVERY = re.compile(
    r"每[一1]?[名位个][^，。；]{0,6}(?:代表|委员)[^。；]*(?:不少于|不低于|不得[少低]于)$"
)
_FEWER = re.compile(r"(?:少于|不足|低于|不满|未满|缺席|超过|多于|高于)$")
_DEADLINE = re.compile(r"^[ ]?(?:以|之)?(?:内|后|前)(?![后来往])")
_JOINT = re.compile(r"^[^，。；\n]{0,8}(?:联名|附议|联署|签名)")
_PAYWALL = re.compile(
    r"付费|登录后|会员[专免下价优]|下载|VIP|vip|范文|每日更新|更多[资材]料|开通|关注公众号"
)


def threshold(spot: Spot) -> bool:
    """每名代表不少于3次, 少于3次的, 10人以上联名, 15天内, 18岁以上."""
    if spot.measure == "天" and _DEADLINE.match(spot.after):
        return True
    if _EVERY.search(spot.sentence_before) and not spot.measure.endswith("元"):
        return True
    if _FEWER.search(spot.before) and re.match(r"(?:以上)?的", spot.after):
        return True
    if spot.at_least and (_JOINT.match(spot.after) or spot.measure == "岁"):
        return True
    return spot.measure == "岁" and spot.after.startswith(("以下", "的"))


def paywall(spot: Spot) -> bool:
    """剩余60%, 会员专享 ¥5.00, 10万份范文下载."""
    before = re.split(r"[）)】，]", spot.sentence_before)[-1][-24:]
    after = re.split(r"[，。；（(【】\n]", spot.after)[0][:16]
    return bool(_PAYWALL.search(before) or _PAYWALL.search(after))
