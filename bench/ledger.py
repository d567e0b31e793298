"""A plausible workbook for the benchmarks: roster, homes, and one year's book of opinions.

Columns, words and date forms as clerks write them: a title, a line of 填报单位, a two-row header,
headers repeated, 〃 and 同上, names with a space inside, villages with and without 村, dates as
dates, as serials and as text of five forms with and without the year. The same rows are also
written clean (fields as headings, dates as dates, codes as words) for readers that need that.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter

YEAR = 2025
FIRST = date(YEAR, 1, 1)
DAYS = 320
REPEAT_HEADER = 5000
_PLACES = "槐崖松坪双峪杏岭石沟枣塬上滩下滩柏岭麻岔桐峪荆堡"
VILLAGES = [f"{_PLACES[n : n + 2]}村" for n in range(0, len(_PLACES), 2)]
HOMES = ["镇机关人大代表之家", *(f"{village}人大代表之家" for village in VILLAGES[:6])]
FAMILY = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹"
GIVEN = "竹川荞芋椿松苇稷柏犁棠菽薇岗耕廪垣霞升锄秀露雯墨月丰根巧舟"
CHANNELS = {
    "reception": ("接待日", "代表接待日"),
    "visit": ("走访", "入户走访"),
    "forum": ("座谈", "座谈会"),
    "phone": ("电话", "来电"),
    "scan": ("扫码",),
    "deputy": ("代表转交", "代交"),
}
TOPICS = {
    "roads": ("道路交通", "道路"),
    "water": ("饮水水利", "饮水"),
    "power": ("电力通信", "用电"),
    "environment": ("人居环境", "环境卫生"),
    "industry": ("产业发展", "产业"),
    "education": ("教育",),
    "welfare": ("社会保障",),
}
ROUTES = {
    "on_spot": ("当场答复", "现场答复"),
    "village": ("村办", "交村办理"),
    "township": ("镇办", "镇级交办"),
    "county": ("上报县级", "上报县人大"),
}
RESULTS = {"closed": ("办结", "已办结", "已解决"), "open": ("办理中", "正在办理", "未办结")}
SATISFIED = {"satisfied": ("满意",), "basically": ("基本满意",), "dissatisfied": ("不满意",)}
UNITS = ("镇供电所", "镇林业站", "镇城建站", "镇畜牧兽医站", "镇公共事务服务中心", "镇自然资源所")
MATTERS = (
    "生产路未硬化{n}米，苹果拉运困难",
    "蓄水池渗漏，{n}户吃水困难",
    "主街路灯有{n}盏不亮",
    "桥头护栏损坏{n}米，存在安全隐患",
    "垃圾清运不及时，{n}户门前长期外溢",
    "土地流转费未按时兑付，涉及{n}户",
    "冷库容量不够，{n}吨果品无处存放",
)
HEADER = ("序  号", "接待地点", "反映时间", "反映方式", "代表姓名", "反映人", "联系电话", "所在村")
HEADER += ("意见类别", "反映内容", "处理方式", "办理单位")
HEADER += ("办理情况", "", "", "", "满意度", "备 注")
UNDER = ("交办", "结果", "办结", "反馈")
LEFT = 12
CLEAN = ("received_on", "home", "channel", "deputy", "speaker", "phone", "village", "topic")
CLEAN += ("content", "route", "unit", "handed_over_on", "result", "resulted_on", "told_on")
CLEAN += ("satisfaction",)


@dataclass(frozen=True, slots=True)
class Fact:
    """One opinion: what the clerk means."""

    values: tuple[Any, ...]

    def __getitem__(self, name: str) -> Any:
        return self.values[CLEAN.index(name)]


def deputies(number: int = 60) -> list[str]:
    """Names of two and three characters, no two nearly alike."""
    return [
        FAMILY[n % 30] + GIVEN[n * 7 % 29] + (GIVEN[(n * 11 + 5) % 29] if n % 3 else "")
        for n in range(number)
    ]


def facts(rows: int) -> Iterator[Fact]:
    """The same facts for the same number of rows, in the order of their days."""
    dice, known = random.Random(7), deputies()
    for n in range(rows):
        day = FIRST + timedelta(days=n * DAYS // rows)
        village = dice.choice(VILLAGES)
        route = dice.choice(tuple(ROUTES))
        handed = day + timedelta(days=dice.randint(1, 9)) if route != "on_spot" else None
        result = "answered" if route == "on_spot" else dice.choice(("closed", "closed", "open"))
        closed = handed and handed + timedelta(days=dice.randint(3, 30))
        closed = closed if result == "closed" else None
        yield Fact(
            (
                day,
                HOMES[n // 9 % 7],
                dice.choice(tuple(CHANNELS)),
                known[n // 5 % 60],
                dice.choice(FAMILY) + dice.choice(GIVEN) + dice.choice(GIVEN),
                f"000{dice.randint(10**7, 10**8 - 1)}",
                village,
                dice.choice(tuple(TOPICS)),
                f"{village}{n % 9 + 1}组{dice.choice(MATTERS).format(n=n % 997 + 2)}",
                route,
                dice.choice(UNITS) if handed else "",
                handed,
                result,
                closed,
                closed + timedelta(days=dice.randint(0, 8)) if closed else None,
                dice.choice(tuple(SATISFIED)) if closed else "",
            )
        )


def clean(path: Path, rows: int) -> None:
    """The facts as a sheet that a program wrote."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet, dated = book.add_worksheet("opinions"), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, CLEAN)
        for at, fact in enumerate(facts(rows), start=1):
            for column, value in enumerate(fact.values):
                if isinstance(value, date):
                    sheet.write_datetime(at, column, value, dated)
                elif value:
                    sheet.write_string(at, column, value)


