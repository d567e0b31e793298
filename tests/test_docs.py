"""The manual is complete, and no link of the documents leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from daibiao.catalogue import REGISTERS
from daibiao.configuration import INTERNAL, SETTINGS
from daibiao.figures.catalogue import FIGURES
from daibiao.ops.commands import COMMANDS
from daibiao.proofreading.rules import RULES
from daibiao.registers.register import Register

PROJECT = Path(__file__).parent.parent
MANUAL = PROJECT / "docs/manual"
PAGES = [
    *(PROJECT / name for name in ("README.md", "README.en.md", "CONTRIBUTING.md")),
    *sorted((PROJECT / "docs").rglob("*.md")),
]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^ *```.*?^ *```", re.DOTALL | re.MULTILINE)
OUTSIDE = re.compile(r"[a-z]+:|#")
# taken of the running product with its demo data, before a release
PICTURES = {"docs/pictures/figures.png"}
SAID_SETTING = re.compile(r'"(DAIBIAO_[A-Z_]+|DATABASE_URL)"')


def manual(name: str) -> str:
    return (MANUAL / f"{name}.md").read_text(encoding="utf-8")


def section(page: str, heading: str) -> str:
    """What stands under a heading of the second level."""
    _, found, rest = manual(page).partition(f"\n## {heading}\n")
    assert found, f"{page}.md has no heading “{heading}”: run just manual"
    return rest.partition("\n## ")[0]


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.slug)
def test_the_manual_lists_every_register_with_every_column(register: Register) -> None:
    said = section("registers", f"{register.name}（{register.code}）")
    assert f"`{register.slug}`" in said
    assert [c.heading for c in register.columns if f"| {c.heading} |" not in said] == []


def test_the_manual_lists_every_figure() -> None:
    said = manual("figures")
    assert [f.code for f in FIGURES if f"| `{f.code}` | {f.name} |" not in said] == []


def test_the_manual_lists_every_rule_with_its_reason_and_authority() -> None:
    said = manual("rules")
    missing = [
        rule.code
        for rule in RULES
        if not all(
            part in said for part in (f"### {rule.code} {rule.name}", rule.why, rule.authority)
        )
    ]
    assert missing == []


def test_the_manual_lists_every_command() -> None:
    said = manual("settings")
    assert [c.name for c in COMMANDS if f"### daibiao {c.name}\n" not in said] == []


def test_the_manual_lists_every_setting() -> None:
    said = section("settings", "环境变量")
    assert [one.name for one in SETTINGS if f"| `{one.name}` |" not in said] == []


def test_no_setting_is_read_that_is_not_declared() -> None:
    house = [p for p in (PROJECT / "daibiao").rglob("*.py") if "tests" not in p.parts]
    read = {name for p in house for name in SAID_SETTING.findall(p.read_text(encoding="utf-8"))}
    assert read <= {one.name for one in SETTINGS} | INTERNAL


def targets(page: Path) -> list[str]:
    """Where the page's relative links lead."""
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    said = [target for target in LINK.findall(text) if not OUTSIDE.match(target)]
    return [unquote(target.partition("#")[0]) for target in said]


LINKS = [(str(page.relative_to(PROJECT)), target) for page in PAGES for target in targets(page)]


@pytest.mark.parametrize(("page", "target"), LINKS, ids=str)
def test_every_link_leads_somewhere(page: str, target: str) -> None:
    place = (PROJECT / page).parent / target
    if str(place.resolve().relative_to(PROJECT.resolve())) in PICTURES:
        return
    assert place.exists()


MEANT_LINES = 3
ROOMS = sorted(path.parent for path in (PROJECT / "daibiao").glob("*/__init__.py"))


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_every_room_says_what_it_knows_and_refuses_to_know(room: Path) -> None:
    said = (room / "README.md").read_text(encoding="utf-8")
    assert said.startswith("# ")
    assert "knows" in said.lower() or "will know" in said
    assert len(said.splitlines()) >= MEANT_LINES
