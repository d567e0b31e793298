from __future__ import annotations

import pytest

from daibiao.exchange.outgoing.tests.town import Town, a_town


@pytest.fixture
def town(db: None) -> Town:
    return a_town()
