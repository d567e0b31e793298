"""A paper as a file: which kind is told by the ending of its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from daibiao.documents import docx, html, pdf, txt
from daibiao.documents.paper import Paper
from daibiao.lib.refusal import Refused
from daibiao.lib.whole_file import write_whole

WRITERS: dict[str, Callable[[Paper], bytes]] = {
    ".docx": docx.write,
    ".pdf": pdf.write,
    ".html": lambda paper: html.write(paper).encode(),
    ".txt": lambda paper: txt.write(paper).encode(),
}


class UnknownEnding(Refused):
    """The file's name says no kind that can be written."""


def writer_for(path: Path) -> Callable[[Paper], bytes]:
    """Raises UnknownEnding for a name that ends in none of the four kinds."""
    if path.suffix.lower() not in WRITERS:
        kinds = "、".join(WRITERS)
        raise UnknownEnding(f"不知道要写成什么格式：{path.name}。文件名请以 {kinds} 结尾。")
    return WRITERS[path.suffix.lower()]


def export(paper: Paper, path: Path) -> None:
    """Write the whole file or nothing. Raises UnknownEnding, OSError, NoChineseFont."""
    write_whole(path, writer_for(path)(paper))
