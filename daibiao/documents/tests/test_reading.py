"""A past report is read by its content; what cannot be read says why and what to do."""

from __future__ import annotations

import codecs
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from daibiao.documents.reading import read
from daibiao.documents.unreadable import Unreadable

REPORT = "青石镇人大工作汇报\n一、主要工作\n全年开会12次，代表参加146人次。\n"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(**parts: str | bytes) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def package(body: str, **more: str | bytes) -> bytes:
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r" Type="http://x/officeDocument" Target="/word/document.xml"/>'
        "</Relationships>"
    )
    document = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    return zipped(**{"_rels/.rels": relation, "word/document.xml": document, **more})


@pytest.mark.parametrize(
    "data",
    [
        REPORT.encode(),
        codecs.BOM_UTF8 + REPORT.encode(),
        REPORT.encode("gb18030"),
        REPORT.encode("utf-16"),
        codecs.BOM_UTF16_BE + REPORT.encode("utf-16-be"),
        REPORT.encode("utf-16-le"),
        REPORT.encode("utf-16-be"),
        REPORT.replace("\n", "\r\n").encode("gb18030"),
    ],
)
def test_every_encoding_gives_the_same_words(data: bytes) -> None:
    assert read(data) == REPORT


def test_a_short_gb18030_text_is_chinese() -> None:
    assert read("代表".encode("gb18030")) == "代表"


def test_a_rare_name_does_not_make_a_text_unreadable() -> None:
    text = "代表赟䶮参加会议并提出建议意见，镇人大主席团及时交办。"
    assert read(text.encode("gb18030")) == text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "空的"),
        (b" \r\n\0", "空的"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"{\\rtf1 abc}", "RTF"),
        (b"\x89PNG\r\n\x1a\n0000", "图片"),
        (b"Rar!\x1a\x07\x00", "压缩包"),
        (_OLE + "WordDocument".encode("utf-16-le"), "另存为 .docx"),
        (_OLE + "Workbook".encode("utf-16-le"), "Excel"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "密码"),
        (_OLE, "旧版"),
        (b"<html><body>x</body></html>", "网页"),
        (bytes(range(256)) * 20, "文件"),
        (b"a" * 31_000_000, "太大"),
        (REPORT.encode()[:-2] + b"\xff\xfe\xfd", "编码"),
        (zipped(**{"xl/workbook.xml": "x"}), "Excel"),
        (zipped(**{"ppt/presentation.xml": "x"}), "演示文稿"),
        (zipped(**{"a.txt": "x"}), "压缩包"),
        (zipped(**{"[Content_Types].xml": "x"}), "损坏"),
        (package("<w:p/>"), "没有文字"),
        (package("<w:p>"), "损坏"),
        (package("<w:p/>")[:-40], "损坏"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        read(data)


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = package("<w:p/>", **{"word/document.xml": b" " * 70_000_000})
    assert len(bomb) < 200_000
    with pytest.raises(Unreadable, match="大得不正常"):
        read(bomb)


def test_entities_are_refused() -> None:
    evil = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><w:document {_W}>&a;</w:document>'
    with pytest.raises(Unreadable, match="损坏"):
        read(package("", **{"word/document.xml": evil}))


def test_a_word_file_gives_paragraphs_and_tables_as_lines() -> None:
    document = docx.Document()
    document.add_heading("一、主要工作", level=1)
    document.add_paragraph("开会12次。").add_run("参加146人次。")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("村", "户数", "石桥村", "12"), strict=True):
        cell.text = words
    buffer = BytesIO()
    document.save(buffer)
    lines = ["一、主要工作", "开会12次。参加146人次。", "村\t户数", "石桥村\t12"]
    assert read(buffer.getvalue()).splitlines() == lines


def test_struck_out_words_are_left_out_and_inserted_ones_kept() -> None:
    body = (
        "<w:p><w:r><w:t>开会</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>4</w:t></w:r></w:ins><w:r><w:tab/><w:t>次</w:t><w:br/><w:t>完</w:t></w:r></w:p>"
    )
    assert read(package(body)) == "开会4\t次\n完\n"


def test_numbers_that_word_counts_are_read() -> None:
    level = (
        '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="{1}"/></w:lvl>'
    )
    numbering = (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="7">{level.format(0, "%1、")}'
        f'{level.format(1, "（%2）")}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="{0}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>{1}</w:t></w:r></w:p>"
    )
    depths = ((0, "甲"), (1, "乙"), (1, "丙"), (0, "丁"), (1, "戊"))
    body = "".join(item.format(depth, words) for depth, words in depths)
    read_lines = read(package(body, **{"word/numbering.xml": numbering})).splitlines()
    assert read_lines == ["一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊"]


def test_a_path_is_read_and_a_wrong_one_says_so(tmp_path: Path) -> None:
    (tmp_path / "去年.doc").write_bytes(REPORT.encode("gb18030"))
    assert read(tmp_path / "去年.doc") == REPORT
    with pytest.raises(Unreadable, match="找不到文件"):
        read(tmp_path / "没有.txt")
    with pytest.raises(Unreadable, match="打不开文件"):
        read(tmp_path)


def outcome(data: bytes) -> str:
    try:
        return read(data)
    except Unreadable as reason:
        return str(reason)


@given(st.binary(max_size=300))
def test_any_bytes_give_words_or_a_sentence(data: bytes) -> None:
    for start in (b"", b"PK\x03\x04", codecs.BOM_UTF16_LE, package("<w:p/>")[:200]):
        assert outcome(start + data)
