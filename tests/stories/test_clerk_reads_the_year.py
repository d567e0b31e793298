"""A clerk logs in, sees the year in figures, opens the rows behind one, reads the report."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.stories.conftest import Desk

SIZES = [(1440, 900), (390, 844)]
PAGES = (
    "/",
    "/figures/",
    "/figures/training.sessions/",
    "/registers/",
    "/registers/opinions/",
    "/registers/suggestions/",
    "/report/",
)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_from_the_door_to_the_rows_behind_a_figure(desk: Desk, width: int, height: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": height})
    desk.open("/figures/")
    desk.log_in("maxiaoyun")
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("2025年全部数字")
    desk.page.get_by_role("link", name="举办培训 14场次，查看依据").click()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("举办培训")
    expect(desk.page.locator("tbody tr")).to_have_count(14)
    desk.page.get_by_role("link", name="学习培训登记簿").first.click()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("学习培训登记簿")
    assert desk.complaints == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_page_is_wider_than_the_window(desk: Desk, width: int, height: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": height})
    desk.open("/")
    assert not desk.is_wider_than_the_window()
    desk.log_in("maxiaoyun")
    for path in PAGES:
        desk.open(path)
        assert not desk.is_wider_than_the_window(), path
    assert desk.complaints == []


def test_the_keyboard_alone_is_enough(desk: Desk) -> None:
    desk.open("/")
    expect(desk.page.get_by_label("账号")).to_be_focused()
    desk.page.keyboard.type("maxiaoyun")
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.type("yanshi-2025-kandian")
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("青山镇2025年")
    desk.page.keyboard.press("Tab")
    expect(desk.page.get_by_role("link", name="跳到正文")).to_be_focused()
    desk.page.keyboard.press("Enter")
    for _ in range(60):
        desk.page.keyboard.press("Tab")
        if "fig" in str(desk.page.evaluate("document.activeElement.className")):
            break
    style = "getComputedStyle(document.activeElement)"
    assert desk.page.evaluate(f"{style}.boxShadow + {style}.outlineStyle") != "nonenone"
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("heading", name="怎么数")).to_be_visible()


def test_on_a_phone_the_menu_is_folded_and_opens_by_keyboard(desk: Desk) -> None:
    desk.page.set_viewport_size({"width": 390, "height": 844})
    desk.open("/")
    desk.log_in("maxiaoyun")
    menu = desk.page.get_by_role("navigation", name="主菜单")
    expect(menu).to_be_hidden()
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    assert not desk.is_wider_than_the_window()
    menu.get_by_role("link", name="全部台账").click()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("全部台账")
    expect(menu).to_be_hidden()


def test_a_number_of_the_report_opens_to_its_rows(desk: Desk) -> None:
    desk.open("/report/")
    desk.log_in("maxiaoyun")
    expect(desk.page.locator(".a4 h1")).to_have_text("青山镇2025年人大工作报告")
    desk.page.locator(".a4 a", has_text="37起").click()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("化解矛盾纠纷")
    expect(desk.page.locator(".ev-big")).to_have_text("37起")


def test_the_county_looks_from_town_to_town(desk: Desk) -> None:
    desk.open("/")
    desk.log_in("gaomin")
    desk.page.locator("summary", has_text="换一个乡镇").click()
    desk.page.get_by_role("link", name="水源镇").click()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("水源镇2025年")
    desk.open("/registers/opinions/")
    expect(desk.page.locator(".sub")).to_contain_text("水源镇")


def test_a_deputy_is_told_that_there_is_no_desk_for_them(desk: Desk) -> None:
    desk.open("/")
    desk.log_in("wangjianguo")
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("看不了这一页")
    desk.page.get_by_role("button", name="换个账号登录").click()
    expect(desk.page.get_by_label("账号")).to_be_visible()
