"""The web page: escaped, no scripts, figures linked, blanks marked."""

from __future__ import annotations

from daibiao.documents import html
from daibiao.documents.paper import Block, Kind, Paper, Run, line
from daibiao.documents.plain import Mark, paper_from_text


def test_the_shape_of_a_report(paper: Paper) -> None:
    page = html.write(paper)
    assert page.startswith("<!doctype html>")
    assert "<h1>青石镇人大主席团关于开展<br>“人大代表在行动”活动情况的报告</h1>" in page
    assert "<h2>一、主要工作</h2>" in page
    assert 'role="heading" aria-level="3">（一）监督更有力度。</span>组织视察' in page
    assert '<p class="sign">青石镇人大主席团<br>2024年1月9日</p>' in page


def test_words_are_escaped_everywhere() -> None:
    evil = '<script>alert("1")</script>'
    blocks = (Block(Kind.BODY, (Run(evil, 'a" onclick="x', is_open=True),)),)
    page = html.write(Paper(line(evil), blocks, addressee=line(evil), issuer=line(evil)))
    assert "<script" not in page
    assert 'onclick="' not in page


def test_a_figure_opens_to_its_rows_and_a_blank_is_marked() -> None:
    text = "镇报告\n开会3次，参加XX人。\n"
    marks = [Mark(6, 7, figure="a.b"), Mark(text.index("XX"), text.index("XX") + 2, is_open=True)]
    paper = paper_from_text(text, marks)
    assert '<span class="fig" data-figure="a.b">3</span>' in html.fragment(paper)
    linked = html.fragment(paper, lambda figure: f"/rows/{figure}?a=1&b=2")
    assert 'data-figure="a.b" href="/rows/a.b?a=1&amp;b=2">3</a>' in linked
    assert '<mark class="blank" title="尚未填写">XX</mark>' in linked


def test_a_page_runs_nothing_and_loads_nothing(paper: Paper) -> None:
    page = html.write(paper)
    for forbidden in ("<script", "style=", "http:", "https:", "<link", "<img"):
        assert forbidden not in page


def test_an_empty_paper_has_a_page() -> None:
    assert "<title>公文</title>" in html.write(Paper((), ()))


def test_a_table_has_its_heads() -> None:
    block = Block(Kind.TABLE, rows=((line("村"),), (line("石桥村"),)))
    assert '<tr><th scope="col">村</th></tr><tr><td>石桥村</td></tr>' in html.fragment(
        Paper((), (block,))
    )
