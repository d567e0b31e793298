"""How the audit log is chained."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

FIRST = "0" * 64


def digest_of(before: str, said: Sequence[Any]) -> str:
    """SHA-256, in hexadecimal, over the digest before and what the entry says."""
    text = json.dumps([before, *said], ensure_ascii=False, sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()
