from __future__ import annotations

import pytest

from daibiao.figures.words import figures_for


@pytest.mark.parametrize(
    ("noun", "verb", "unit", "code"),
    [
        ("人大代表之家", "建成", "个", "homes.built"),
        ("代表小组", "分成", "个", "groups.count"),
        ("副组长", "推选", "名", "groups.vice_leaders"),
        ("群众矛盾纠纷", "排查化解", "起", "disputes.settled"),
        ("矛盾纠纷", "排查", "起", "disputes.found"),
        ("代表建议", "收到", "件", "suggestions.received"),
        ("意见建议", "向村组提出", "条", "opinions.to_villages"),
        ("专项工作报告", "听取和审议", "项", "special_reports.heard"),
        ("满意率", "满意率达", "%", "suggestions.satisfaction_rate"),
    ],
)
def test_a_sentence_finds_its_figure_first(noun: str, verb: str, unit: str, code: str) -> None:
    assert figures_for(noun=noun, verb=verb, unit=unit)[0].code == code


def test_another_measure_word_is_another_figure() -> None:
    persons = {figure.code for figure in figures_for(noun="代表", verb="述职", unit="人次")}
    assert "deputy_reports.reports" in persons
    assert "deputy_reports.deputies" not in persons


def test_a_word_that_no_report_says_finds_nothing() -> None:
    assert figures_for(noun="宇宙飞船") == ()
    assert figures_for(noun="代表之家", unit="平方公里") == ()
