"""A paper with header, table and imprint loses no word in any form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from daibiao.documents import docx, html, pdf, txt
from daibiao.documents.paper import Block, Header, Imprint, Kind, Paper, line
from daibiao.documents.reading import read
from daibiao.documents.tests.sample import NUMBER

WHOLE = Paper(
    line("关于开展视察的通知"),
    (
        Block(Kind.HEADING_1, line("一、时间")),
        Block(Kind.TABLE, rows=((line("村"), line("户数")), (line("石桥村"),))),
    ),
    addressee=line("各村人大代表小组："),
    issuer=line("青石镇人大主席团"),
    issued_on=line("2024年1月9日"),
    attachments=(line("路线图"),),
    header=Header("青石镇人民代表大会主席团文件", NUMBER, "张三"),
    imprint=Imprint("青石镇人大办公室", "2024年1月9日印发", "县人大常委会"),
)
WORDS = (
    "关于开展视察的通知", "一、时间", "石桥村", "户数", "各村人大代表小组：", "青石镇人大主席团",
    "2024年1月9日", "路线图", "青石镇人民代表大会主席团文件", NUMBER, "张三", "青石镇人大办公室",
    "2024年1月9日印发", "县人大常委会",
)  # fmt: skip


@pytest.mark.parametrize(
    "form",
    [txt.write, html.write, lambda paper: read(docx.write(paper))],
    ids=["txt", "html", "docx"],
)
def test_no_word_is_lost(form: Callable[[Paper], str]) -> None:
    made = form(WHOLE)
    assert [words for words in WORDS if words not in made] == []


def test_no_word_is_lost_in_the_pdf(words_of: Callable[[bytes], str]) -> None:
    made = "".join(words_of(pdf.write(WHOLE)).split())
    assert [words for words in WORDS if words not in made] == []
