"""Who and what a cell means: deputies, villages, homes."""

from __future__ import annotations

import pytest

from daibiao.exchange.known.happenings import alike, is_congress
from daibiao.exchange.known.homes import Homes
from daibiao.exchange.known.people import Hints, People
from daibiao.exchange.known.villages import Villages
from daibiao.people.models import Person
from daibiao.places.models import Home, HomeLevel, Village

EAST, UPPER, LOWER = (
    Village(pk=n, name=x) for n, x in enumerate(("东坡村", "上河村", "下河村"), 1)
)
VILLAGES = Villages([EAST, UPPER, LOWER], "青山镇")
TOWN_HOME = Home(pk=1, name="镇机关人大代表之家", level=HomeLevel.TOWNSHIP)
EAST_HOME = Home(pk=2, name="东坡村人大代表之家", level=HomeLevel.VILLAGE)
COOP_HOME = Home(pk=3, name="金穗合作社人大代表之家", level=HomeLevel.INDUSTRY)


@pytest.mark.parametrize(
    "text",
    [
        "东坡村",
        "东坡",
        "东坡村委会",
        "东坡村民委员会",
        "东坡村3组",
        "第1选区（东坡村）",
        "青山镇东坡村",
    ],
)
def test_a_village_is_known_by_any_of_its_names(text: str) -> None:
    found = VILLAGES.find(text)
    assert (found.village, found.repaired) == (EAST, False)


def test_a_village_one_character_off_is_repaired() -> None:
    found = VILLAGES.find("东波村")
    assert (found.village, found.repaired) == (EAST, True)


def test_half_a_name_that_fits_two_villages_is_asked() -> None:
    assert set(VILLAGES.find("河村").several) == {UPPER, LOWER}


@pytest.mark.parametrize("text", ["镇政府", "外县", "", "县委党校", "—"])
def test_what_is_no_village_is_none(text: str) -> None:
    assert VILLAGES.find(text).village is None


def homes() -> Homes:
    return Homes([TOWN_HOME, EAST_HOME, COOP_HOME], "青山镇")


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("镇机关代表之家", TOWN_HOME),
        ("青山镇人大代表之家", TOWN_HOME),
        ("镇政府之家", TOWN_HOME),
        ("机关", TOWN_HOME),
        ("东坡之家", EAST_HOME),
        ("东坡村人大代表之家", EAST_HOME),
        ("东坡村代表联络站", EAST_HOME),
        ("东坡", EAST_HOME),
        ("金穗合作社", COOP_HOME),
        ("金穗合作社之家", COOP_HOME),
    ],
)
def test_a_home_is_known_by_any_of_its_names(text: str, home: Home) -> None:
    assert homes().find(text) is home


def test_a_place_is_a_home_only_where_it_says_so() -> None:
    assert homes().as_place("东坡村代表之家") is EAST_HOME
    assert homes().as_place("东坡村文化广场") is None
    assert homes().as_place("代表之家") is None
    assert homes().as_place("县委党校") is None


def test_an_unknown_home_is_not_guessed() -> None:
    assert homes().find("西沟村人大代表之家") is None


WANG = Person(pk=1, name="王春生", village=EAST)
CHEN_EAST = Person(pk=2, name="陈小满", village=EAST, phone="00011112222")
CHEN_LOWER = Person(pk=3, name="陈小满", village=LOWER)
PEOPLE = People([WANG, CHEN_EAST, CHEN_LOWER])


def test_a_name_of_one_person_is_that_person() -> None:
    assert PEOPLE.find("王春生").person is WANG


def test_a_name_of_two_persons_is_asked_never_guessed() -> None:
    found = PEOPLE.find("陈小满")
    assert found.person is None
    assert found.several == (CHEN_EAST, CHEN_LOWER)
    assert found.likely is None


def test_their_own_village_tells_namesakes_apart() -> None:
    assert PEOPLE.find("陈小满", Hints(own=(LOWER,))).person is CHEN_LOWER


def test_their_telephone_tells_namesakes_apart() -> None:
    assert PEOPLE.find("陈小满", Hints(phone="00011112222")).person is CHEN_EAST


def test_a_village_that_only_stands_beside_is_evidence_and_no_proof() -> None:
    found = PEOPLE.find("陈小满", Hints(near=(LOWER,)))
    assert (found.person, found.likely) == (None, CHEN_LOWER)


def test_a_name_one_character_off_is_repaired() -> None:
    found = PEOPLE.find("王椿生")
    assert (found.person, found.repaired) == (WANG, True)


@pytest.mark.parametrize("name", ["张三丰", "王", "王春", "王椿升"])
def test_a_name_that_is_not_near_is_nobody(name: str) -> None:
    assert PEOPLE.find(name).person is None


def test_the_same_name_in_another_village_is_another_person() -> None:
    assert PEOPLE.same("王春生", LOWER, "", "") is None
    assert PEOPLE.same("王春生", EAST, "", "") is WANG
    assert PEOPLE.same("王春生", None, "", "") is WANG


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("果树高接换优技术", "果树高接换优技术培训"),
        ("视察易地搬迁后续产业", "易地搬迁后续产业"),
    ],
)
def test_two_books_name_one_happening_in_their_own_words(one: str, other: str) -> None:
    assert alike(one, other)
    assert not alike(one, "拱棚辣椒栽培")


def test_a_session_is_told_from_a_presidium_meeting() -> None:
    assert is_congress("镇十八届人大五次会议")
    assert is_congress("青山镇第十九届人民代表大会第六次会议")
    assert not is_congress("镇人大主席团第三次会议")
