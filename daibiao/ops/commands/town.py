"""`daibiao town NAME --code CODE`: set up a township, by hand or from a file."""

from __future__ import annotations

import argparse
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from django.db import transaction

from daibiao.homes.actions import demand_equipment
from daibiao.lib.refusal import Refused
from daibiao.ops.output import answer, say
from daibiao.people.actions import begin_term
from daibiao.people.models import Term
from daibiao.places.actions import TownshipPlan, create_township
from daibiao.places.models import Township
from daibiao.registers.author import Author

CODE = re.compile(r"^[A-Za-z0-9_-]{1,40}$")


class BadPlan(Refused):
    """What was said of the township cannot be used."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="乡镇全称，如 青山镇")
    parser.add_argument("--code", required=True, metavar="CODE", help="代码：字母、数字、- 和 _")
    parser.add_argument("--county", default="", metavar="NAME", help="所属县（市、区）")
    parser.add_argument("--population", type=int, metavar="N", help="人口")
    parser.add_argument("--from", dest="plan", type=Path, metavar="town.json", help="从文件读取")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 文档")


@transaction.atomic
def run(args: argparse.Namespace) -> int:
    if not CODE.match(args.code):
        raise BadPlan(f"代码“{args.code}”不能用：只能有字母、数字、- 和 _，最多40个。")
    said = read_plan(args.plan) if args.plan else {}
    here = create_township(code=args.code, plan=planned(said, args), by=Author.operator())
    number = _number(said.get("term"))
    if number:
        begin_term(term=Term(township=here, number=number), by=Author.operator())
    items = said.get("required_equipment") or []
    if items:
        demand_equipment(township=here, items=[str(i) for i in items], by=Author.operator())
    tell(here, as_json=args.json)
    return 0


def tell(here: Township, *, as_json: bool) -> None:
    if as_json:
        answer({"town": here.code, "name": here.name})
    else:
        say(f"已建立{here.name}，代码 {here.code}。")


def planned(said: dict[str, Any], args: argparse.Namespace) -> TownshipPlan:
    """The file's words; what is given on the command line goes before them."""
    name = args.name or said.get("town") or said.get("name")
    if not name:
        raise BadPlan("没有写乡镇名称：请写成 daibiao town 青山镇 --code qingshan。")
    return TownshipPlan(
        name=str(name),
        kind=str(said.get("kind", "")),
        county=args.county or str(said.get("county", "")),
        city=str(said.get("city", "")),
        population=args.population or _number(said.get("population")),
        villages=tuple(str(village) for village in said.get("villages", ())),
        period=_period(said.get("period")),
    )


def read_plan(path: Path) -> dict[str, Any]:
    """The file as an object. Raises BadPlan."""
    try:
        said = json.loads(path.read_text(encoding="utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadPlan(f"{path.name} 不是能读的 JSON 文件，请检查后重试。") from error
    if not isinstance(said, dict):
        raise BadPlan(f"{path.name} 里要写一个乡镇的设置，如 town、villages。")
    return said


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _period(value: Any) -> tuple[date, date] | None:
    if value is None:
        return None
    try:
        first, cut_off = (date.fromisoformat(str(day)) for day in value)
    except (TypeError, ValueError) as error:
        raise BadPlan('period 要写成两个日期，如 ["2023-01-01", "2023-11-20"]。') from error
    if first > cut_off:
        raise BadPlan("period 的起始日不能晚于截至日。")
    return first, cut_off
