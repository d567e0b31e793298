from __future__ import annotations

import pytest
from django.test import Client

from daibiao.web.headers import CONTENT_SECURITY_POLICY


def test_every_answer_forbids_scripts_and_styles_inside_a_page(client: Client) -> None:
    policy = client.get("/no/such/page/").headers["Content-Security-Policy"]
    assert policy == CONTENT_SECURITY_POLICY
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
    ],
)
def test_every_answer_is_strict(client: Client, header: str, value: str) -> None:
    assert client.get("/no/such/page/").headers[header] == value
