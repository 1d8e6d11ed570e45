from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.scene import countries, read, tokens

TOKENS = [
    ("Bà Kari Solberg, (Na Uy).", "Bà|Kari|Solberg|,|(|Na|Uy|)|."),
    ("Ô-xtrây-li-a, Bru-nây", "Ô-xtrây-li-a|,|Bru-nây"),
    ("Kim Min-jae", "Kim|Min-jae"),
    ("Ngày 12/3/2025, 10.000 người, giai đoạn 2025-2030", "Ngày|12/3/2025|,|10.000|người|,|giai|đoạn|2025-2030"),
    ("O'Brien và O’Connor", "O'Brien|và|O’Connor"),
    ("Trung ương, T.Ư Đảng", "Trung|ương|,|T.Ư|Đảng"),
    # hyphens that join countries, and those that belong to a name
    ("quan hệ Mỹ-Trung", "quan|hệ|Mỹ|-|Trung"),
    ("Việt Nam-Cuba", "Việt|Nam|-|Cuba"),
    ("Nga-Ukraine", "Nga|-|Ukraine"),
    ("Trung-Nhật-Hàn", "Trung|-|Nhật|-|Hàn"),
    ("Việt Nam - Lào", "Việt|Nam|-|Lào"),
    ("Xôm-chay Phôm-ma-chăn", "Xôm-chay|Phôm-ma-chăn"),
    ("Al-Rashid", "Al-Rashid"),
    # lost blanks
    ("Bộ trưởngPhạm Gia Khang", "Bộ|trưởng|Phạm|Gia|Khang"),
    ("TTXVNĐại sứ", "TTXVN|Đại|sứ"),
    ("tiếpĐại sứ", "tiếp|Đại|sứ"),
    ("McAllister, DeVries và MacLeod", "McAllister|,|DeVries|và|MacLeod"),
    ("ASEAN, APEC", "ASEAN|,|APEC"),
    ("", ""),
]


@pytest.mark.parametrize("text, expected", TOKENS)
def test_tokens(text, expected):
    assert "|".join(tokens(text)) == expected


COUNTRIES = [
    ("quan hệ Việt Nam-Cuba", ["VN", "CU"]),
    ("đối thoại Mỹ-Trung", ["US", "CN"]),
    ("Ô-xtrây-li-a và Niu Di-lân", ["AU", "NZ"]),
    ("Cộng hoà Pháp, Cộng hòa Séc", ["FR", "CZ"]),
    ("Liên bang Nga; Hoa Kỳ", ["RU", "US"]),
    ("Trung Quốc, Nhật Bản, Hàn Quốc", ["CN", "JP", "KR"]),
    ("Cộng hòa Dân chủ Nhân dân Lào", ["LA"]),
    ("CHDCND Lào, CHDCND Triều Tiên", ["LA", "KP"]),
    ("Vương quốc Anh và Bắc Ireland", ["GB"]),
    ("Guinea, Guinea-Bissau, Papua New Guinea", ["GN", "GW", "PG"]),
    (
        "Niger không phải là Nigeria",
        ["NE", "NG"],
    ),
    (
        "Cộng hòa Congo và Cộng hòa Dân chủ Congo",
        ["CG", "CD"],
    ),
    ("Thanh niên, nhanh chóng, ngành Ngân hàng", []),
    ("Tiếng hát.\nLan man", []),
    ("Ba.\nLan", []),
    ("Na\nUy", []),
]


@pytest.mark.parametrize("text, expected", COUNTRIES)
def test_countries(text, expected):
    assert countries(text) == expected


@pytest.mark.parametrize("text", ["hoà bình ở Hoà Lan", "hòa bình ở Hòa Lan"])
def test_old_and_new_tone_marks_are_one_country(text):
    assert countries(text) == ["NL"]


PIECES = [*"aĐnNM -.'’/12\n(", "Mỹ", "Việt Nam", "Nga", "Trung", "Bộ trưởng"]
LETTERS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(st.one_of(LETTERS, st.text(max_size=60)))
def test_tokens_are_the_text(text):
    reading = read(text)
    inside = [i for i, token in enumerate(reading.tokens) if token.text != "\n"]
    spans = [reading.span(i, i + 1) for i in inside]
    assert [span.of(text) for span in spans] == [reading.word(i) for i in inside]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert "".join(map(reading.word, inside)) == "".join(text.split())


@given(LETTERS)
def test_phrases_stay_inside_their_sentence(text):
    reading = read(text)
    for i in range(len(reading.tokens)):
        for found in reading.all_at(i, "country", "title", "form", "surname"):
            assert "\n" not in reading.printed(found.first, found.last)
