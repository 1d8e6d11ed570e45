"""The tables of offices, bodies, venues, names and statespeople: their shape, and what no reader may miss in them."""

from __future__ import annotations

import csv
import re
import unicodedata

import pytest

from dipcli.lexicon.tables import directory, rows
from dipcli.text import canonical, fold

HEADERS = {
    "titles": ["title", "complement", "channel", "role", "country"],
    "monarchs": ["title"],
    "seats": ["body", "country"],
    "title_prefixes": ["prefix", "position"],
    "bodies": ["name", "kind", "channel", "country", "head"],
    "portfolios": ["name"],
    "body_heads": ["word", "kind"],
    "honorifics": ["word", "kind"],
    "surnames": ["surname", "origin"],
    "venues": ["name", "kind", "country"],
    "people": ["name", "aliases", "country"],
}
KEYS = {"title_prefixes": 2, "surnames": 2, "people": 3}
"""How many of the first columns tell one row from another, where it is not the first alone."""

CHANNELS = frozenset(
    "party state government parliament defence security local diplomacy people judiciary company international religion"
    .split()
)  # fmt: skip
ALLOWED = {
    ("titles", "complement"): frozenset("none portfolio body place person open".split()),
    ("titles", "channel"): CHANNELS,
    ("titles", "role"): frozenset("office military_rank degree party_membership description kin".split()),
    ("title_prefixes", "position"): frozenset({"before", "after"}),
    ("bodies", "kind"): frozenset(
        "ministry parliament party government army police court committee province company bank university union other"
        .split()
    ),
    ("bodies", "channel"): CHANNELS,
    ("body_heads", "kind"): frozenset(
        "assembly company bank fund university union party department mission forum military court government".split()
    ),
    ("honorifics", "kind"): frozenset("pronoun honorific degree".split()),
    ("surnames", "origin"): frozenset("vi zh ko ja km lo my".split()),
    ("venues", "kind"): frozenset({"full", "head"}),
}  # fmt: skip

MUST_HAVE_TITLES = [
    ("Tổng Bí thư", "body", "party", "office", ""),
    ("Chủ tịch nước", "none", "state", "office", ""),
    ("Tổng thống", "none", "state", "office", ""),
    ("Quốc vương", "none", "state", "office", ""),
    ("Toàn quyền", "none", "state", "office", ""),
    ("Thủ tướng", "none", "government", "office", ""),
    ("Chủ tịch Quốc hội", "body", "parliament", "office", ""),
    ("Ủy viên trưởng", "none", "parliament", "office", "CN"),
    ("Chủ tịch Chính hiệp", "none", "parliament", "office", "CN"),
    ("Thường trực Ban Bí thư", "body", "party", "office", "VN"),
    ("Phó Thủ tướng", "none", "government", "office", ""),
    ("Thái tử", "none", "state", "office", ""),
    ("Ủy viên Bộ Chính trị", "body", "party", "party_membership", ""),
    ("Bộ trưởng", "portfolio", "government", "office", ""),
    ("Ngoại trưởng", "none", "government", "office", ""),
    ("Quốc vụ khanh", "none", "state", "office", ""),
    ("cố vấn an ninh quốc gia", "none", "security", "office", ""),
    ("Thứ trưởng", "portfolio", "government", "office", ""),
    ("Trợ lý Ngoại trưởng", "none", "government", "office", ""),
    ("Đặc phái viên", "person", "diplomacy", "office", ""),
    ("Bí thư Tỉnh ủy", "place", "local", "office", ""),
    ("Đại sứ", "none", "diplomacy", "office", ""),
    ("Đại sứ đặc mệnh toàn quyền", "none", "diplomacy", "office", ""),
    ("Thống đốc", "place", "local", "office", ""),
    ("Thị trưởng", "place", "local", "office", ""),
    ("Tùy viên quốc phòng", "none", "diplomacy", "office", ""),
    ("Tổng Giám đốc", "open", "company", "office", ""),
    ("Đại tướng", "none", "defence", "military_rank", ""),
    ("nhà lãnh đạo", "none", "people", "description", ""),
    ("Phu nhân", "none", "people", "kin", ""),
    ("Giáo sư", "none", "people", "degree", ""),
    ("Giáo hoàng", "none", "religion", "office", "VA"),
]

