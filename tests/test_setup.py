"""What is pinned, what is packed, and what no committed file may name."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

HOUSE = Path(__file__).parent.parent
ASSETS = HOUSE / "daibiao/web/assets"
PINNED = ("base", "build", "dev")
NAME = re.compile(r"[A-Za-z0-9._-]+")


def project() -> dict[str, Any]:
    return tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))


def pins(name: str) -> dict[str, str]:
    """Each pinned package of a list, with the lines that belong to it."""
    text = (HOUSE / f"requirements/{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    return {entry.partition("==")[0].partition("[")[0]: entry for entry in entries}


def names(requirements: list[str]) -> set[str]:
    found = (NAME.match(requirement) for requirement in requirements)
    return {re.sub(r"[._]", "-", match[0].lower()) for match in found if match}


def test_every_dependency_is_pinned() -> None:
    said = project()
    assert names(said["project"]["dependencies"]) <= pins("base").keys(), "run script/lock"
    assert names(said["dependency-groups"]["build"]) <= pins("build").keys(), "run script/lock"
    assert names(said["dependency-groups"]["dev"]) <= pins("dev").keys(), "run script/lock"


def test_the_build_is_pinned_as_it_is_said() -> None:
    said = project()
    assert said["dependency-groups"]["build"] == said["build-system"]["requires"]


@pytest.mark.parametrize("name", PINNED)
def test_every_pin_has_its_hashes_and_no_address(name: str) -> None:
    assert [package for package, entry in pins(name).items() if "--hash=sha256:" not in entry] == []
    assert "://" not in (HOUSE / f"requirements/{name}.txt").read_text(encoding="utf-8")


def test_no_two_lists_pin_different_versions() -> None:
    versions: dict[str, set[str]] = {}
    for name in PINNED:
        for package, entry in pins(name).items():
            versions.setdefault(package, set()).add(entry.split()[0].partition("==")[2])
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_the_npm_lock_has_hashes_and_no_download_address() -> None:
    packages = json.loads((ASSETS / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    outside = {name: entry for name, entry in packages.items() if name}
    assert [name for name, entry in outside.items() if "integrity" not in entry] == []
    assert [name for name, entry in outside.items() if "resolved" in entry] == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The names of all files in a wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=HOUSE,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as packed:
        return frozenset(packed.namelist())


class TestWheel:
    def test_it_holds_the_built_assets(self, wheel: frozenset[str]) -> None:
        built = {f"daibiao/web/static/built/{name}" for name in ("base.css", "htmx.min.js")}
        assert built <= wheel

    def test_it_holds_every_template_and_data_file(self, wheel: frozenset[str]) -> None:
        assert sorted(data_files() - wheel) == []

    def test_it_holds_neither_tests_nor_the_sources_of_the_assets(
        self, wheel: frozenset[str]
    ) -> None:
        assert [name for name in wheel if "/tests/" in name or "/assets/" in name] == []


def data_files() -> set[str]:
    """What git knows below `daibiao/` and the program reads while it runs."""
    known = subprocess.run(
        ["git", "ls-files", "-z", "daibiao"],  # noqa: S607
        cwd=HOUSE,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    return {
        name
        for name in known
        if name and not name.startswith("daibiao/web/assets/") and "/tests/" not in name
    }
