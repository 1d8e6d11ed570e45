from __future__ import annotations

import pytest

from tests.extract.scene import people, spoken_of, told, wanted

CLUSTERS = [
    # short forms of one name
    ("Ngoại trưởng Pháp Claire Marchand đến. Bà Marchand nói. Claire Marchand về.", {"Claire Marchand": "FR"}),
    ("Đại sứ Ba Lan Tomasz Wolski nói. Ông T. Wolski cười.", {"Tomasz Wolski": "PL"}),
    ("Bộ trưởng Na Uy Kari Anne Solberg nói. Bà Kari Solberg về.", {"Kari Anne Solberg": "NO"}),
    ("Ông Marchand nói. Tổng thống Pháp Étienne Marchand về.", {"Étienne Marchand": "FR"}),
    # hyphens and blanks of a transliteration
    ("Ngoại trưởng Hàn Quốc Kim Min Jae nói. Ngoại trưởng Kim Min-jae về.", {"Kim Min Jae": "KR"}),
    # two spellings of one holder of one office
    ("Thủ tướng Lào Somchay Vongsa nói. Thủ tướng Lào Xôm-chay Vông-xả về.", {"Somchay Vongsa": "LA"}),
    (
        "Chủ tịch Hội đồng Liên bang (Thượng viện) Nga Olga Matveyeva nói. Chủ tịch Hội đồng Liên bang Matveeva về.",
        {"Olga Matveyeva": "RU"},
    ),
    (
        "Phó Thủ tướng Malaysia Ahmad Zahid Rahman nói. Phó Thủ tướng, Dr. Ahmad Zahid Rahmann về.",
        {"Ahmad Zahid Rahman": "MY"},
    ),
    # a misprint gives way to the spelling used most
    (
        "Phó Thủ tướng Zahid Rahmann nói. Phó Thủ tướng Malaysia Zahid Rahman về. Ông Zahid Rahman cười.",
        {"Zahid Rahman": "MY"},
    ),
    (
        "Ngoại trưởng Nga Sergei Matvev nói. Ngoại trưởng Nga Sergei Matveev về. Ông Matveev cười.",
        {"Sergei Matveev": "RU"},
    ),
    (
        "Bộ trưởng Canada Fran Cois Tremblay nói. Bộ trưởng Canada Francois Tremblay về. Ông Francois Tremblay cười.",
        {"Francois Tremblay": "CA"},
    ),
    # the country at the end of a list, not the body that more people speak for
    (
        (
            "Thủ tướng Trần Quốc Bình tiếp ông Park Min-ho, Chủ tịch Tập đoàn Hanbit; ông Lee Jun-young, Chủ tịch Tập "
            "đoàn Saebit của Hàn Quốc, rồi gặp Chủ tịch Hội đồng châu Âu Jan Peeters và bà Eva Claes, Chủ tịch EC."
        ),
        {
            "Trần Quốc Bình": "VN",
            "Park Min-ho": "KR",
            "Lee Jun-young": "KR",
            "Jan Peeters": "EU",
            "Eva Claes": "EU",
        },
    ),
    # one surname, two people
    ("Thủ tướng Anh Mary Whitmore và Đại sứ Anh John Whitmore.", {"Mary Whitmore": "GB", "John Whitmore": "GB"}),
    ("Ông Nguyễn Hải Đăng, ông Nguyễn Hải Nam.", {"Nguyễn Hải Đăng": "VN", "Nguyễn Hải Nam": "VN"}),
    ("Vua Faisal cùng Thái tử Turki bin Faisal.", {"Faisal": None, "Turki bin Faisal": None}),
    ("Ông Miller về. Đệ nhất phu nhân Mary Miller nói.", {"Miller": None, "Mary Miller": None}),
    (
        "Nhà vua Bỉ Jan Peeters cùng Hoàng hậu Bỉ Elise tiếp Tổng thống Mỹ John Miller và phu nhân Melinda.",
        {"Jan Peeters": "BE", "Elise": "BE", "John Miller": "US", "Melinda": "US"},
    ),
    # for whom one speaks
    ("Thủ tướng Trần Quốc Bình nói.", {"Trần Quốc Bình": "VN"}),
    ("Đại sứ Trung Quốc Lý Vĩ Minh nói.", {"Lý Vĩ Minh": "CN"}),
    ("Ông Nguyễn Hải Đăng, Đại sứ Canada, nói.", {"Nguyễn Hải Đăng": "CA"}),
    ("Đại sứ Việt Nam tại Na Uy Lê Thu Hà nói.", {"Lê Thu Hà": "VN"}),
    ("Tổng Thư ký ASEAN Lê Thu Hà nói.", {"Lê Thu Hà": "ASEAN"}),
    ("Chủ tịch Hội đồng châu Âu Jan Peeters nói.", {"Jan Peeters": "EU"}),
    ("Giám đốc IMF Ana Ribeiro nói.", {"Ana Ribeiro": "IMF"}),
    # the country stands with another mention only
    ("Ông Tomasz Wolski đến chào. Đại sứ Ba Lan Tomasz Wolski nói.", {"Tomasz Wolski": "PL"}),
    ("Thủ tướng tiếp bà Kari Solberg, tân Đại sứ Na Uy tại Việt Nam.", {"Kari Solberg": "NO"}),
    # the name of a region is no country's
    (
        "Phó Thủ tướng Trần Quốc Bình thăm châu Phi và Nam Mỹ. Tổng thống Aminu Bello nói.",
        {"Trần Quốc Bình": "VN", "Aminu Bello": None},
    ),
    ("Ông nói về Mỹ Latinh, Bắc Phi và bán đảo Triều Tiên. Bộ trưởng Kari Solberg về.", {"Kari Solberg": None}),
    # houses and chambers that only one country has
    ("Chánh văn phòng Nhà Trắng John Miller nói.", {"John Miller": "US"}),
    ("Chủ tịch Duma Quốc gia Igor Belov nói.", {"Igor Belov": "RU"}),
    # nowhere printed: the country visited
    (
        "Thủ tướng Trần Quốc Bình thăm chính thức Na Uy. Thủ tướng Kari Solberg đón Thủ tướng Trần Quốc Bình.",
        {"Trần Quốc Bình": "VN", "Kari Solberg": "NO"},
    ),
    # nobody knows
    ("Ông Wolfgang Steinmetz nói.", {"Wolfgang Steinmetz": None}),
    ("", {}),
]


