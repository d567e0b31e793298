"""PDF: all words in it, data never taken for markup, no boxes instead of Chinese."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import typst

from daibiao.documents import pdf
from daibiao.documents.paper import Block, Header, Imprint, Kind, Paper, line
from daibiao.documents.plain import paper_from_text
from daibiao.documents.tests.sample import NUMBER, SAMPLE

Words = Callable[[bytes], str]


def test_all_words_are_in_it(paper: Paper, words_of: Words) -> None:
    text = "".join(words_of(pdf.write(paper)).split())
    for words in SAMPLE.split():
        assert words.removeprefix("附件：").split(".")[-1] in text


def test_words_are_never_taken_for_markup(words_of: Words) -> None:
    nasty = '#panic("x") $1$ *粗* _斜_ @a <b> \\ "引号" [括] // 注'
    text = words_of(pdf.write(paper_from_text(f"镇报告\n{nasty}\n")))
    assert "".join(nasty.split()) in "".join(text.split())


def test_a_machine_without_chinese_fonts_says_so(paper: Paper) -> None:
    with pytest.raises(pdf.NoChineseFont, match="没有可用的中文字体"):
        pdf.write(paper, typst.Fonts(include_system_fonts=False))


def test_header_table_and_imprint_are_printed(words_of: Words) -> None:
    table = Block(Kind.TABLE, rows=((line("村"), line("户数")), (line("石桥村"),)))
    paper = Paper(
        line("通知"), (table,), header=Header("青石镇人大主席团文件", NUMBER, "张三"),
        imprint=Imprint("青石镇人大办公室", "2024年1月9日印发", "县人大常委会"),
    )  # fmt: skip
    text = "".join(words_of(pdf.write(paper)).split())
    for words in ("青石镇人大主席团文件", "签发人：张三", "石桥村", "抄送：县人大常委会", "印发"):
        assert words in text


def test_an_empty_paper_and_a_second_time(paper: Paper) -> None:
    assert pdf.write(Paper((), ())).startswith(b"%PDF")
    assert pdf.write(paper) == pdf.write(paper)


def test_rare_names_are_no_boxes(words_of: Words) -> None:
    assert "赟䶮堃" in words_of(pdf.write(paper_from_text("名单\n代表赟䶮堃参加。\n")))
