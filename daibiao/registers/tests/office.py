"""Two towns and who writes there. The tables stand on higher floors, so they are asked by name."""

from __future__ import annotations

from typing import Any

from django.apps import apps

from daibiao.registers.author import Author

OPERATOR = Author.operator()


def table(label: str) -> Any:
    return apps.get_model(label)


def a_town(code: str = "qingshan") -> Any:
    return table("places.Township").objects.create(code=code, name=f"{code}镇")


def an_opinion(town: Any, **more: Any) -> Any:
    given = {"township": town, "received_on": "2025-03-05", "content": "路灯不亮"} | more
    return table("matters.Opinion")(**given)


def clerk_of(town: Any) -> Author:
    return Author(user=7, name="马晓芸", townships=frozenset({town.pk}))


def opinions() -> int:
    count: int = table("matters.Opinion").objects.count()
    return count
