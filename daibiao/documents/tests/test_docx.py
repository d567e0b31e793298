"""The Word file, opened again: page, grid, fonts, sizes, footers, and nothing of the machine."""

from __future__ import annotations

import time
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from daibiao.documents import docx as word
from daibiao.documents.paper import Block, Header, Kind, Paper, Run, line
from daibiao.documents.plain import Mark, paper_from_text
from daibiao.documents.reading import read
from daibiao.documents.tests.sample import NUMBER, SAMPLE


@pytest.fixture
def document(paper: Paper) -> Document:
    return docx.Document(BytesIO(word.write(paper)))


def test_the_page_is_the_official_one(document: Document) -> None:
    section = document.sections[0]
    edges = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(edge.mm, 1) for edge in edges if edge] == [37, 35, 28, 26]
    grid = section._sectPr.xpath("w:docGrid")[0]
    assert (grid.get(qn("w:type")), grid.get(qn("w:linePitch"))) == ("lines", "578")


def test_odd_pages_are_numbered_right_and_even_ones_left(document: Document) -> None:
    assert document.settings.odd_and_even_pages_header_footer
    section = document.sections[0]
    for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        paragraph = footer.paragraphs[0]
        assert paragraph.text == "— 1 —"
        assert paragraph._p.pPr.jc_val.name.lower() == side
        assert footer._element.xpath(".//w:instrText")[0].text.strip() == "PAGE"


@pytest.mark.parametrize(
    ("style", "font", "half_points"),
    [
        ("Title", "方正小标宋简体", "44"),
        ("heading 1", "黑体", "32"),
        ("heading 2", "楷体_GB2312", "32"),
        ("heading 3", "仿宋_GB2312", "32"),
        ("heading 4", "仿宋_GB2312", "32"),
        ("Normal", "仿宋_GB2312", "32"),
        ("footer", "宋体", "28"),
    ],
)
def test_each_style_names_its_font_for_every_script(
    document: Document, style: str, font: str, half_points: str
) -> None:
    names = {s.element.find(qn("w:name")).get(qn("w:val")): s for s in document.styles}
    look = names[style].element.rPr
    fonts = look.find(qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{s}")) for s in ("ascii", "hAnsi", "cs", "eastAsia")} == {font}
    assert look.find(qn("w:sz")).get(qn("w:val")) == half_points


def test_every_run_names_its_font(document: Document) -> None:
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            assert run._r.xpath("w:rPr/w:rFonts/@w:eastAsia")


def test_a_leading_heading_and_its_text_have_two_fonts(document: Document) -> None:
    paragraph = next(p for p in document.paragraphs if p.text.startswith("（一）"))
    assert [run.font.name for run in paragraph.runs] == ["楷体_GB2312", "仿宋_GB2312"]


def test_body_is_indented_by_characters_with_a_length_to_fall_back_on(document: Document) -> None:
    paragraph = next(p for p in document.paragraphs if p.text.startswith("受镇"))
    indent = paragraph._p.xpath("w:pPr/w:ind")[0]
    assert (indent.get(qn("w:firstLineChars")), indent.get(qn("w:firstLine"))) == ("200", "630")


def test_the_file_tells_title_and_issuer_and_nothing_else(paper: Paper) -> None:
    file = word.write(paper)
    properties = docx.Document(BytesIO(file)).core_properties
    assert (properties.title, properties.author) == (paper.title_text, "青石镇人大主席团")
    assert (properties.comments, properties.last_modified_by) == ("", "")
    names = ZipFile(BytesIO(file)).namelist()
    assert not [n for n in names if "thumbnail" in n or "app.xml" in n or "custom" in n]


def test_an_open_blank_is_yellow_and_a_figure_is_not() -> None:
    text = "镇报告\n开会3次，参加XX人。\n"
    marks = [Mark(6, 7, figure="a.b"), Mark(text.index("XX"), text.index("XX") + 2, is_open=True)]
    made = docx.Document(BytesIO(word.write(paper_from_text(text, marks))))
    runs = [run for paragraph in made.paragraphs for run in paragraph.runs]
    assert [run.text for run in runs if run.font.highlight_color] == ["XX"]


def test_all_words_come_back_when_read_again(paper: Paper) -> None:
    assert read(word.write(paper)).split() == SAMPLE.replace("关于开展", "关于开展\n").split()


def test_control_characters_do_not_break_the_file() -> None:
    paper = paper_from_text("镇\x00报\x0b告\n正\x1f文\ufffe<&>。\n")
    assert "正文<&>" in read(word.write(paper))


def test_an_empty_paper_is_still_a_file() -> None:
    assert docx.Document(BytesIO(word.write(Paper((), ())))).paragraphs == []


def test_a_table_has_all_cells_even_when_a_row_is_short() -> None:
    rows = ((line("村"), line("户数")), ((Run("石桥村"),),))
    made = docx.Document(BytesIO(word.write(Paper((), (Block(Kind.TABLE, rows=rows),)))))
    cells = [[cell.text for cell in row.cells] for row in made.tables[0].rows]
    assert cells == [["村", "户数"], ["石桥村", ""]]


def test_a_header_is_red_and_has_its_number() -> None:
    paper = Paper(line("通知"), (), header=Header("青石镇人大主席团文件", NUMBER, "张三"))
    made = docx.Document(BytesIO(word.write(paper)))
    mark = made.paragraphs[0].runs[0]
    assert (mark.text, str(mark.font.color.rgb)) == ("青石镇人大主席团文件", "E60012")
    assert any(NUMBER in p.text and "签发人：张三" in p.text for p in made.paragraphs)


def test_a_report_of_six_pages_takes_far_less_than_a_tenth_of_a_second() -> None:
    paper = paper_from_text("报告\n" + ("全镇人大代表积极参加活动。" * 25 + "\n") * 8)
    word.write(paper)
    begin = time.perf_counter()
    word.write(paper)
    assert time.perf_counter() - begin < 0.1


def test_characters_of_rare_names_stay() -> None:
    rare = "赟䶮\U0002a700\ue815"
    assert rare in read(word.write(paper_from_text(f"名单\n代表{rare}。\n")))
