"""附件说明: the label of each attachment's line, and where the line stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from daibiao.documents import sheet
from daibiao.documents.paper import Line, Paper
from daibiao.documents.signature import width

_WORD = "附件："


@dataclass(frozen=True)
class Attachment:
    """`left` and `hanging` are in characters: turned lines align with the name, not the label."""

    label: str
    name: Line
    left: float
    hanging: float


def attachments(paper: Paper) -> Iterator[Attachment]:
    for number, name in enumerate(paper.attachments, 1):
        count = f"{number}." if len(paper.attachments) > 1 else ""
        label = (_WORD if number == 1 else "") + count
        left = sheet.INDENT.amount + width(_WORD + count)
        yield Attachment(label, name, left, width(label))
