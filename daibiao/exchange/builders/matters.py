"""G12 suggestions, G13 opinions (several in one cell), G22 disputes."""

from __future__ import annotations

from daibiao.exchange.builders.common import Said, plain_row
from daibiao.exchange.drafts import Draft
from daibiao.matters.kinds.disputes import Dispute
from daibiao.matters.kinds.opinions import Opinion
from daibiao.matters.kinds.suggestions import Suggestion


def suggestions(said: Said) -> list[Draft]:
    draft = said.draft(plain_row(said, Suggestion))
    draft.many["cosponsors"] = said.get("cosponsors", ())
    return [draft]


def opinions(said: Said) -> list[Draft]:
    content = said.get("content")
    items = content if isinstance(content, tuple) else (content,)
    return [said.draft(plain_row(said, Opinion, content=str(item))) for item in items if item]


def disputes(said: Said) -> list[Draft]:
    draft = said.draft(plain_row(said, Dispute))
    draft.many["deputies"] = said.get("deputies", ())
    return [draft]