def book(path: Path, rows: int) -> None:
    """The facts as a clerk keeps them, after a sheet of the deputies and one of the homes."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as made:
        dated = made.add_format({"num_format": "yyyy/m/d"})
        _roster(made.add_worksheet("代表名册"))
        _homes(made.add_worksheet("代表之家"))
        sheet = made.add_worksheet("群众意见")
        sheet.write(0, 0, f"青穗镇{YEAR}年群众意见登记簿")
        sheet.write(1, 0, "填报单位：青穗镇人大")
        at, dice, before = _header(sheet, 2), random.Random(11), ()
        for n, fact in enumerate(facts(rows), start=1):
            cells = (n, *_written(fact, dice, before), "")
            for column, value in enumerate(cells):
                if isinstance(value, date):
                    sheet.write_datetime(at, column, value, dated)
                elif value != "":
                    sheet.write(at, column, value)
            at, before = at + 1, fact.values
            if n % REPEAT_HEADER == 0 and n < rows:
                at, before = _header(sheet, at), ()
        sheet.write(at, 0, "填表人：谢垄兰            审核人：范棠岚")


def _roster(sheet: Any) -> None:
    sheet.write(0, 0, "青穗镇镇人大代表名册")
    sheet.write_row(1, 0, ("编号", "代表姓名", "性 别", "有无固定工资收入", "所在村", "任职时间"))
    for n, name in enumerate(deputies()):
        row = (n + 1, name, "女" if n % 4 == 0 else "男", "无", VILLAGES[n % 12], "2021年1月8日")
        sheet.write_row(n + 2, 0, row)


def _homes(sheet: Any) -> None:
    sheet.write(0, 0, "青穗镇人大代表之家台账")
    sheet.write_row(1, 0, ("序号", "名称", "层级", "所在村", "建成状态", "建成时间"))
    for n, name in enumerate(HOMES):
        where = ("村级", VILLAGES[n - 1]) if n else ("镇级", "")
        row = (n + 1, name, *where, "已建成", "2021.3.1")
        sheet.write_row(n + 2, 0, row)


def _header(sheet: Any, at: int) -> int:
    sheet.write_row(at, 0, HEADER)
    sheet.write_row(at + 1, LEFT, UNDER)
    return at + 2


def _written(fact: Fact, dice: random.Random, before: tuple[Any, ...]) -> tuple[Any, ...]:
    """A line's cells: what equals the line above is now and then a ditto mark."""
    said = []
    for at, (name, value) in enumerate(zip(CLEAN, fact.values, strict=True)):
        again = bool(before) and value and value == before[at]
        if again and name in DITTO and dice.random() < 0.3:
            said.append(dice.choice(("〃", "同上")))
        elif isinstance(value, date):
            said.append(_day(value, dice))
        else:
            said.append(WORDS.get(name, _as_it_is)(value, dice))
    moved = dict(zip(CLEAN, said, strict=True))
    return tuple(moved[name] for name in ORDER)


def _day(day: date, dice: random.Random) -> Any:
    way = dice.randrange(7)
    if way < 2:
        return day
    if way == 2:
        return (day - date(1899, 12, 30)).days
    return (
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}-{day.month:02}-{day.day:02}",
        f"{day.month}月{day.day}日",
    )[way - 3]


def _as_it_is(value: Any, _: random.Random) -> Any:
    return "" if value is None else value


def _from(words: dict[str, tuple[str, ...]]) -> Any:
    return lambda value, dice: dice.choice(words[value]) if value in words else ""


def _name(value: str, dice: random.Random) -> str:
    return f"{value[0]}  {value[1:]}" if len(value) == 2 and dice.random() < 0.3 else value


def _village(value: str, dice: random.Random) -> str:
    way = dice.randrange(10)
    return value if way > 2 else (value.removesuffix("村"), f" {value}", f"{value}委会")[way]


def _phone(value: str, dice: random.Random) -> str:
    parts = value[:3], value[3:7], value[7:]
    return dice.choice(("", "-", " ")).join(parts)


DITTO = frozenset({"received_on", "home", "deputy", "village"})
WORDS = {
    "channel": _from(CHANNELS),
    "topic": _from(TOPICS),
    "route": _from(ROUTES),
    "result": _from(RESULTS | {"answered": ("当场答复", "已答复")}),
    "satisfaction": _from(SATISFIED),
    "deputy": _name,
    "village": _village,
    "phone": _phone,
}
ORDER = ("home", "received_on", "channel", "deputy", "speaker", "phone", "village", "topic")
ORDER += ("content", "route", "unit", "handed_over_on", "result", "resulted_on", "told_on")
ORDER += ("satisfaction",)
