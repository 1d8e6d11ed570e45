from __future__ import annotations

import pytest

from tests.extract.scene import described, wrong

OFFICES = [
    ("Thủ tướng", "Thủ tướng | Lê An | -"),
    ("Bộ trưởng Ngoại giao Na Uy", "Bộ trưởng Ngoại giao | Lê An | NO"),
    ("Đại sứ Phần Lan tại Việt Nam", "Đại sứ | Lê An | FI"),
    ("Đại sứ đặc mệnh toàn quyền Cộng hòa Séc tại Việt Nam", "Đại sứ đặc mệnh toàn quyền | Lê An | CZ"),
    ("Tổng Lãnh sự Nhật Bản tại Thành phố Hồ Chí Minh", "Tổng Lãnh sự | Lê An | JP"),
    ("Thứ trưởng Bộ Quốc phòng Ấn Độ", "Thứ trưởng Bộ Quốc phòng | Lê An | IN"),
    ("Bộ trưởng Bộ Khoa học và Công nghệ Cuba", "Bộ trưởng Bộ Khoa học và Công nghệ | Lê An | CU"),
    (
        "Bộ trưởng Nông nghiệp, Lâm nghiệp và Thủy sản Nhật Bản",
        "Bộ trưởng Nông nghiệp, Lâm nghiệp và Thủy sản | Lê An | JP",
    ),
    ("Chủ tịch Ủy ban Đối ngoại Quốc hội Lào", "Chủ tịch Ủy ban Đối ngoại Quốc hội | Lê An | LA"),
    ("Chủ tịch Thượng viện Cộng hòa Ba Lan", "Chủ tịch Thượng viện | Lê An | PL"),
    ("Tổng Thư ký ASEAN", "Tổng Thư ký ASEAN | Lê An | ASEAN"),
    ("Tổng Thư ký Liên hợp quốc", "Tổng Thư ký Liên hợp quốc | Lê An | UN"),
    ("Phó Chủ tịch Ủy ban châu Âu", "Phó Chủ tịch Ủy ban châu Âu | Lê An | EU"),
    (
        "Giám đốc Quốc gia Ngân hàng Thế giới tại Việt Nam",
        "Giám đốc Quốc gia Ngân hàng Thế giới | Lê An | WB",
    ),
    ("Trợ lý Ngoại trưởng Mỹ", "Trợ lý Ngoại trưởng | Lê An | US"),
    ("Đặc phái viên của Tổng thống Hàn Quốc", "Đặc phái viên của Tổng thống | Lê An | KR"),
    ("Tổng thống đắc cử Peru", "Tổng thống đắc cử | Lê An | PE"),
    ("Quyền Thủ tướng Thái Lan", "Quyền Thủ tướng | Lê An | TH"),
    ("nguyên Thủ tướng Bỉ", "nguyên Thủ tướng | Lê An | BE"),
    ("Phó Thủ tướng kiêm Bộ trưởng Tài chính Singapore", "Phó Thủ tướng, Bộ trưởng Tài chính | Lê An | SG"),
    ("Đại tướng, Bộ trưởng Bộ Quốc phòng", "Đại tướng, Bộ trưởng Bộ Quốc phòng | Lê An | -"),
    pytest.param(
        "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội",
        "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội | Lê An | VN",
        marks=wrong("a capital inside a local office is taken for the country and cut off"),
    ),
    (
        "Bí thư Tỉnh ủy Quảng Ninh",
        "Bí thư Tỉnh ủy Quảng Ninh | Lê An | VN",
    ),
    ("Giám đốc Công ty Intel Việt Nam", "Giám đốc Công ty Intel Việt Nam | Lê An | US"),
    ("Thị trưởng Porto", "Thị trưởng | Lê An | PT"),
    ("Phó tổng giám đốc thường trực Tập đoàn Na Uy", "Phó tổng giám đốc thường trực Tập đoàn | Lê An | NO"),
    ("Chủ tịch UBND Thành phố Hồ Chí Minh", "Chủ tịch UBND Thành phố Hồ Chí Minh | Lê An | VN"),
    ("Chủ tịch Ủy ban nhân dân thành phố Cần Thơ", "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ | Lê An | VN"),
    ("Quốc vụ khanh, Bộ Ngoại giao Ba Lan", "Quốc vụ khanh, Bộ Ngoại giao | Lê An | PL"),
    ("Vụ trưởng Vụ Pháp chế, Bộ Quốc phòng Lào", "Vụ trưởng Vụ Pháp chế, Bộ Quốc phòng | Lê An | LA"),
    ("Trưởng đoàn đàm phán thuộc Bộ Thương mại Bỉ", "Trưởng đoàn đàm phán thuộc Bộ Thương mại | Lê An | BE"),
    ("Tổng Bí thư, Chủ tịch nước Lào", "Tổng Bí thư, Chủ tịch nước | Lê An | LA"),
    # bodies that have their like in other countries
    ("Chủ tịch Hiệp hội Doanh nghiệp Nhật Bản", "Chủ tịch Hiệp hội Doanh nghiệp | Lê An | JP"),
    ("Giám đốc Học viện Quốc phòng Lào", "Giám đốc Học viện Quốc phòng | Lê An | LA"),
    ("Trưởng Ban Đối ngoại Trung ương Lào", "Trưởng Ban Đối ngoại Trung ương | Lê An | LA"),
    (
        "Thường trực Ban Bí thư Trung ương Đảng Nhân dân Cách mạng Lào",
        "Thường trực Ban Bí thư Trung ương Đảng Nhân dân Cách mạng Lào | Lê An | LA",
    ),
    ("Chủ tịch Hiệp hội Doanh nghiệp", "Chủ tịch Hiệp hội Doanh nghiệp | Lê An | VN"),
]


