"""Files as they come: read by content, or refused in one sentence."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from daibiao.lib.sheets import UnreadableFile, read, read_bytes

TABLE = "序号,姓名,备注\n1,李椿,无\n2,杜松,\n"


def workbook(path: Path) -> Path:
    """A book with every mark that a cell, a row, a sheet can carry."""
    with xlsxwriter.Workbook(str(path)) as book:
        struck = book.add_format({"font_strikeout": True})
        sheet = book.add_worksheet("意见登记")
        sheet.write_row(0, 0, ["序号", "姓名", "人数"])
        sheet.write_row(1, 0, [1, "李椿", 3], struck)
        sheet.write_row(2, 0, [2, "杜松", 4])
        sheet.write_rich_string(3, 1, struck, "王五", "赵六")
        sheet.write(3, 2, 5)
        sheet.write_formula(4, 2, "=SUM(C2:C4)", None, "")
        sheet.write_comment(2, 2, "签到表实到6人")
        sheet.set_row(2, options={"hidden": True})
        sheet.merge_range(5, 0, 7, 0, "松坪村")
        book.add_worksheet("旧表").hide()
    return path


def test_marks_of_cells_rows_and_sheets_are_found(tmp_path: Path) -> None:
    first, old = read(workbook(tmp_path / "a.xlsx"))
    assert {row for row, _ in first.struck} == {1}
    assert first.half_struck == {(3, 1): "赵六"}
    assert first.comments == {(2, 2): "签到表实到6人"}
    assert first.hidden_rows == {2}
    assert (5, 0, 7, 0) in first.merged
    assert old.hidden


def test_a_formula_without_result_is_worked_out(tmp_path: Path) -> None:
    assert read(workbook(tmp_path / "a.xlsx")).sheets[0].rows[4][2] == 12


def test_the_ending_of_the_name_means_nothing(tmp_path: Path) -> None:
    renamed = workbook(tmp_path / "a.xlsx").rename(tmp_path / "a.csv")
    assert read(renamed).sheets[0].rows[1][1] == "李椿"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_text_in_any_encoding_and_delimiter(encoding: str, sign: str) -> None:
    data = TABLE.replace(",", sign).encode(encoding)
    assert read_bytes(data).sheets[0].rows[1][:2] == ["1", "李椿"]


def test_a_web_page_called_xls_is_read_as_its_table() -> None:
    page = (
        "<html><table><tr><td>序号</td><td>姓名</td></tr><tr><td>1</td><td>李椿</td></tr></table>"
    )
    assert read_bytes(page.encode()).sheets[0].rows == [["序号", "姓名"], ["1", "李椿"]]


def _zip(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return target.getvalue()


ENCRYPTED = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
)
REFUSED = {
    "空": b"",
    "空白": b"\n \n",
    "PDF": b"%PDF-1.7 ...",
    "图片": b"\x89PNG\r\n\x1a\n....",
    "密码": ENCRYPTED,
    "Word": _zip(word__document_xml=b"<w/>"),
    "损坏": b"PK\x03\x04 broken",
    "太大": _zip(xl__workbook_xml=b"<w/>", xl__worksheets__sheet1_xml=b"0" * 80_000_000),
    "不是": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
    "压缩包": _zip(readme_txt=b"x"),
    "文本": bytes(range(256)) * 20,
}


@pytest.mark.parametrize("word", REFUSED)
def test_what_is_no_workbook_is_refused_in_one_sentence(word: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read_bytes(REFUSED[word])
    assert str(refusal.value).endswith("。")


def test_a_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    data = workbook(tmp_path / "a.xlsx").read_bytes()
    for length in (100, len(data) // 2, len(data) - 30):
        with pytest.raises(UnreadableFile):
            read_bytes(data[:length])


def test_a_missing_file_is_said() -> None:
    with pytest.raises(UnreadableFile):
        read("nowhere.xlsx")
