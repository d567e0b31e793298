"""Read a past report, .txt or .docx, as plain text. The bytes decide what it is, not the name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from daibiao.documents.reading_docx import docx_text
from daibiao.documents.reading_text import plain_text
from daibiao.documents.unreadable import Unreadable

LARGEST_FILE = 30_000_000
LONGEST_TEXT = 2_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_KINDS = (
    (
        "EncryptedPackage",
        "文件加了打开密码，读不了。请在 Word 或 WPS 中输入密码打开，取消密码后另存，再重试。",
    ),
    (
        "WordDocument",
        "这是旧版 Word（.doc 或 .wps）文件。请用 Word 或 WPS 打开，另存为 .docx 后再试。",
    ),
    ("Workbook", "这是 Excel 表格，不是报告。表格请从“导入台账”进入；报告请用 .docx 或 .txt。"),
    ("PowerPoint Document", "这是演示文稿，不是报告。请把文字另存为 .docx 或 .txt 后再试。"),
)
_FOREIGN = (
    (b"%PDF-", "这是 PDF 文件，文字读不准。请找出它的 Word 原稿，用 .docx 再试。"),
    (b"{\\rtf", "这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx 后再试。"),
    (b"Rar!", "这是压缩包。请先解压，再选择里面的 .docx 或 .txt 文件。"),
    (b"7z\xbc\xaf", "这是压缩包。请先解压，再选择里面的 .docx 或 .txt 文件。"),
    (b"\x1f\x8b", "这是压缩包。请先解压，再选择里面的 .docx 或 .txt 文件。"),
    (b"\x89PNG", "这是图片，读不出文字。请用 .docx 或 .txt 文件再试。"),
    (b"\xff\xd8\xff", "这是图片，读不出文字。请用 .docx 或 .txt 文件再试。"),
    (b"GIF8", "这是图片，读不出文字。请用 .docx 或 .txt 文件再试。"),
)
_MARKUP = (b"<!doctype html", b"<html", b"<?xml")


def read(source: Path | bytes) -> str:
    """The words of the file, one paragraph a line."""
    data = source if isinstance(source, bytes) else _bytes(source)
    if len(data) > LARGEST_FILE:
        raise Unreadable("文件超过30兆，太大了。请删去图片另存后再试。")
    if not data.strip(b"\0 \t\r\n"):
        raise Unreadable("文件是空的，没有内容。请检查是否选对了文件。")
    text = _reader(data)(data)
    if not text.strip():
        raise Unreadable("文件里没有文字（可能只有图片）。请换成有文字的 .docx 或 .txt 文件。")
    if len(text) > LONGEST_TEXT:
        raise Unreadable(f"文字有{len(text)}个，不像一份报告。请检查是否选对了文件。")
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise Unreadable(f"找不到文件：{path.name}。请检查路径和文件名。") from error
    except OSError as error:
        raise Unreadable(
            f"打不开文件：{path.name}。请检查它是不是文件夹，有没有读取权限。"
        ) from error


def _reader(data: bytes) -> Callable[[bytes], str]:
    if data.startswith(b"PK"):
        return docx_text
    if data.startswith(_OLE):
        raise Unreadable(_ole_sentence(data))
    for start, sentence in _FOREIGN:
        if data.startswith(start):
            raise Unreadable(sentence)
    if data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_MARKUP):
        raise Unreadable("这是网页文件。请用浏览器打开，把正文复制到 Word，存为 .docx 后再试。")
    return plain_text


def _ole_sentence(data: bytes) -> str:
    for name, sentence in _OLE_KINDS:
        if name.encode("utf-16-le") in data:
            return sentence
    return "这是旧版 Office 格式的文件，或者已经损坏。请用 Word 或 WPS 打开，另存为 .docx 后再试。"
