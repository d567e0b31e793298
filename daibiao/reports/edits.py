"""Changes to a template's text, made all at once; places can be told in both texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Edit:
    """`text` takes the place of `start:end`. `figure` names what was counted there; an open edit
    is a blank that nothing could fill, and `why` says so.
    """

    start: int
    end: int
    text: str
    figure: str | None = None
    is_open: bool = False
    why: str = ""


@dataclass(frozen=True)
class Piece:
    """A stretch of the new text and where it stood in the old one."""

    old_start: int
    old_end: int
    start: int
    end: int
    edit: Edit | None = None


@dataclass(frozen=True)
class Edited:
    text: str
    pieces: tuple[Piece, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Where `start:end` of the new text stood in the old one."""
        return self._old(start, last=False), self._old(max(start, end - 1), last=True)

    def _old(self, place: int, *, last: bool) -> int:
        piece = next((p for p in self.pieces if p.start <= place < p.end), self.pieces[-1])
        if piece.edit is None:
            return min(piece.old_start + place - piece.start + int(last), piece.old_end)
        return piece.old_end if last else piece.old_start


def apply(text: str, edits: Sequence[Edit]) -> Edited:
    """The text with all edits made. Of two that overlap the one that begins first is made."""
    pieces: list[Piece] = []
    parts: list[str] = []
    done = length = 0
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if edit.start < done:
            continue
        for part, end, change in (
            (text[done : edit.start], edit.start, None),
            (edit.text, edit.end, edit),
        ):
            pieces.append(Piece(done, end, length, length + len(part), change))
            parts.append(part)
            done, length = end, length + len(part)
    pieces.append(Piece(done, len(text), length, length + len(text) - done))
    parts.append(text[done:])
    return Edited("".join(parts), tuple(pieces))
