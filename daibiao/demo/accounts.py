"""The demo's accounts: one of each role, and a clerk of a neighbouring town."""

from __future__ import annotations

from dataclasses import dataclass

from daibiao.demo import words
from daibiao.people.actions import grant, open_account
from daibiao.people.models import HandlingUnit, Identity, Person, Role
from daibiao.places.models import Township
from daibiao.registers.author import Author

PASSWORD = "yanshi-2025-kandian"  # noqa: S105 - printed with the demo, of no other use


@dataclass(frozen=True, kw_only=True)
class Account:
    login: str
    name: str
    role: Role
    town: str = ""


ACCOUNTS = (
    Account(login="maxiaoyun", name="马晓芸", role=Role.CLERK, town=words.STORY_CODE),
    Account(login="zhuxi", name="苏文海", role=Role.PRESIDIUM, town=words.STORY_CODE),
    Account(login="wangjianguo", name="王建国", role=Role.DEPUTY, town=words.STORY_CODE),
    Account(login="jianshe", name="村镇建设办", role=Role.UNIT, town=words.STORY_CODE),
    Account(login="gaomin", name="高敏", role=Role.COUNTY),
    Account(login="guanli", name="系统管理员", role=Role.SYSTEM),
    Account(login="linzhen", name="邻镇干事", role=Role.CLERK, town=words.TOWNS[0][1]),
)


def tell_accounts(*, by: Author) -> None:
    towns = Township.objects.select_related("county").in_bulk(field_name="code")
    for account in ACCOUNTS:
        town = towns.get(account.town)
        if account.town and town is None:
            continue  # a county of one town has no neighbour
        user = open_account(login=account.login, password=PASSWORD, name=account.name, by=by)
        identity = Identity(user=user, role=account.role, township=town)
        if account.role == Role.COUNTY:
            identity.county = towns[words.STORY_CODE].county
        if account.role == Role.DEPUTY:
            identity.person = Person.objects.get(township=town, name=account.name)
        if account.role == Role.UNIT:
            identity.unit = HandlingUnit.objects.get(township=town, name=account.name)
        grant(identity=identity, by=by)
