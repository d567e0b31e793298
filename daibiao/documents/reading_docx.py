"""The words of a Word file, read straight from its parts; nothing in it is trusted."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from posixpath import normpath

from lxml import etree

from daibiao.documents.ooxml import Node, children, local
from daibiao.documents.reading_numbers import Numbers
from daibiao.documents.unreadable import Unreadable
from daibiao.documents.word_text import lines

LARGEST_PART = 60_000_000
_DAMAGED = "文件已损坏，打不开。请用 Word 或 WPS 打开修复后另存为 .docx，再重试。"
_HUGE = "文件解开后大得不正常，为安全起见没有读取。请检查文件来源，或把正文另存为 .txt 后再试。"
_LOCKED = "压缩包加了密码，读不了。请先解压，再选择里面的 .docx 或 .txt 文件。"
_FOREIGN = (
    ("xl/", "这是 Excel 表格，不是报告。表格请从“导入台账”进入；报告请用 .docx 或 .txt。"),
    ("ppt/", "这是演示文稿，不是报告。请把文字另存为 .docx 或 .txt 后再试。"),
    ("content.xml", "这是 OpenDocument 文件。请打开后另存为 .docx 再试。"),
    ("OFD.xml", "这是 OFD 版式文件。请找出它的 Word 原稿，用 .docx 再试。"),
)
_PLAIN_ZIP = "这是压缩包，不是 Word 文件。请先解压，再选择里面的 .docx 或 .txt 文件。"


def docx_text(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _text(archive)
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, EOFError, OSError) as error:
        raise Unreadable(_DAMAGED) from error
    except (NotImplementedError, UnicodeDecodeError, ValueError) as error:
        raise Unreadable(_DAMAGED) from error


def _text(archive: zipfile.ZipFile) -> str:
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise Unreadable(_LOCKED)
    name = _main_part(archive)
    folder = name.rpartition("/")[0]
    document = _parse(archive, name)
    numbers = Numbers(
        _optional(archive, f"{folder}/numbering.xml"), _optional(archive, f"{folder}/styles.xml")
    )
    body = next(iter(children(document, "body")), None)
    if body is None:
        raise Unreadable(_DAMAGED)
    return "".join(f"{line}\n" for line in lines(body, numbers))


def _main_part(archive: zipfile.ZipFile) -> str:
    """The part that the package calls its document; Word does not always name it document.xml."""
    names = set(archive.namelist())
    if "_rels/.rels" in names:
        for target in _targets(archive):
            if (
                target in names
                and target.endswith(".xml")
                and not target.startswith(("xl/", "ppt/"))
            ):
                return target
    for start, sentence in _FOREIGN:
        if any(name.startswith(start) for name in names):
            raise Unreadable(sentence)
    raise Unreadable(_DAMAGED if "[Content_Types].xml" in names else _PLAIN_ZIP)


def _targets(archive: zipfile.ZipFile) -> Iterator[str]:
    for relation in _parse(archive, "_rels/.rels"):
        if str(relation.get("Type")).endswith("/officeDocument"):
            yield normpath(str(relation.get("Target"))).lstrip("/")


def _optional(archive: zipfile.ZipFile, name: str) -> Node | None:
    return _parse(archive, name) if name in archive.namelist() else None


def _parse(archive: zipfile.ZipFile, name: str) -> Node:
    """The part as a tree, without entities, and never more of it than one report can need."""
    with archive.open(name) as part:
        blob = part.read(LARGEST_PART + 1)
    if len(blob) > LARGEST_PART:
        raise Unreadable(_HUGE)
    if b"<!DOCTYPE" in blob[:2000] or b"<!ENTITY" in blob:
        raise Unreadable(_DAMAGED)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(blob, parser)
    if local(root) not in {"document", "Relationships", "numbering", "styles"}:
        raise Unreadable(_DAMAGED)
    return root
