"""Reading any workbook of an office: what it is, is decided by its bytes, never by its name.

``read(path)`` gives a :class:`Workbook`; what cannot be read raises :class:`UnreadableFile`, whose
text says what is wrong and what to do. The only room that knows calamine and xlrd.
"""

from __future__ import annotations

from daibiao.lib.sheets.model import NotAWorkbook, Sheet, UnreadableFile, Workbook
from daibiao.lib.sheets.sniff import read, read_bytes

__all__ = ["NotAWorkbook", "Sheet", "UnreadableFile", "Workbook", "read", "read_bytes"]
