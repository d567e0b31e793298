"""What comes out on paper: 22 lines of 28 characters, from Word's file and from our own PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from daibiao.documents import pdf
from daibiao.documents.paper import Paper, line
from daibiao.documents.plain import paper_from_text
from daibiao.documents.tests.conftest import program, run

FULL = paper_from_text("今" + "人大代表" * 340 + "。\n")
_BOX = re.compile(r'<(page|word)[^>]*?(?:xMin="([\d.]+)" yMin="([\d.]+)"[^>]*)?>(?:([^<]*)<)?')

Print = Callable[[Paper], Path]


@pytest.fixture(params=["office", "own"])
def printed(request: pytest.FixtureRequest, tmp_path: Path) -> Print:
    def own(paper: Paper) -> Path:
        (tmp_path / "own.pdf").write_bytes(pdf.write(paper))
        return tmp_path / "own.pdf"

    office: Print = request.getfixturevalue("office_pdf")
    return office if request.param == "office" else own


def pages(file: Path) -> list[list[tuple[float, str]]]:
    """For each page its lines from the top: height on the page and words, without the folio."""
    text = run(program("pdftotext"), "-bbox", file, "-")
    made = []
    for page in text.split("<page ")[1:]:
        rows: dict[float, str] = {}
        for found in _BOX.finditer(page):
            if found[4] and found[3]:
                rows[round(float(found[3]))] = rows.get(round(float(found[3])), "") + found[4]
        made.append([(y, words) for y, words in sorted(rows.items()) if "—" not in words])
    return made


def test_a_full_page_has_22_lines_of_28_characters(printed: Print) -> None:
    lines = pages(printed(FULL))[0]
    assert len(lines) == 22
    assert {len(words) for _, words in lines[1:]} == {28}
    assert len(lines[0][1]) == 26
    assert (lines[-1][0] - lines[0][0]) / 21 == pytest.approx(28.9, abs=0.1)


def test_a_signature_never_stands_alone_on_a_page(printed: Print) -> None:
    """Whatever the length of the text, some of it is on the signature's page."""
    for count in (19, 20, 21, 22):
        body = "".join(f"第{n}段代表参加活动情况说明。\n" for n in range(count))
        text = f"{body}青石镇人大主席团\n2024年1月9日\n"
        last = [words for _, words in pages(printed(paper_from_text(text)))[-1]]
        assert last[-1].replace(" ", "").startswith("2024年1月9日")
        assert any(words.startswith("第") for words in last)


def test_a_signature_after_a_paragraph_longer_than_a_page(printed: Print) -> None:
    text = f"{'人大代表' * 170}。\n青石镇人大主席团\n2024年1月9日\n"
    last = [words for _, words in pages(printed(paper_from_text(text)))[-1]]
    assert any(words.startswith(("人大代表", "代表")) for words in last)
    assert last[-1].replace(" ", "") == "2024年1月9日"


def test_pages_are_numbered_between_dashes(printed: Print) -> None:
    text = run(program("pdftotext"), "-layout", printed(FULL), "-")
    folios = [found.replace(" ", "") for found in re.findall(r"—\s*\d+\s*—", text)]
    assert folios == [f"—{n + 1}—" for n in range(len(folios))]
    assert len(folios) == 3


def test_a_long_title_stands_on_two_lines(printed: Print, paper: Paper) -> None:
    lines = [words for _, words in pages(printed(paper))[0]]
    assert lines[:2] == ["青石镇人大主席团关于开展", "“人大代表在行动”活动情况的报告"]


def test_a_paper_of_a_title_only_is_one_page(printed: Print) -> None:
    assert len(pages(printed(Paper(line("通知"), ())))) == 1
