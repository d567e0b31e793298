"""The sheet's values agree with each other."""

from __future__ import annotations

import pytest

from daibiao.documents import sheet, signature
from daibiao.documents.paper import Paper, line


def test_margins_and_text_area_fill_the_page() -> None:
    assert sheet.INNER.amount + sheet.TEXT_WIDTH.amount + sheet.OUTER.amount == sheet.WIDTH.amount
    assert sheet.TOP.amount + sheet.TEXT_HEIGHT.amount + sheet.BOTTOM.amount == sheet.HEIGHT.amount


def test_22_lines_fit_and_23_do_not() -> None:
    assert sheet.PITCH.points * 22 <= sheet.TEXT_HEIGHT.points < sheet.PITCH.points * 23


def test_28_characters_fit_and_29_do_not() -> None:
    one = sheet.BODY_SIZE.points + sheet.TRACKING.points
    assert one * 28 <= sheet.TEXT_WIDTH.points < one * 29


def test_a_count_has_no_length() -> None:
    with pytest.raises(ValueError, match="不是长度"):
        _ = sheet.LINES.points


@pytest.mark.parametrize(
    ("issuer", "date", "name_at", "date_at"),
    [
        ("青石镇人民代表大会主席团", "2024年1月9日", 14, 16),
        ("镇人大", "2024年12月31日", 17, 19),
        ("", "2024年1月9日", 20, 20),
    ],
)
def test_the_date_begins_two_characters_right_of_the_name(
    issuer: str, date: str, name_at: float, date_at: float
) -> None:
    place = signature.place(Paper((), (), issuer=line(issuer), issued_on=line(date)))
    assert (place.issuer, place.issued_on) == (name_at, date_at)


def test_under_a_seal_the_name_is_centred_on_the_date() -> None:
    paper = Paper((), (), issuer=line("青石镇人大"), issued_on=line("2024年1月9日"), is_sealed=True)
    place = signature.place(paper)
    assert place.issued_on + 6 == 24
    assert place.issuer + 5 / 2 == place.issued_on + 6 / 2
