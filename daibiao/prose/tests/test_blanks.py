"""Blanks that stand for names."""

from __future__ import annotations

import pytest

from daibiao.prose.blanks import find_name_blanks


@pytest.mark.parametrize(
    ("text", "blank", "kind"),
    [
        ("XXX镇2023年人大工作汇报", "XXX", "town"),
        ("建成镇政府机关、XXX＼XXX等“人大代表之家”6个。", "XXX＼XXX", "home_names"),
        ("建成××、××、××等3个代表之家。", "××、××、××", "home_names"),
        ("在XX镇建成人大代表之家。", "XX", "town"),
        ("到xx村走访。", "xx", "village"),
        ("在××县人大指导下。", "××", "place"),
        ("20xx年工作总结", "20xx", "year"),
        ("XXXX年1月6日", "XXXX", "year"),
        ("202x年，我镇", "202x", "year"),
        ("x月15日召开会议", "x", "date"),
        ("镇第×届人民代表大会", "×", "term"),
        ("镇长&&&作了回应。", "&&&", "name"),
        ("订《__日报》。", "__", "name"),
        ("某某镇人大主席团", "某某", "town"),
        ("—1—X镇2024年工作计划", "X", "town"),
    ],
)
def test_a_blank_is_found_with_its_kind(text: str, blank: str, kind: str) -> None:
    (found,) = find_name_blanks(text)
    assert (found.text, found.kind) == (blank, kind)
    assert text[found.start : found.end] == blank


@pytest.mark.parametrize(
    "text",
    [
        "",
        "收集意见XX条，办结XX件。",
        "24人×40元=960元",
        "##paidbegin##代表之家创建活动",
        "怎么办？人大代表有话说。",
        "GB/T 9704、X光机、box",
        "2023年工作——回顾",
    ],
)
def test_what_is_no_name_is_left_alone(text: str) -> None:
    assert find_name_blanks(text) == ()
