"""Numbered things in one cell."""

from __future__ import annotations

import pytest

from daibiao.lib.items import numbered, split


@pytest.mark.parametrize(
    "text",
    [
        "1.修路；2.通水；3.架桥",
        "1、修路 2、通水 3、架桥",
        "①修路；②通水；③架桥。",
        "（1）修路（2）通水（3）架桥",
        "一是修路；二是通水；三是架桥",
        "（一）修路\n（二）通水\n（三）架桥",
        "1.修路\n2.通水\n3.架桥",
    ],
)
def test_every_way_of_numbering(text: str) -> None:
    assert split(text) == ("修路", "通水", "架桥")


@pytest.mark.parametrize(
    "text", ["3组灌溉渠道淤堵，8亩菜地", "协调小额贷款2万元", "涉及25户，已反映多次"]
)
def test_numbers_inside_a_sentence_number_nothing(text: str) -> None:
    assert numbered(text) == ()
    assert split(text) == (text,)


def test_nothing_has_no_items() -> None:
    assert split("无") == split("") == ()