MUST_HAVE_BODIES = [
    ("Bộ Ngoại giao", "ministry", "diplomacy", "", "Bộ trưởng Ngoại giao"),
    ("Bộ Công an", "ministry", "security", "", "Bộ trưởng Công an"),
    ("Bộ Quốc phòng", "ministry", "defence", "", "Bộ trưởng Quốc phòng"),
    ("Quốc hội", "parliament", "parliament", "", "Chủ tịch Quốc hội"),
    ("Duma Quốc gia", "parliament", "parliament", "RU", "Chủ tịch Duma Quốc gia"),
    ("Chính hiệp", "parliament", "people", "CN", "Chủ tịch Chính hiệp"),
    ("Quốc vụ viện", "government", "government", "CN", "Thủ tướng Quốc vụ viện"),
    ("Quân ủy Trung ương", "army", "defence", "", "Bí thư Quân ủy Trung ương"),
    ("Lầu Năm Góc", "army", "defence", "US", "Bộ trưởng Quốc phòng"),
    ("Đảng Nhân dân Campuchia", "party", "party", "KH", "Chủ tịch"),
    ("Đảng Nhân dân Cách mạng Lào", "party", "party", "LA", "Tổng Bí thư"),
    ("Ban Đối ngoại Trung ương", "party", "party", "VN", "Trưởng Ban Đối ngoại Trung ương"),
    ("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "union", "people", "VN", "Chủ tịch"),
    ("Tòa án Nhân dân Tối cao", "court", "judiciary", "", "Chánh án"),
]

MUST_HAVE_WORDS = [
    ("portfolios", "name", "Ngoại giao và Hợp tác quốc tế; Đất đai, Hạ tầng, Giao thông và Du lịch; Biến đổi khí hậu"),
    ("portfolios", "name", "Công Thương; Kế hoạch và Đầu tư; Lao động - Thương binh và Xã hội; GD-ĐT; LĐ-TB&XH"),
    ("body_heads", "word", "Ủy ban; Tập đoàn; Trường Đại học; Quân khu; Phòng Thương mại; Phái bộ; Cục"),
    ("honorifics", "word", "ông; bà; đồng chí; Samdech Techo; Sheikh; Dato'; Tan Sri; Đức ông; GS; PGS.TS"),
    ("venues", "name", "Phủ Chủ tịch; Nhà Trắng; Điện Kremlin; Điện Élysée; Phòng Bầu dục; trụ sở; sân bay"),
    ("title_prefixes", "prefix", "Phó; Quyền; nguyên; cựu; tân; đồng; Đệ nhất Phó; đắc cử; thứ nhất; mãn nhiệm"),
]  # fmt: skip

PEOPLE = [
    ("Putin", "RU"),
    ("Vla-đi-mia Pu-tin", "RU"),
    ("Tập Cận Bình", "CN"),
    ("Trump", "US"),
    ("Kishida Fumio", "JP"),
    ("Kim Jong Un", "KP"),
    ("Hun Xen", "KH"),
    ("Thoong-lun Xi-xu-lít", "LA"),
    ("Zelensky", "UA"),
    ("Tô Lâm", "VN"),
    ("Antonio Guterres", "UN"),
    ("Jens Stoltenberg", "NATO"),
]


def spellings(row: dict[str, str]) -> list[str]:
    """The name and every other spelling of a row of ``people``."""
    return [row["name"], *filter(None, row["aliases"].split(";"))]


@pytest.mark.parametrize("table", HEADERS)
def test_header_is_exact(table: str) -> None:
    with (directory() / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == HEADERS[table]


@pytest.mark.parametrize("table", HEADERS)
def test_every_cell_is_clean(table: str) -> None:
    for row in rows(table):
        assert list(row) == HEADERS[table], row
        assert row[HEADERS[table][0]], row
        for value in row.values():
            assert value == unicodedata.normalize("NFC", " ".join(value.split())), row


@pytest.mark.parametrize("table", HEADERS)
def test_no_row_is_told_twice(table: str) -> None:
    width = KEYS.get(table, 1)
    keys = [tuple(map(canonical, list(row.values())[:width])) for row in rows(table)]
    assert sorted(k for k in set(keys) if keys.count(k) > 1) == []


@pytest.mark.parametrize(("table", "column"), ALLOWED)
def test_values_are_of_the_allowed_ones(table: str, column: str) -> None:
    assert {row[column] for row in rows(table)} <= ALLOWED[table, column]


@pytest.mark.parametrize("table", ["titles", "bodies", "venues", "people"])
def test_countries_are_codes(table: str) -> None:
    countries = {row["code"] for row in rows("countries")}
    bodies = {row["code"] for row in rows("international_bodies")} if table != "venues" else set()
    assert {row["country"] for row in rows(table)} - {""} <= countries | bodies


@pytest.mark.parametrize("expected", MUST_HAVE_TITLES, ids=lambda expected: expected[0])
def test_title_is_described(expected: tuple[str, ...]) -> None:
    found = next(row for row in rows("titles") if row["title"] == expected[0])
    assert tuple(found.values()) == expected


@pytest.mark.parametrize("expected", MUST_HAVE_BODIES, ids=lambda expected: expected[0])
def test_body_is_described(expected: tuple[str, ...]) -> None:
    found = next(row for row in rows("bodies") if row["name"] == expected[0])
    assert tuple(found.values()) == expected


@pytest.mark.parametrize(("table", "column", "words"), MUST_HAVE_WORDS)
def test_words_are_there(table: str, column: str, words: str) -> None:
    assert set(words.split("; ")) <= {row[column] for row in rows(table)}


def test_titles_are_pieces_not_sentences() -> None:
    assert [row["title"] for row in rows("titles") if re.search(r",| kiêm |\d", row["title"])] == []


def test_every_ministry_is_led_by_the_minister_of_its_portfolio() -> None:
    portfolios = {row["name"] for row in rows("portfolios")}
    for row in rows("bodies"):
        if row["kind"] == "ministry":
            portfolio = row["name"].removeprefix("Bộ ")
            assert row["head"] == f"Bộ trưởng {portfolio}"
            assert portfolio in portfolios


@pytest.mark.parametrize(
    ("origin", "names"),
    [
        ("vi", "Nguyễn Trần Lê Phạm Tô Lương Mai Đinh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Huỳnh Tòng Uông Vương"),
        ("zh", "Tập Lý Vương Trương Du Lật Uông Triệu Đới Hồ Ôn Giang Dương Tần Hàn Hà Đổng Nghiêm Ngụy Hứa Tiêu Thôi"),
        ("ko", "Kim Park Lee Moon Yoon Choi Kang Jeong Cho Han Ri Roh"),
    ],
)
def test_surnames_are_known(origin: str, names: str) -> None:
    assert set(names.split()) <= {row["surname"] for row in rows("surnames") if row["origin"] == origin}


@pytest.mark.parametrize(("spelling", "country"), PEOPLE)
def test_statesperson_is_known_by_the_spelling(spelling: str, country: str) -> None:
    assert {row["country"] for row in rows("people") if spelling in spellings(row)} == {country}


def test_no_spelling_stands_for_people_of_two_countries() -> None:
    owners: dict[str, set[str]] = {}
    for row in rows("people"):
        for spelling in spellings(row):
            owners.setdefault(fold(spelling), set()).add(row["country"])
    assert {spelling: held for spelling, held in owners.items() if len(held) > 1} == {}


def test_aliases_add_something() -> None:
    for row in rows("people"):
        names = spellings(row)
        assert len(set(names)) == len(names), row
        assert all(name == name.strip() for name in names), row


def test_the_tables_are_broad() -> None:
    floors = {"titles": 1000, "bodies": 1500, "portfolios": 500, "venues": 400, "people": 400, "surnames": 600}
    assert {table: len(rows(table)) for table in floors if len(rows(table)) < floors[table]} == {}


def test_seats_are_of_known_bodies_in_known_countries():
    assert {row["body"] for row in rows("seats")} <= {row["code"] for row in rows("international_bodies")}
    assert {row["country"] for row in rows("seats")} <= {row["code"] for row in rows("countries")}


def test_monarchs_are_titles():
    assert {row["title"] for row in rows("monarchs")} <= {row["title"] for row in rows("titles")}
