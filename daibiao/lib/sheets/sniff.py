"""Which reader a file needs, by its first bytes and its parts."""

from __future__ import annotations

from pathlib import Path

from daibiao.lib.sheets import old, plain, zipped
from daibiao.lib.sheets.model import NotAWorkbook, UnreadableFile, Workbook

LARGEST = 300 * 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FOREIGN = (
    (b"%PDF", "这是 PDF 文件，不是表格。请用原来的 Excel 或 WPS 表格导入。"),
    (b"\x89PNG", "这是图片，不是表格。请用原来的 Excel 或 WPS 表格导入。"),
    (b"\xff\xd8\xff", "这是图片，不是表格。请用原来的 Excel 或 WPS 表格导入。"),
    (b"GIF8", "这是图片，不是表格。请用原来的 Excel 或 WPS 表格导入。"),
    (b"BM", "这是图片，不是表格。请用原来的 Excel 或 WPS 表格导入。"),
    (b"Rar!", "这是 RAR 压缩包。请先解压，再导入里面的表格。"),
    (b"7z\xbc\xaf", "这是 7z 压缩包。请先解压，再导入里面的表格。"),
    (b"\x1f\x8b", "这是压缩包。请先解压，再导入里面的表格。"),
    (b"{\\rtf", "这是 Word 文档（RTF），不是表格。请把表格另存为 .xlsx 后导入。"),
    (b"MZ", "这是程序，不是表格，没有打开。"),
    (b"SQLite format 3", "这是数据库文件，不是表格。"),
)


def read(path: str | Path) -> Workbook:
    """Read a file from disk; ``UnreadableFile`` says what is wrong."""
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableFile("文件超过 300 MB，太大了。请拆成几个文件后再导入。")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"打不开文件：{error.strerror or '读取失败'}。") from error
    return read_bytes(data, name=path.stem)


def read_bytes(data: bytes, *, name: str = "表") -> Workbook:
    """Read a file's content; ``name`` serves only as the sheet name of a .csv."""
    if not data.strip(b"\x00 \r\n\t"):
        raise UnreadableFile("文件是空的，里面没有任何内容。请检查是否选错了文件。")
    if data.startswith(OLE):
        return old.read(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return zipped.read(data)
    if data[:2] == b"\x09\x08" or data[:2] == b"\x09\x04":
        return old.read(data)
    for magic, sentence in FOREIGN:
        if data.startswith(magic) and not (magic in (b"BM", b"MZ") and data[:200].isascii()):
            raise NotAWorkbook(sentence)
    return plain.read(data, name)
