"""What a caller of `proofread` may rely on."""

from __future__ import annotations

import time
from pathlib import Path

from daibiao.proofreading.facts import BoundNumber, Facts
from daibiao.proofreading.run import proofread

CLEAN = (Path(__file__).parent / "clean.txt").read_text(encoding="utf-8")


def test_a_clean_report_gives_no_findings() -> None:
    assert proofread(CLEAN) == ()


def test_an_empty_text_gives_no_findings() -> None:
    assert proofread("") == ()
    assert proofread("\n \u3000\n") == ()


def test_findings_come_in_reading_order_and_quote_the_text() -> None:
    text = "XX镇人大总结\n##paidbegin##组织视察XX次。\n支出3·5万元。"
    found = proofread(text)
    assert [finding.start for finding in found] == sorted(finding.start for finding in found)
    assert all(text[finding.start : finding.end] == finding.quote for finding in found)


def test_the_same_text_gives_the_same_findings_twice() -> None:
    text = "XX镇人大总结\n实到代表___名。"
    assert proofread(text) == proofread(text)


def test_windows_line_ends_shift_no_offsets() -> None:
    text = "青石镇总结\r\n\r\n实到代表___名。\r\n"
    (finding,) = [f for f in proofread(text) if f.kind == "leftover_placeholder"]
    assert "___" in text[finding.start : finding.end]


def test_inside_debris_nothing_else_is_reported() -> None:
    found = proofread("收到建议40件（更多范文请上www.example.com搜索下载），办结37件。")
    assert [finding.kind for finding in found] == ["paywall_marker"]


def test_a_bound_number_is_held_against_its_figure() -> None:
    text = "组织培训21场次。"
    bound = BoundNumber(4, 8, "training.sessions", "培训场次", 12, "场次")
    (finding,) = proofread(text, Facts(numbers=(bound,)))
    assert (finding.kind, finding.level, finding.suggestion) == (
        "figure_mismatch",
        "error",
        "12场次",
    )


def test_without_facts_no_number_needs_evidence() -> None:
    assert proofread("组织培训21场次。") == ()


def test_a_number_beside_the_bound_ones_needs_evidence() -> None:
    text = "组织培训12场次，走访农户300户。"
    bound = BoundNumber(4, 8, "training.sessions", "培训场次", 12, "场次")
    (finding,) = proofread(text, Facts(numbers=(bound,)))
    assert (finding.kind, finding.quote) == ("no_evidence", "300户")


def test_the_towns_name_and_the_period_come_from_the_facts() -> None:
    text = "青石镇2022年人大工作汇报\n一年来，青石镇人大认真履职。"
    kinds = {finding.kind for finding in proofread(text, Facts(town="青山镇", year=2023))}
    assert kinds == {"wrong_name", "wrong_year"}
    assert proofread(text, Facts(town="青石镇", year=2022)) == ()


def test_ten_thousand_characters_take_less_than_a_blink() -> None:
    text = (CLEAN * 10)[:10_000]
    proofread(text[:200])
    begun = time.perf_counter()
    proofread(text)
    # the promise is 200 ms on a quiet machine; a busy one is given room
    assert time.perf_counter() - begun < 1.0
