from __future__ import annotations

import pytest

from daibiao.figures.tests.office import Office, an_office


@pytest.fixture
def office(db: None) -> Office:
    return an_office()
