"""A paper made from plain text: what each line is, told by its place and its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from daibiao.documents.outline import heading, numbering
from daibiao.documents.paper import Block, Kind, Line, Paper, Run

LONGEST_TITLE = 60
LONGEST_SIGNATURE = 30
_BLANK = "0-9XxＸ×*＊_＿〇Oo"
_NUMERALS = "一二三四五六七八九十〇零○"
_DATE = re.compile(
    rf"[{_BLANK}\s]{{1,8}}年[{_BLANK}\s]{{1,4}}月(?:[{_BLANK}\s]{{1,4}}日)?"
    rf"|[{_NUMERALS}]{{4}}年[{_NUMERALS}]{{1,3}}月(?:[{_NUMERALS}]{{1,3}}日)?"
)
_TITLE_END = re.compile(
    r"(?:报告|总结|汇报|计划|要点|方案|意见|通知|规定|办法|条例|细则|制度|讲话|致辞|发言|材料|函|简报|简况"
    r"|纪要|决议|决定|公告|公报|请示|批复|说明|名单|情况|主持词|工作|议程|安排|回顾|节录）|草案）|稿）)$"
)
_SUBTITLE = re.compile(r"[—－–-]{1,2}|[（(].*(?:会议|通过|修正|年|月|日)")
_ATTACHMENTS = re.compile(r"附件[：:]\s*")
_ATTACHMENT_NUMBER = re.compile(r"\d{1,2}[.．、]")


@dataclass(frozen=True)
class Mark:
    """A stretch of the text that is a counted figure or a blank still open."""

    start: int
    end: int
    figure: str | None = None
    is_open: bool = False


@dataclass(frozen=True)
class _Piece:
    """One line of the text without its outer blanks, and where it starts."""

    start: int
    text: str


def paper_from_text(text: str, marks: Sequence[Mark] = ()) -> Paper:
    """The paper that a plain text stands for; `marks` are offsets into that text."""
    ordered = sorted(marks, key=lambda mark: mark.start)
    body = list(_pieces(text))
    head = _take_title(body)
    subtitles = _take_while(body, _is_subtitle) if head else []
    addressee = [body.pop(0)] if head and body and _is_address(body[0].text) else []
    issuer, issued_on = _take_signature(body)
    attachments = _take_attachments(body)
    return Paper(
        title=_joined(head, ordered),
        subtitles=tuple(_runs(piece, ordered) for piece in subtitles),
        addressee=_joined(addressee, ordered),
        blocks=tuple(_blocks(body, ordered)),
        attachments=tuple(_runs(piece, ordered) for piece in attachments),
        issuer=_joined(issuer, ordered),
        issued_on=_joined(issued_on, ordered),
    )


def _pieces(text: str) -> Iterator[_Piece]:
    start = 0
    for raw in text.split("\n"):
        if words := raw.strip().strip("\ufeff").strip():
            yield _Piece(start + raw.index(words), words)
        start += len(raw) + 1


def _take_while(body: list[_Piece], wanted: Callable[[str], bool]) -> list[_Piece]:
    taken = []
    while body and wanted(body[0].text):
        taken.append(body.pop(0))
    return taken


def _take_title(body: list[_Piece]) -> list[_Piece]:
    if not body or not _may_be_title(body[0].text) or numbering(body[0].text):
        return []
    taken = [body.pop(0)]
    while body and not _TITLE_END.search(taken[-1].text) and _continues_title(body[0].text):
        taken.append(body.pop(0))
    return taken


def _may_be_title(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and not text.endswith(tuple("。；：:，！"))


def _continues_title(text: str) -> bool:
    return (
        len(text) <= LONGEST_SIGNATURE
        and bool(_TITLE_END.search(text))
        and not numbering(text)
        and not _is_subtitle(text)
    )


def _is_subtitle(text: str) -> bool:
    is_short = len(text) <= LONGEST_TITLE and not text.endswith("。")
    return is_short and bool(_SUBTITLE.match(text) or _DATE.fullmatch(text)) and not _is_item(text)


def _is_item(text: str) -> bool:
    return numbering(text) is not None


def _is_address(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and text.endswith(("：", ":")) and not _is_item(text)


def _take_signature(body: list[_Piece]) -> tuple[list[_Piece], list[_Piece]]:
    if not body[1:] or not _DATE.fullmatch(body[-1].text):
        return [], []
    issued_on = [body.pop()]
    may_sign = bool(body[1:]) and _is_signature(body[-1].text)
    return ([body.pop()] if may_sign else []), issued_on


def _is_signature(text: str) -> bool:
    return (
        len(text) <= LONGEST_SIGNATURE
        and not text.endswith(tuple("。；：:，！？、"))
        and not _is_item(text)
    )


def _take_attachments(body: list[_Piece]) -> list[_Piece]:
    first = len(body)
    while first and _ATTACHMENT_NUMBER.match(body[first - 1].text):
        first -= 1
    if not first or not (found := _ATTACHMENTS.match(body[first - 1].text)):
        return []
    opening = body[first - 1]
    rest = _Piece(opening.start + found.end(), opening.text[found.end() :])
    taken = [piece for piece in (rest, *body[first:]) if piece.text]
    if not taken:
        return []
    del body[first - 1 :]
    return [_without_number(piece) for piece in taken]


def _without_number(piece: _Piece) -> _Piece:
    found = _ATTACHMENT_NUMBER.match(piece.text)
    end = found.end() if found else 0
    return _Piece(piece.start + end, piece.text[end:])


def _blocks(body: Sequence[_Piece], marks: Sequence[Mark]) -> Iterator[Block]:
    before = ""
    for piece in body:
        yield _block(piece, marks, is_item=before.endswith(("；", ";")))
        before = piece.text


def _block(piece: _Piece, marks: Sequence[Mark], *, is_item: bool) -> Block:
    """The last item of a list with semicolons ends in a full stop and is still no heading."""
    kind, length = heading(piece.text)
    if kind is Kind.BODY or is_item:
        return Block(Kind.BODY, _runs(piece, marks))
    tail = _Piece(piece.start + length, piece.text[length:])
    return Block(kind, _runs(_Piece(piece.start, piece.text[:length]), marks), _runs(tail, marks))


def _joined(pieces: Sequence[_Piece], marks: Sequence[Mark]) -> Line:
    """Several lines as one, with the line breaks kept."""
    runs: list[Run] = []
    for piece in pieces:
        runs += [*([Run("\n")] if runs else []), *_runs(piece, marks)]
    return tuple(runs)


def _runs(piece: _Piece, marks: Sequence[Mark]) -> Line:
    """The piece cut where marks begin and end; of two marks that overlap the first counts."""
    runs, at, end = [], piece.start, piece.start + len(piece.text)
    for mark in marks:
        start, stop = max(mark.start, at), min(mark.end, end)
        if start >= stop:
            continue
        runs += [Run(_slice(piece, at, start))] if start > at else []
        runs.append(Run(_slice(piece, start, stop), mark.figure, mark.is_open))
        at = stop
    runs += [Run(_slice(piece, at, end))] if at < end else []
    return tuple(runs)


def _slice(piece: _Piece, start: int, end: int) -> str:
    return piece.text[start - piece.start : end - piece.start]
