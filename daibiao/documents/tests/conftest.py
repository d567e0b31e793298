"""Papers and programs that the tests of this room share."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from daibiao.documents import docx as word
from daibiao.documents.paper import Paper
from daibiao.documents.plain import paper_from_text
from daibiao.documents.tests.sample import SAMPLE

_STAND_INS = {
    "方正小标宋简体": "Noto Serif CJK SC", "仿宋_GB2312": "Noto Serif CJK SC",
    "楷体_GB2312": "LXGW WenKai", "黑体": "Noto Sans CJK SC", "宋体": "Noto Serif CJK SC",
}  # fmt: skip


@pytest.fixture
def paper() -> Paper:
    return paper_from_text(SAMPLE)


def program(name: str) -> str:
    """The program's path; where it is missing the test is skipped, but never in CI."""
    found = shutil.which(name)
    if found is None and os.environ.get("CI") != "true":
        pytest.skip(f"needs {name}")
    assert found, f"{name} must be installed where CI runs"
    return found


def run(*command: str | Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(  # noqa: S603 -- the programs are found on the path by name
        command, capture_output=True, timeout=120, check=True, env={**os.environ, **(env or {})}
    )
    return done.stdout.decode()


@pytest.fixture(scope="session")
def office_pdf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Paper], Path]:
    """Word's file as the office program prints it, with stand-ins for the official fonts."""
    folder = tmp_path_factory.mktemp("office")
    settings = folder / "fonts.conf"
    aliases = "".join(
        f"<match><test name='family'><string>{name}</string></test><edit name='family' "
        f"mode='assign' binding='strong'><string>{stand_in}</string></edit></match>"
        for name, stand_in in _STAND_INS.items()
    )
    settings.write_text(
        f"<?xml version='1.0'?><fontconfig><dir>/usr/share/fonts</dir>"
        f"<cachedir>{folder}/cache</cachedir>{aliases}</fontconfig>"
    )

    def convert(paper: Paper) -> Path:
        (folder / "paper.docx").write_bytes(word.write(paper))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        run(
            program("soffice"), "--headless", profile, "--convert-to", "pdf", "--outdir", folder,
            folder / "paper.docx", env={"FONTCONFIG_FILE": str(settings)},
        )  # fmt: skip
        return folder / "paper.pdf"

    return convert


@pytest.fixture
def words_of(tmp_path: Path) -> Callable[[bytes], str]:
    def words(pdf: bytes) -> str:
        (tmp_path / "made.pdf").write_bytes(pdf)
        return run(program("pdftotext"), "-layout", tmp_path / "made.pdf", "-")

    return words
