from __future__ import annotations

import unicodedata

import pytest

from dipcli.lexicon.countries import country_code, country_name, similar_countries
from dipcli.lexicon.tables import directory, rows


@pytest.mark.parametrize(
    "typed, code",
    [
        ("Mỹ", "US"),
        ("My", "US"),
        ("my", "US"),
        ("MY", "MY"),
        ("Mĩ", "US"),
        ("Hoa Kỳ", "US"),
        ("  hoa   ky ", "US"),
        ("US", "US"),
        ("us", "US"),
        ("USA", "US"),
        ("United States", "US"),
        ("EU", "EU"),
        ("eu", "EU"),
        ("Liên minh châu Âu", "EU"),
        ("lien minh chau au", "EU"),
        ("LHQ", "UN"),
        ("asean", "ASEAN"),
        ("AfU", "AfU"),
        ("AU", "AU"),
        ("Ý", "IT"),
        ("Y", "IT"),
        ("Áo", "AT"),
        ("Anh", "GB"),
        ("Nga", "RU"),
        ("Trung Quốc", "CN"),
        ("Hàn", "KR"),
        ("Lào", "LA"),
        ("LAO", "LA"),
        ("Ô-xtrây-li-a", "AU"),
        ("Triều Tiên", "KP"),
        ("Cam-pu-chia", "KH"),
        ("Việt Nam", "VN"),
        (unicodedata.normalize("NFD", "Việt Nam"), "VN"),
        ("", None),
        ("Atlantis", None),
        ("Mỹ Tho", None),
    ],
)
def test_countries_go_by_any_usual_name(typed, code):
    assert country_code(typed) == code


@pytest.mark.parametrize("row", rows("countries"), ids=lambda row: row["code"])
def test_codes_and_usual_names_lead_to_the_country(row):
    assert [country_code(row[column]) for column in ("code", "alpha3", "name_vi")] == [row["code"]] * 3


@pytest.mark.parametrize(
    "code, language, name",
    [
        ("US", "vi", "Mỹ"),
        ("US", "en", "United States"),
        ("EU", "vi", "EU"),
        ("ASEAN", "en", "ASEAN"),
        ("AfU", "vi", "Liên minh châu Phi"),
        ("AfU", "en", "African Union"),
        ("??", "en", "??"),
    ],
)
def test_names_in_two_languages(code, language, name):
    assert country_name(code, language) == name


@pytest.mark.parametrize(
    "typed, best", [("Hoa Ki", "Hoa Kỳ"), ("Camphuchia", "Campuchia"), ("Germny", "Germany"), ("qqqq", None)]
)
def test_suggestions(typed, best):
    assert next(iter(similar_countries(typed)), None) == best


def test_an_unknown_table_is_an_error():
    with pytest.raises(FileNotFoundError):
        rows("no_such_table")


def test_the_tables_are_where_they_are_said_to_be():
    assert (directory() / "countries.csv").is_file()
