"""Text files: .csv in any encoding and delimiter, and tables saved as .html or .xml."""

from __future__ import annotations

import csv
import io
import re

from lxml import etree, html

from daibiao.lib.sheets.model import NotAWorkbook, Sheet, Workbook, strip_tail

NO_TEXT = "文件不是表格，也不是可以识别的文本。请用 Excel 或 WPS 打开并另存为 .xlsx 后再导入。"
NO_TABLE = "文件里没有表格。请用 Excel 或 WPS 打开并另存为 .xlsx 后再导入。"
_ENCODINGS = ("utf-8-sig", "gb18030")
_MARKUP = re.compile(rb"^\s*(<\?xml|<!doctype|<html|<table|<head|<meta|<workbook)", re.IGNORECASE)
_STYLE = "{urn:schemas-microsoft-com:office:spreadsheet}"


def read(data: bytes, name: str) -> Workbook:
    """Read text: a marked-up table, or lines with a delimiter."""
    if _MARKUP.match(data[:512].lstrip(b"\xef\xbb\xbf")):
        return _marked_up(data, name)
    text = decode(data)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text)))
    return Workbook([Sheet(name, strip_tail(rows))], "csv", named=False)


def decode(data: bytes) -> str:
    """UTF-16 by its mark or its zeros, then UTF-8, then GB18030; anything else is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _checked(data.decode("utf-16", errors="replace").lstrip("\ufeff"))
    sample = data[:4096]
    if sample.count(0) > len(sample) // 8:
        order = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
        return _checked(data.decode(order, errors="replace"))
    for encoding in _ENCODINGS:
        try:
            return _checked(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    # a file cut in the middle of a character, or one bad byte, is still a table
    text = data.decode("gb18030", errors="replace")
    if text.count("\ufffd") > len(text) // 100 + 1:
        raise NotAWorkbook(NO_TEXT)
    return _checked(text)


def _checked(text: str) -> str:
    strange = sum(ord(c) < 32 and c not in "\r\n\t\f" for c in text[:20000])
    if strange > len(text[:20000]) // 50:
        raise NotAWorkbook(NO_TEXT)
    return text.replace("\x00", "")


def delimiter(text: str) -> str:
    """The sign that cuts most of the first lines into the same number of fields."""
    lines = [line for line in text[:20000].splitlines() if line.strip()][:40]

    def weight(sign: str) -> tuple[int, int]:
        counts = list(map(len, csv.reader(lines, delimiter=sign)))
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual) if usual > 1 else 0, usual)

    return max((",", "\t", ";", "|", "，"), key=weight)


def _marked_up(data: bytes, name: str) -> Workbook:
    if b"urn:schemas-microsoft-com:office:spreadsheet" in data[:2000]:
        return _spreadsheet_xml(data)
    encoding = "utf-8" if _is_utf8(data) else "gb18030"
    tree = html.fromstring(data, parser=html.HTMLParser(encoding=encoding))
    tables = [t for t in tree.iter("table") if not any(True for _ in t.iterdescendants("table"))]
    sheets = [Sheet(f"{name}{i or ''}", _html_rows(table)) for i, table in enumerate(tables)]
    if not sheets:
        raise NotAWorkbook(NO_TABLE)
    return Workbook(sheets, "html", named=False)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _html_rows(table: html.HtmlElement) -> list[list[str]]:
    rows: list[list[str]] = []
    for line in table.iter("tr"):
        row: list[str] = []
        for cell in line.iterchildren("td", "th"):
            row.append(cell.text_content().strip())
            row.extend([""] * (_count(cell.get("colspan")) - 1))
        rows.append(row)
    return strip_tail(rows)


def _count(text: str | None) -> int:
    return min(int(text), 200) if text and text.isdigit() else 1


def _spreadsheet_xml(data: bytes) -> Workbook:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    tree = etree.fromstring(data, parser=parser)
    if tree is None:
        raise NotAWorkbook(NO_TABLE)
    found = [
        Sheet(sheet.get(f"{_STYLE}Name") or "表", strip_tail(_xml_rows(sheet)))
        for sheet in tree.iter(f"{_STYLE}Worksheet")
    ]
    return Workbook(found, "xml")


def _xml_rows(sheet: etree._Element) -> list[list[str]]:
    rows: list[list[str]] = []
    for line in sheet.iter(f"{_STYLE}Row"):
        rows.extend([] for _ in range(_count(line.get(f"{_STYLE}Index")) - 1 - len(rows)))
        row: list[str] = []
        for cell in line.iterchildren(f"{_STYLE}Cell"):
            row.extend([""] * (_count(cell.get(f"{_STYLE}Index")) - 1 - len(row)))
            row.append("".join(map(str, cell.itertext())).strip())
            row.extend([""] * int(cell.get(f"{_STYLE}MergeAcross") or 0))
        rows.append(row)
    return rows
