"""Takes the pictures of README from a running demo: `script/pictures` starts one and calls this."""

from __future__ import annotations

import argparse
import json
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, ViewportSize, sync_playwright

PAGES = {"figures": "/figures/", "report": "/report/"}
SIZE: ViewportSize = {"width": 1440, "height": 900}
COLOURS = 128  # text on plain paper needs no more, and the file is a third as large


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("address")
    wanted.add_argument("told", type=Path, help="what `daibiao demo --json` said")
    wanted.add_argument("folder", type=Path)
    asked = wanted.parse_args()
    accounts = json.loads(asked.told.read_text(encoding="utf-8"))["accounts"]
    clerk = next(account for account in accounts if account["role"] == "clerk")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=SIZE)
        log_in(page, asked.address, clerk)
        for name, path in PAGES.items():
            page.goto(asked.address + path)
            keep(page.screenshot(), asked.folder / f"{name}.png")
        browser.close()


def log_in(page: Page, address: str, account: dict[str, str]) -> None:
    page.goto(f"{address}/login/")
    page.get_by_label("账号").fill(account["login"])
    page.get_by_label("密码").fill(account["password"])
    page.get_by_role("button", name="登录").click()


def keep(picture: bytes, path: Path) -> None:
    few = Image.open(BytesIO(picture)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


if __name__ == "__main__":
    main()
