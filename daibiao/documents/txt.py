"""Write a paper as plain text: one paragraph a line."""

from __future__ import annotations

from collections.abc import Iterator

from daibiao.documents.paper import Paper, text_of


def write(paper: Paper) -> str:
    return "".join(f"{words}\n" for words in _lines(paper) if words)


def _lines(paper: Paper) -> Iterator[str]:
    if paper.header:
        signer = f"签发人：{paper.header.signer}" if paper.header.signer else ""
        yield from (paper.header.mark, paper.header.number, signer)
    yield text_of(paper.title)
    yield from (text_of(words) for words in (*paper.subtitles, paper.addressee))
    yield from (block.text for block in paper.blocks)
    yield from _attachments(paper)
    yield from (text_of(paper.issuer), text_of(paper.issued_on))
    if paper.imprint:
        copies = f"抄送：{paper.imprint.copies_to}" if paper.imprint.copies_to else ""
        yield from (copies, f"{paper.imprint.printed_by}　{paper.imprint.printed_on}")


def _attachments(paper: Paper) -> Iterator[str]:
    names = [text_of(words) for words in paper.attachments]
    if len(names) == 1:
        yield f"附件：{names[0]}"
        return
    for number, name in enumerate(names, 1):
        yield f"{'附件：' if number == 1 else ''}{number}.{name}"