@pytest.mark.parametrize("text, expected", CLUSTERS)
def test_who_is_named_and_for_whom_they_speak(text, expected):
    assert people(text) == expected


def test_one_name_in_two_offices_of_two_countries_is_two_people():
    text = "Thủ tướng Pháp Claire Martin gặp Bộ trưởng Bỉ Claire Martin."
    assert told(text) == wanted("meeting: Claire Martin/FR + Claire Martin/BE")


REFERENCES = [
    (
        "Tổng thống Pháp Étienne Marchand đến Hà Nội. Tổng thống Pháp nói. Ông Marchand về.",
        {"Étienne Marchand": ["Tổng thống Pháp Étienne Marchand", "Tổng thống Pháp", "Ông Marchand"]},
    ),
    (
        "Thủ tướng Trần Quốc Bình tiếp Đại sứ Na Uy Kari Solberg. Thủ tướng cảm ơn Đại sứ.",
        {
            "Trần Quốc Bình": ["Thủ tướng Trần Quốc Bình", "Thủ tướng"],
            "Kari Solberg": ["Đại sứ Na Uy Kari Solberg", "Đại sứ"],
        },
    ),
    # an office without a country is that of the one at home
    (
        "Thủ tướng Trần Quốc Bình đón Thủ tướng Bỉ Lucas Peeters. Thủ tướng khẳng định.",
        {"Trần Quốc Bình": ["Thủ tướng Trần Quốc Bình", "Thủ tướng"], "Lucas Peeters": ["Thủ tướng Bỉ Lucas Peeters"]},
    ),
    (
        "Thủ tướng Trần Quốc Bình đón Thủ tướng Bỉ Lucas Peeters. Thủ tướng Bỉ cảm ơn.",
        {
            "Trần Quốc Bình": ["Thủ tướng Trần Quốc Bình"],
            "Lucas Peeters": ["Thủ tướng Bỉ Lucas Peeters", "Thủ tướng Bỉ"],
        },
    ),
    # a counterpart is of the country named
    (
        "Bộ trưởng Lê Thu Hà gặp Bộ trưởng Phần Lan Aino Virtanen. Người đồng cấp Phần Lan cảm ơn.",
        {
            "Lê Thu Hà": ["Bộ trưởng Lê Thu Hà"],
            "Aino Virtanen": ["Bộ trưởng Phần Lan Aino Virtanen", "Người đồng cấp Phần Lan"],
        },
    ),
    # pronouns: the subject before
    (
        "Đại sứ Kari Solberg cảm ơn. Bà khẳng định quan hệ tốt đẹp.",
        {"Kari Solberg": ["Đại sứ Kari Solberg", "Bà"]},
    ),
    (
        "Thủ tướng Trần Quốc Bình cảm ơn Đại sứ Kari Solberg. Ông khẳng định.",
        {"Trần Quốc Bình": ["Thủ tướng Trần Quốc Bình", "Ông"], "Kari Solberg": ["Đại sứ Kari Solberg"]},
    ),
    # a delegation is whoever leads it
    (
        "Đoàn đại biểu Quốc hội Lào do Phó Chủ tịch Khamla Vongsa dẫn đầu đã đến. Đoàn Lào cảm ơn.",
        {"Khamla Vongsa": ["Đoàn", "Phó Chủ tịch Khamla Vongsa", "Đoàn"]},
    ),
    # an office that nobody named holds is nobody's
    ("Đại sứ Na Uy Kari Solberg nói. Bộ trưởng trả lời.", {"Kari Solberg": ["Đại sứ Na Uy Kari Solberg"]}),
    ("Đại sứ Na Uy Kari Solberg nói. Đại sứ Bỉ trả lời.", {"Kari Solberg": ["Đại sứ Na Uy Kari Solberg"]}),
    # he is called before he is named
    (
        "Tổng thống Phần Lan đã đến Hà Nội. Tổng thống Aino Virtanen nói.",
        {"Aino Virtanen": ["Tổng thống Phần Lan", "Tổng thống Aino Virtanen"]},
    ),
    (
        "Nhà lãnh đạo Phần Lan đã đến. Tổng thống Phần Lan Aino Virtanen nói.",
        {"Aino Virtanen": ["Nhà lãnh đạo Phần Lan", "Tổng thống Phần Lan Aino Virtanen"]},
    ),
    # a woman is not "ông"
    (
        "Ông Trần Quốc Bình cảm ơn bà Kari Solberg. Bà khẳng định.",
        {"Trần Quốc Bình": ["Ông Trần Quốc Bình"], "Kari Solberg": ["bà Kari Solberg", "Bà"]},
    ),
]


@pytest.mark.parametrize("text, expected", REFERENCES)
def test_who_is_spoken_of(text, expected):
    assert spoken_of(text) == expected