@pytest.mark.parametrize("office, expected", OFFICES)
def test_offices_before_a_name(office, expected):
    assert described(f"{office} Lê An phát biểu.") == [expected]


@pytest.mark.parametrize("office, expected", OFFICES)
def test_offices_behind_a_name(office, expected):
    assert described(f"Ông Lê An, {office}, phát biểu.") == [expected]


MENTIONS = [
    # honorifics, once or twice
    ("Đồng chí Vũ Đình Lâm nói.", ["đồng chí | Vũ Đình Lâm | -"]),
    ("Ngài Tomasz Wolski nói.", ["ngài | Tomasz Wolski | -"]),
    ("Thủ tướng, đồng chí Vũ Đình Lâm nói.", ["Thủ tướng | Vũ Đình Lâm | -"]),
    ("Đồng chí Thủ tướng Vũ Đình Lâm nói.", ["Thủ tướng | Vũ Đình Lâm | -"]),
    ("Thủ tướng Samdech Sok Dara nói.", ["Thủ tướng | Sok Dara | -"]),
    ("GS.TS. Lê Thu Hà nói.", ["gs.ts. | Lê Thu Hà | -"]),
    # apposition
    ("Bà Kari Solberg - Đại sứ Na Uy tại Việt Nam - nói.", ["Đại sứ | Kari Solberg | NO"]),
    ("Bà Kari Solberg (Đại sứ Na Uy) nói.", ["Đại sứ | Kari Solberg | NO"]),
    ("Ông Pedro Almeida là Bộ trưởng Tài chính Bồ Đào Nha.", ["Bộ trưởng Tài chính | Pedro Almeida | PT"]),
    ("Đại tướng Vũ Đình Lâm, Bộ trưởng Quốc phòng nói.", ["Đại tướng, Bộ trưởng Quốc phòng | Vũ Đình Lâm | -"]),
    ("Đại sứ Na Uy, bà Kari Solberg, nói.", ["Đại sứ | Kari Solberg | NO"]),
    ("Thủ tướng Vũ Đình Lâm (trái) nói.", ["Thủ tướng | Vũ Đình Lâm | -"]),
    (
        "Thủ tướng Vũ Đình Lâm (trái), Đại sứ Na Uy Kari Solberg.",
        ["Thủ tướng | Vũ Đình Lâm | -", "Đại sứ | Kari Solberg | NO"],
    ),
    # what follows belongs to the next person
    ("Thủ tướng Vũ Đình Lâm, Bộ trưởng Lê Thu Hà.", ["Thủ tướng | Vũ Đình Lâm | -", "Bộ trưởng | Lê Thu Hà | -"]),
    ("Thủ tướng Vũ Đình Lâm, ông Pedro Almeida.", ["Thủ tướng | Vũ Đình Lâm | -", "ông | Pedro Almeida | -"]),
    # where he goes is no part of his office
    ("Ông Vũ Đình Lâm, Bộ trưởng Bộ Công an, thăm Lào.", ["Bộ trưởng Bộ Công an | Vũ Đình Lâm | -"]),
    ("Ông Vũ Đình Lâm, Bộ trưởng Ngoại giao, rời Lào.", ["Bộ trưởng Ngoại giao | Vũ Đình Lâm | -"]),
    # names that other words begin with
    ("Thứ trưởng Đoàn Văn Hải nói.", ["Thứ trưởng | Đoàn Văn Hải | -"]),
    ("Thứ trưởng Đoàn Trung Kiên nói.", ["Thứ trưởng | Đoàn Trung Kiên | -"]),
    ("Quốc vụ khanh Vatican Pietro Lombardi nói.", ["Quốc vụ khanh | Pietro Lombardi | VA"]),
    # counterparts
    ("Người đồng cấp Na Uy Kari Solberg nói.", ["đồng cấp | Kari Solberg | NO"]),
    ("Bộ trưởng gặp người đồng nhiệm nước chủ nhà.", ["Bộ trưởng | - | -", "đồng cấp | - | -"]),
    ("Người đồng cấp Lào Khamla Vongsa, Bộ trưởng Tài chính, nói.", ["Bộ trưởng Tài chính | Khamla Vongsa | LA"]),
    ("Thủ tướng tiếp người đồng cấp Bỉ.", ["Thủ tướng | - | -", "đồng cấp | - | BE"]),
    (
        "Đặc phái viên của Na Uy về tình hình biên giới Kari Solberg nói.",
        ["Đặc phái viên về tình hình biên giới | Kari Solberg | NO"],
    ),
    (
        "Bà Kari Solberg, Đại sứ Na Uy về vaccine Covid-19.",
        ["Đại sứ | Kari Solberg | NO"],
    ),
    # a comma between a foreign name and its office
    (
        "Đặc phái viên của Na Uy về tình hình Syria, Kari Solberg (trái), nói.",
        ["Đặc phái viên về tình hình Syria | Kari Solberg | NO"],
    ),
    ("Bí thư Đảng Lao động Na Uy, Kari Solberg; và khách.", ["Bí thư Đảng Lao động Na Uy | Kari Solberg | NO"]),
    ("Người đứng đầu Hội đồng An ninh Bỉ Jan Peeters nói.", ["Người đứng đầu Hội đồng An ninh | Jan Peeters | BE"]),
    ("Lãnh đạo các nước Ả Rập nói.", ["Lãnh đạo | - | -"]),
    (
        "Đoàn Ủy ban Thương mại quốc tế của Nghị viện châu Âu (INTA) do ông Jan Peeters dẫn đầu.",
        ["đoàn | - | -", "ông | Jan Peeters | EU"],
    ),
    (
        "Ông Narendra Patel, Giám đốc điều hành Công ty Sri Avanti, nói.",
        ["Giám đốc điều hành Công ty Sri Avanti | Narendra Patel | -"],
    ),
    # a body's name in quotation marks
    ("Chủ tịch đảng “Tương lai” Jan Peeters nói.", ["Chủ tịch đảng “Tương lai” | Jan Peeters | -"]),
    (
        "Ông Jan Peeters, Phó Chủ tịch đảng “Nước Bỉ mới” cầm quyền, nói.",
        ["Phó Chủ tịch đảng “Nước Bỉ mới” cầm quyền | Jan Peeters | -"],
    ),
    ("Người cùng cấp Na Uy Kari Solberg nói.", ["đồng cấp | Kari Solberg | NO"]),
    ("Thủ tướng Nga Trong thư viết.", ["Thủ tướng | - | RU"]),
    # delegations
    ("Đoàn đại biểu Quốc hội Lào đến Hà Nội.", ["đoàn | - | LA"]),
    ("Đoàn cấp cao do Bộ trưởng Lê Thu Hà dẫn đầu.", ["đoàn | - | -", "Bộ trưởng | Lê Thu Hà | -"]),
    ("Tập đoàn dầu khí Na Uy đầu tư.", []),
    ("Trưởng đoàn đã đến.", ["Trưởng đoàn | - | -"]),
    # nobody, or more than one
    ("Hai Thủ tướng trao đổi.", []),
    ("Các Đại sứ trao đổi.", []),
    ("Ông nói và bà sẽ trả lời.", ["ông | - | -", "bà | - | -"]),
    (
        "Tinh thần đoàn kết giữa hai dân tộc.",
        [],
    ),
    ("Công đoàn Na Uy tổ chức hội thảo.", []),
    (
        "Trung đoàn 12 diễn tập.",
        [],
    ),
    ("Thủ tướng Na Uy sẽ sang thăm.", ["Thủ tướng | - | NO"]),
]


@pytest.mark.parametrize("text, expected", MENTIONS)
def test_mentions(text, expected):
    assert described(text) == expected
