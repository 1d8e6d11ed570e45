"""Laws of the tables that name countries, cities and international bodies."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from functools import cache

import pytest
from babel import Locale

from dipcli.lexicon.tables import directory, rows
from dipcli.text import canonical, fold

HEADERS = {
    "countries": ["code", "alpha3", "name_vi", "name_en", "official_vi"],
    "country_names": ["name", "code", "kind", "weak"],
    "cities": ["name", "country", "kind", "weak"],
    "international_bodies": ["name", "code", "kind", "weak"],
}
KINDS = {
    "country_names": {
        *("press", "official", "former", "transliteration"),
        *("abbreviation", "english", "adjective", "seat"),
    },
    "cities": {"capital", "city", "province", "region"},
    "international_bodies": {"vi", "abbreviation", "english", "former"},
}
NO_OFFICIAL_NAME_NEEDED = {"countries": {"official_vi"}}
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}  # CLDR has them too
WORDS_TOO = "Anh Áo Nga Mỹ Ý Úc Đức Pháp Lào Nhật Bỉ Hàn Trung Thái Việt Ấn Chad Georgia Jordan"
LARGEST_COUNTRIES = "CN IN US ID PK NG BR BD RU MX JP PH CD ET EG VN IR TR DE TH GB TZ FR ZA IT KE MM CO KR UG ES DZ"


def key(name: str) -> str:
    """What makes two names one to a reader: all but the case of the first letter is levelled."""
    return name[:1] + canonical(name)[1:]


def country_forms() -> list[tuple[str, str, bool]]:
    """Every name of every country with its code, and whether it is weak wherever it is."""
    named = [(row["name"], row["code"], row["weak"] == "yes") for row in rows("country_names")]
    listed = {name: weak for name, _, weak in named}
    usual = [
        (row[column], row["code"], listed.get(row[column], False))
        for row in rows("countries")
        for column in ("name_vi", "official_vi")
        if row[column]
    ]
    return usual + named


@cache
def codes_by_key() -> dict[str, set[str]]:
    codes: defaultdict[str, set[str]] = defaultdict(set)
    countries = [(name, code) for name, code, _ in country_forms()]
    bodies = [(row["name"], row["code"]) for row in rows("international_bodies")]
    for name, code in countries + bodies:
        codes[key(name)].add(code)
    return dict(codes)


def codes_of(name: str) -> set[str]:
    return codes_by_key().get(key(name), set())


@pytest.mark.parametrize("table", HEADERS)
def test_the_header_is_the_promised_one(table):
    with (directory() / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == HEADERS[table]


@pytest.mark.parametrize("table", HEADERS)
def test_cells_are_filled_stripped_and_nfc(table):
    optional = NO_OFFICIAL_NAME_NEEDED.get(table, set())
    for row in rows(table):
        assert list(row) == HEADERS[table]
        for column, cell in row.items():
            assert cell or column in optional, row
            assert cell == " ".join(cell.split()) == unicodedata.normalize("NFC", cell), row


@pytest.mark.parametrize("table", KINDS)
def test_kind_and_weak_take_known_values(table):
    assert {row["kind"] for row in rows(table)} == KINDS[table]
    assert {row["weak"] for row in rows(table)} == {"yes", "no"}


@pytest.mark.parametrize("table", ["country_names", "cities", "international_bodies"])
def test_no_row_is_there_twice(table):
    owner = "country" if table == "cities" else "code"
    seen = [(row["name"], row[owner]) for row in rows(table)]
    assert sorted(seen) == sorted(set(seen))


def test_every_country_of_iso_3166_is_there_once():
    codes = [row["code"] for row in rows("countries")]
    cldr = {code for code in map(str, Locale("en").territories) if len(code) == 2 and code.isalpha()} - NOT_ISO
    assert len(codes) == len(set(codes)) == 250
    assert set(codes) == cldr
    alpha3 = [row["alpha3"] for row in rows("countries")]
    assert len(set(alpha3)) == len(alpha3)
    assert all(len(code) == 3 and code.isupper() for code in alpha3)


def test_states_have_an_official_name():
    official = {row["code"] for row in rows("countries") if row["official_vi"]}
    assert len(official) > 195
    assert official >= set(LARGEST_COUNTRIES.split())


def test_every_row_names_a_known_country():
    codes = {row["code"] for row in rows("countries")}
    assert {row["code"] for row in rows("country_names")} <= codes
    assert {row["country"] for row in rows("cities")} <= codes


def test_codes_of_bodies_are_no_codes_of_countries():
    taken = {row[column] for row in rows("countries") for column in ("code", "alpha3")}
    assert {row["code"] for row in rows("international_bodies")}.isdisjoint(taken)


def test_every_name_of_the_unicode_cldr_is_among_ours():
    ours = {(fold(name), code) for name, code, _ in country_forms()}
    cldr = {(fold(Locale("vi").territories[row["code"]]), row["code"]) for row in rows("countries")}
    assert cldr - ours == set()


def test_a_name_has_one_meaning_unless_it_is_weak():
    strong = defaultdict(set)
    bodies = [(row["name"], row["code"], row["weak"] == "yes") for row in rows("international_bodies")]
    for name, code, weak in [*country_forms(), *bodies]:
        if not weak:
            strong[key(name)].add(code)
    assert {name: codes for name, codes in strong.items() if len(codes) > 1} == {}


def test_a_city_is_in_one_country_unless_it_is_weak():
    strong = defaultdict(set)
    for row in rows("cities"):
        if row["weak"] == "no":
            strong[key(row["name"])].add(row["country"])
    assert {name: countries for name, countries in strong.items() if len(countries) > 1} == {}


def test_a_seat_that_is_a_city_lies_in_its_country():
    where = defaultdict(set)
    for row in rows("cities"):
        where[key(row["name"])].add(row["country"])
    seats = [row for row in rows("country_names") if row["kind"] == "seat" and key(row["name"]) in where]
    assert len(seats) > 150
    assert [row for row in seats if row["code"] not in where[key(row["name"])]] == []


def test_every_state_has_a_capital():
    states = {row["code"] for row in rows("countries") if row["official_vi"]}
    capitals = {row["country"] for row in rows("cities") if row["kind"] == "capital"}
    assert states - capitals == {"EH", "HK", "MO"}


@pytest.mark.parametrize(
    "name, code",
    [
        ("Mỹ", "US"),
        ("Mĩ", "US"),
        ("Hợp chúng quốc Hoa Kỳ", "US"),
        ("Nhà Trắng", "US"),
        ("Lầu Năm Góc", "US"),
        ("Oa-sinh-tơn", "US"),
        ("Điện Kremlin", "RU"),
        ("điện Kremlin", "RU"),
        ("LB Nga", "RU"),
        ("Mát-xcơ-va", "RU"),
        ("Liên Xô", "RU"),
        ("CHDCND Lào", "LA"),
        ("Cộng hoà Dân chủ Nhân dân Lào", "LA"),
        ("Viêng Chăn", "LA"),
        ("CHDCND Triều Tiên", "KP"),
        ("Bắc Hàn", "KP"),
        ("Đại Hàn Dân Quốc", "KR"),
        ("Nam Hàn", "KR"),
        ("Nhà Xanh", "KR"),
        ("CHND Trung Hoa", "CN"),
        ("CHXHCN Việt Nam", "VN"),
        ("Ô-xtrây-li-a", "AU"),
        ("Úc", "AU"),
        ("In-đô-nê-xi-a", "ID"),
        ("Inđônêxia", "ID"),
        ("Mi-an-ma", "MM"),
        ("Miến Điện", "MM"),
        ("Cam-pu-chia", "KH"),
        ("U-crai-na", "UA"),
        ("Ukraina", "UA"),
        ("Ca-dắc-xtan", "KZ"),
        ("Ả Rập Saudi", "SA"),
        ("Ả-rập Xê-út", "SA"),
        ("Ả rập Xê út", "SA"),
        ("Arab Saudi", "SA"),
        ("Các Tiểu vương quốc Ả Rập thống nhất", "AE"),
        ("CHLB Đức", "DE"),
        ("Vương quốc Anh", "GB"),
        ("Liên hiệp Vương quốc Anh và Bắc Ireland", "GB"),
        ("phố Downing", "GB"),
        ("Điện Élysée", "FR"),
        ("Thuỵ Sĩ", "CH"),
        ("Thụy Điển", "SE"),
        ("Hòa Lan", "NL"),
        ("Bạch Nga", "BY"),
        ("Tiệp Khắc", "CZ"),
        ("Cộng hòa Séc", "CZ"),
        ("Pa-lét-xtin", "PS"),
        ("Ê-ti-ô-pi-a", "ET"),
        ("Bờ Biển Ngà", "CI"),
        ("Cốt-đi-voa", "CI"),
        ("Cộng hòa Dân chủ Congo", "CD"),
        ("Cộng hòa Congo", "CG"),
        ("Cộng hòa Dominicana", "DO"),
        ("Dominica", "DM"),
        ("Nam Sudan", "SS"),
        ("Tòa thánh Vatican", "VA"),
        ("Đông Timor", "TL"),
        ("Gruzia", "GE"),
        ("Georgia", "GE"),
        ("Ý", "IT"),
        ("Áo", "AT"),
        ("Liên Hợp Quốc", "UN"),
        ("LHQ", "UN"),
        ("Hội đồng Bảo an", "UN"),
        ("Ủy ban châu Âu", "EU"),
        ("Uỷ ban Châu Âu", "EU"),
        ("Nghị viện châu Âu", "EU"),
        ("Liên minh châu Phi", "AfU"),
        ("Ngân hàng Thế giới", "WB"),
        ("Ban Thư ký ASEAN", "ASEAN"),
        ("Liên minh Kinh tế Á-Âu", "EAEU"),
        ("Ủy hội sông Mê Công", "MRC"),
    ],
)
def test_awkward_names(name, code):
    assert codes_of(name) == {code}


@pytest.mark.parametrize(
    "name", "Anh Áo Nga Mỹ Ý Úc Đức Pháp Lào Nhật Bỉ Hàn Trung Thái Việt Ấn Chad Georgia Jordan".split()
)
def test_names_that_are_words_too_are_weak(name):
    assert {weak for form, _, weak in country_forms() if form == name} == {True}


@pytest.mark.parametrize("name", "Cuba Peru Oman Canada Ukraine Singapore Campuchia Indonesia".split())
def test_names_that_are_nothing_else_are_strong(name):
    assert {weak for form, _, weak in country_forms() if form == name} == {False}


@pytest.mark.parametrize("name", ["Brussels", "Strasbourg"])
def test_the_seat_of_a_union_stands_for_no_country(name):
    assert codes_of(name) == set()
