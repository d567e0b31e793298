"""What a slot says about itself."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.prose.slots import Slot, find_refusals, find_slots


def only(text: str) -> Slot:
    (slot,) = find_slots(text)
    return slot


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("召开会议十五次。", 15),
        ("支出一万五千元。", 15000),
        ("资金3·5万元。", 3.5),
        ("确定经办人1至2名。", [1, 2]),
        ("联络员4-5名。", [4, 5]),
        ("办好事百余件。", 100),
        ("参加代表二三十名。", [20, 30]),
        ("办实事数十件。", "数十"),
        ("走访农户１２０户。", 120),
        ("满意率百分之九十五。", 95),
        ("收集意见XX条。", "XX"),
        ("落实率××.×%。", "××.×"),
        ("因事请假（ ）名。", "（ ）"),
    ],
)
def test_the_value_is_the_number_written(text: str, value: object) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    "quantity", ["20余条", "近百条", "约30条", "XX多条", "30条左右", "30条以上"]
)
def test_an_approximate_word_belongs_to_the_slot(quantity: str) -> None:
    slot = only(f"收集意见{quantity}。")
    assert (slot.text, slot.approx, slot.unit) == (quantity, True, "条")


def test_a_placeholder_is_known_as_one() -> None:
    assert only("召开会议XX次。").is_placeholder
    assert not only("召开会议12次。").is_placeholder


@pytest.mark.parametrize(
    ("text", "counted", "verb"),
    [
        ("排查化解矛盾纠纷XX起。", "矛盾纠纷", "化解"),
        ("组织代表视察，召开主席团会议4次。", "主席团会议", "召开"),
        ("建成“人大代表之家”XX个。", "代表之家", "建成"),
        ("分成XX个代表小组。", "代表小组", "分成"),
        ("办结率95%。", "办结率", "办结"),
        ("选举镇长1名。", "镇长", "选举"),
        ("走访返乡农民工不少于5人。", "返乡农民工", "不少于"),
        ("人均可支配收入达到18650元。", "可支配收入", "达到"),
        ("惠及1236户。", "农户", "惠及"),
        ("反对0票。", "反对票", "反对"),
    ],
)
def test_the_noun_and_the_verb_are_read(text: str, counted: str, verb: str) -> None:
    slot = only(text)
    assert (slot.counted, slot.verb) == (counted, verb)


def test_a_later_item_leans_on_the_first_verb() -> None:
    first, second = find_slots("推选确定组长XX名、副组长XX名。")
    assert first.verb == second.verb == "确定"
    assert (first.counted, second.counted) == ("组长", "副组长")


def test_what_is_left_out_has_a_reason() -> None:
    (refusal,) = find_refusals("在第三次会议上发言。")
    assert (refusal.text, refusal.reason) == ("三次", "ordinal")


def test_an_article_of_a_rule_has_no_slots_but_the_news_behind_it_has() -> None:
    text = (
        "第一条 十人以上联名。\n提前30天通知。\n第二条 本办法自2020年1月1日起施行。\n交办建议17件。"
    )
    assert only(text).text == "17件"


def test_a_rule_without_articles_has_no_slots_either() -> None:
    text = "镇人大议事规则\n" + "一、主席团应当提前二十日通知，代表十名以上可以提出议案。\n" * 5
    assert find_slots(text) == ()


@pytest.mark.parametrize("text", ["", "\n\n", "没有数字。", "第", "XX", "1、", "%", "名"])
def test_a_text_without_quantities_has_no_slots(text: str) -> None:
    assert find_slots(text) == ()


@given(
    st.text(alphabet="一二十百0 9xX×*_（）次名个件%第届会议，。“”\n《》召开约余多至-", max_size=60)
)
def test_any_text_gives_slots_in_order_that_do_not_overlap(text: str) -> None:
    slots = find_slots(text)
    assert all(text[s.start : s.end] == s.text for s in slots)
    assert all(a.end <= b.start for a, b in pairwise(slots))


def test_a_long_report_in_one_paragraph_takes_time_by_its_length_only() -> None:
    sentence = "召开会议12次，收集意见XX条，走访农户三百余户，满意率98.5%；"
    short, long = (_seconds(sentence * n) for n in (300, 1200))
    assert long < 12 * short


def _seconds(text: str) -> float:
    start = time.perf_counter()
    find_slots(text)
    return time.perf_counter() - start
