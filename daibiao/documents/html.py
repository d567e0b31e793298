"""Write a paper as a web page: the fragment to embed, or a page that stands alone."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

from daibiao.documents.attachments import attachments
from daibiao.documents.paper import Block, Header, Imprint, Kind, Line, Paper, Run, text_of
from daibiao.documents.title import title_lines

Link = Callable[[str], str]
_MARK_SIZES = ((12, ""), (16, " is-long"), (sys.maxsize, " is-longest"))
_CSS = Path(__file__).parent / "templates" / "paper.css"


def write(paper: Paper) -> str:
    """A page that needs no other file and runs no script."""
    title = escape(paper.title_text or "公文")
    return (
        '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_CSS.read_text(encoding='utf-8')}</style>\n</head>\n"
        f"<body>\n{fragment(paper)}</body>\n</html>\n"
    )


def fragment(paper: Paper, link: Link | None = None) -> str:
    """The paper alone; `link` gives the address of the rows behind a figure."""
    parts = "\n".join(_parts(paper, link))
    return f'<article class="a4">\n{parts}\n</article>\n'


def _parts(paper: Paper, link: Link | None) -> Iterator[str]:
    if paper.header:
        yield _header(paper.header)
    if paper.title:
        lines = "<br>".join(_words(words, link) for words in title_lines(paper.title))
        yield f"<h1>{lines}</h1>"
    yield from (f'<p class="by">{_words(words, link)}</p>' for words in paper.subtitles)
    if paper.addressee:
        yield f'<p class="flush">{_words(paper.addressee, link)}</p>'
    yield from (_block(block, link) for block in paper.blocks)
    yield from _attachments(paper, link)
    yield from _signature(paper, link)
    if paper.imprint:
        yield _imprint(paper.imprint)


def _block(block: Block, link: Link | None) -> str:
    if block.kind is Kind.TABLE:
        return _table(block, link)
    words, tail, level = _words(block.runs, link), _words(block.tail, link), block.kind.level
    if level is None:
        return f"<p>{words}</p>"
    if not block.tail:
        return f"<h{level + 1}>{words}</h{level + 1}>"
    role = f'role="heading" aria-level="{level + 1}"'
    return f'<p><span class="lead lead-{level}" {role}>{words}</span>{tail}</p>'


def _table(block: Block, link: Link | None) -> str:
    rows, columns = [], max((len(row) for row in block.rows), default=0)
    for number, short in enumerate(block.rows):
        row = (*short, *[()] * (columns - len(short)))
        cell = "td" if number else 'th scope="col"'
        cells = "".join(f"<{cell}>{_words(words, link)}</{cell[:2]}>" for words in row)
        rows.append(f"<tr>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _attachments(paper: Paper, link: Link | None) -> Iterator[str]:
    for number, each in enumerate(attachments(paper)):
        first = " is-first" if number == 0 else ""
        label = f'<span class="label">{escape(each.label)}</span>'
        yield f'<p class="attachment{first}">{label}<span>{_words(each.name, link)}</span></p>'


def _signature(paper: Paper, link: Link | None) -> Iterator[str]:
    lines = [_words(words, link) for words in (paper.issuer, paper.issued_on) if text_of(words)]
    if lines:
        yield f'<p class="sign">{"<br>".join(lines)}</p>'


def _header(header: Header) -> str:
    signer = f"<span>签发人：{escape(header.signer)}</span>" if header.signer else ""
    number = f'<p class="number"><span>{escape(header.number)}</span>{signer}</p>'
    size = next(name for most, name in _MARK_SIZES if len(header.mark) <= most)
    return f'<header><p class="red-mark{size}">{escape(header.mark)}</p>{number}</header>'


def _imprint(imprint: Imprint) -> str:
    copies = f"<p>抄送：{escape(imprint.copies_to)}</p>" if imprint.copies_to else ""
    printed = f"<span>{escape(imprint.printed_by)}</span><span>{escape(imprint.printed_on)}</span>"
    return f'<footer class="imprint">{copies}<p class="printed">{printed}</p></footer>'


def _words(words: Line, link: Link | None) -> str:
    return "".join(_run(run, link) for run in words)


def _run(run: Run, link: Link | None) -> str:
    words = escape(run.text)
    if run.is_open:
        words = f'<mark class="blank" title="尚未填写">{words}</mark>'
    if run.figure is None:
        return words
    figure = escape(run.figure)
    if link is None:
        return f'<span class="fig" data-figure="{figure}">{words}</span>'
    return f'<a class="fig" data-figure="{figure}" href="{escape(link(run.figure))}">{words}</a>'
