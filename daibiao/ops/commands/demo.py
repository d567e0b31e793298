"""`daibiao demo`: the story county; a second time it changes nothing and says where it is."""

from __future__ import annotations

import argparse

from daibiao.demo.county import MOST_TOWNS, MOST_YEARS, Wish, tell
from daibiao.demo.told import description, is_taken, is_told
from daibiao.lib.refusal import Refused
from daibiao.ops.output import answer, progress, say


class Taken(Refused):
    """The story town's code is in use."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    wish = Wish()
    parser.add_argument("--towns", type=int, default=wish.towns, metavar="N", help="几个乡镇")
    parser.add_argument("--years", type=int, default=wish.years, metavar="Y", help="几年的台账")
    parser.add_argument("--seed", type=int, default=wish.seed, metavar="S", help="随机数种子")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


def run(args: argparse.Namespace) -> int:
    _demand("--towns", args.towns, MOST_TOWNS)
    _demand("--years", args.years, MOST_YEARS)
    if is_taken():
        raise Taken("代码 qingshan 已经是别的乡镇在用，演示县没有装入。请换一个 DAIBIAO_DATA。")
    if is_told():
        progress("演示县已经装好，没有改动。")
    else:
        tell(Wish(towns=args.towns, years=args.years, seed=args.seed), progress)
    _show(as_json=args.json)
    return 0


def _demand(option: str, number: int, most: int) -> None:
    if not 1 <= number <= most:
        raise Refused(f"{option} 要写 1 到 {most} 之间的整数，现在是 {number}。")


def _show(*, as_json: bool) -> None:
    told = description()
    if as_json:
        answer(told)
        return
    say("演示账号（密码只用于演示）：")
    for account in told["accounts"]:
        say(f"  {account['login']}  {account['password']}  {account['name']}")
    say(f"页面：{'  '.join(told['addresses'].values())}")
    say(f"青山镇各代表之家的门牌码：{'  '.join(told['tokens'])}")
