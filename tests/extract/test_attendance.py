from __future__ import annotations

import pytest

from tests.extract.scene import meetings, only, told, wanted

RECEIVED = "Sáng 12/3, Thủ tướng Trần Quốc Bình tiếp Thủ tướng Na Uy Kari Solberg."


def attended(text):
    return {p.name: (p.affiliation, p.side) for p in only(text).participants if not p.principal}


ATTENDED = [
    ("Cùng dự buổi tiếp có Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    (
        "Cùng dự có Bộ trưởng Lê Thu Hà và Đại sứ Na Uy Ingrid Dahl.",
        {"Lê Thu Hà": ("VN", "host"), "Ingrid Dahl": ("NO", "guest")},
    ),
    (
        "Tham dự buổi tiếp có Bộ trưởng Lê Thu Hà; Thứ trưởng Vũ Đình Lâm.",
        {"Lê Thu Hà": ("VN", "host"), "Vũ Đình Lâm": ("VN", "host")},
    ),
    ("Dự buổi tiếp có đồng chí Lê Thu Hà, Bộ trưởng Tài chính.", {"Lê Thu Hà": ("VN", "host")}),
    ("Tham dự về phía Việt Nam có Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    ("Bộ trưởng Lê Thu Hà cũng tham dự buổi tiếp.", {"Lê Thu Hà": ("VN", "host")}),
    ("Bộ trưởng Lê Thu Hà cùng dự buổi tiếp.", {"Lê Thu Hà": ("VN", "host")}),
    ("Bộ trưởng Lê Thu Hà cùng dự.", {"Lê Thu Hà": ("VN", "host")}),
    ("Phái đoàn Na Uy đã đi thăm nhiều nơi ở miền núi phía bắc, có Bộ trưởng Na Uy Ingrid Dahl.", {}),
    ("Bộ trưởng Lê Thu Hà cùng dự", {"Lê Thu Hà": ("VN", "host")}),
    ("Phái đoàn Na Uy còn có Bộ trưởng Na Uy Ingrid Dahl.", {"Ingrid Dahl": ("NO", "guest")}),
    ("Đi cùng bà có Bộ trưởng Na Uy Ingrid Dahl.", {"Ingrid Dahl": ("NO", "guest")}),
    ("Cũng tham dự cuộc tiếp có Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    (
        "Bộ trưởng Lê Thu Hà và Đại sứ Na Uy Ingrid Dahl tham dự cuộc gặp.",
        {"Lê Thu Hà": ("VN", "host"), "Ingrid Dahl": ("NO", "guest")},
    ),
    ("Hai bên vui vẻ. Quan hệ tốt đẹp. Cùng dự có Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    # those who meet attend by nature
    ("Cùng dự có Thủ tướng Kari Solberg, Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    # twice named, once listed
    ("Cùng dự có Bộ trưởng Lê Thu Hà. Bộ trưởng Lê Thu Hà tham dự buổi tiếp.", {"Lê Thu Hà": ("VN", "host")}),
    # from elsewhere: no side
    ("Cùng dự có Đại sứ Bỉ Lucas Peeters.", {"Lucas Peeters": ("BE", None)}),
    # those of the second side in a sentence of their own
    (
        "Tham dự hội đàm, về phía Việt Nam có Bộ trưởng Lê Thu Hà. Phía Na Uy có Đại sứ Ingrid Dahl.",
        {"Lê Thu Hà": ("VN", "host"), "Ingrid Dahl": ("NO", "guest")},
    ),
    ("Về phía Na Uy, kinh tế đã có tiến bộ, như Bộ trưởng Lê Thu Hà nói.", {}),
    # in other words
    ("Tham gia cuộc họp kín này còn có Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    ("Tham gia hoạt động chào xã giao cùng đoàn có Đại sứ Ingrid Dahl.", {"Ingrid Dahl": ("NO", "guest")}),
    ("Cuộc gặp có sự tham dự của Bộ trưởng Lê Thu Hà.", {"Lê Thu Hà": ("VN", "host")}),
    (
        "Trong cuộc gặp mặt còn có sự góp mặt của Bộ trưởng Lê Thu Hà và Đại sứ Na Uy Ingrid Dahl.",
        {"Lê Thu Hà": ("VN", "host"), "Ingrid Dahl": ("NO", "guest")},
    ),
    ("Bộ trưởng Lê Thu Hà, người cũng có mặt trong cuộc gặp, nói vậy.", {"Lê Thu Hà": ("VN", "host")}),
    # far behind, where the sentence names the meeting
    (
        "Hai bên vui vẻ. " * 12 + "Cùng tham dự buổi tiếp có Bộ trưởng Lê Thu Hà, Thứ trưởng Vũ Đình Lâm.",
        {"Lê Thu Hà": ("VN", "host"), "Vũ Đình Lâm": ("VN", "host")},
    ),
    ("Hai bên vui vẻ. " * 12 + "Cùng dự có Bộ trưởng Lê Thu Hà.", {}),
    # another attendance
    ("Cuộc gặp tới sẽ có sự tham dự của Bộ trưởng Lê Thu Hà.", {}),
    ("Diễn đàn diễn ra với sự tham dự của Bộ trưởng Lê Thu Hà.", {}),
    ("Tham dự lễ ký có Bộ trưởng Lê Thu Hà.", {}),
    ("Một phóng viên tham dự cuộc gặp, theo Bộ trưởng Lê Thu Hà.", {}),
    ("Doanh nghiệp tham gia đầu tư, gồm cả Công ty Sao Biển, ảnh của Lê Thu Hà.", {}),
    ("Bà đã tham dự Hội nghị cấp cao cùng Bộ trưởng Lê Thu Hà.", {}),
    ("Bộ trưởng Lê Thu Hà phát biểu.", {}),
    ("Thủ tướng cảm ơn Bộ trưởng Lê Thu Hà.", {}),
    ("", {}),
]


@pytest.mark.parametrize("text, expected", ATTENDED)
def test_who_attended(text, expected):
    assert attended(f"{RECEIVED} {text}") == expected


def test_who_attends_belongs_to_the_meeting_told_last():
    text = (
        f"{RECEIVED} Cùng dự có Bộ trưởng Lê Thu Hà. "
        "Chiều 12/3, Chủ tịch nước Vũ Đình Lâm tiếp Đại sứ Bỉ Lucas Peeters. Cùng dự có Thứ trưởng Phạm Gia Khang."
    )
    assert [tuple(p.name for p in m.participants if not p.principal) for m in meetings(text)] == [
        ("Lê Thu Hà",),
        ("Phạm Gia Khang",),
    ]


IMPLIED = [
    # a meeting only presupposed counts where nothing else is told
    ("Sau hội đàm, Thủ tướng Trần Quốc Bình mở tiệc chiêu đãi Thủ tướng Na Uy Kari Solberg.", ["talks"]),
    ("Tại buổi hội đàm, Thủ tướng Trần Quốc Bình trao quà cho Thủ tướng Na Uy Kari Solberg.", ["talks"]),
    ("Kết thúc hội đàm, Thủ tướng Trần Quốc Bình và Thủ tướng Na Uy Kari Solberg chứng kiến lễ ký.", ["talks"]),
    # of one country, without office, in general
    ("Sau hội đàm, Thủ tướng Trần Quốc Bình chúc mừng Bộ trưởng Lê Thu Hà.", []),
    ("Trong các cuộc gặp gần đây, lãnh đạo hai nước nhắc đến ông Trần Quốc Bình.", []),
    ("Thủ tướng Trần Quốc Bình mở tiệc chiêu đãi Thủ tướng Na Uy Kari Solberg.", []),
]


@pytest.mark.parametrize("text, forms", IMPLIED)
def test_a_meeting_that_is_presupposed(text, forms):
    assert told(text) == wanted(*(f"{form}: Trần Quốc Bình/VN + Kari Solberg/NO" for form in forms))


def test_a_presupposed_meeting_gives_way_to_one_that_is_told():
    text = f"Sau hội đàm, Bộ trưởng Lê Thu Hà mở tiệc chiêu đãi Ngoại trưởng Na Uy Ingrid Dahl. {RECEIVED}"
    assert told(text) == wanted("reception: Trần Quốc Bình/VN + Kari Solberg/NO")


def test_who_attends_may_be_named_before_the_two_who_meet():
    text = (
        "Sáng 12/3, tại Oslo, Thủ tướng Trần Quốc Bình đã gặp lãnh đạo các tập đoàn. Cùng tham dự cuộc gặp có Bộ "
        "trưởng Lê Thu Hà. Chủ tịch Phòng Thương mại Na Uy Kari Solberg bày tỏ hân hạnh được đón tiếp Thủ tướng Trần "
        "Quốc Bình."
    )
    assert attended(text) == {"Lê Thu Hà": ("VN", "guest")}


def test_who_attended_the_ceremony_was_at_the_talks():
    text = (
        "Sáng 12/3, Thủ tướng Trần Quốc Bình chủ trì lễ đón Thủ tướng Na Uy Kari Solberg. Tham dự lễ đón, về phía Việt "
        "Nam có: Bộ trưởng Lê Thu Hà. Sau lễ đón, Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Kari Solberg."
    )
    assert attended(text) == {"Lê Thu Hà": ("VN", "host")}
