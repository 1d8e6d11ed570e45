"""Whole articles in the manner of the press, and every record that a careful reader would make of them."""

from __future__ import annotations

import pytest

from tests.extract.scene import line, meetings, wanted, wrong

RECEPTION = """Thủ tướng Trần Quốc Bình tiếp Đại sứ Na Uy chào từ biệt
Chiều 18/3, tại trụ sở Chính phủ, Thủ tướng Trần Quốc Bình đã tiếp bà Kari Solberg, Đại sứ Na Uy tại Việt Nam, \
đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác.
Tại buổi tiếp, Thủ tướng đánh giá cao đóng góp của Đại sứ và đề nghị bà chuyển lời thăm hỏi tới Thủ tướng \
Na Uy Ingrid Dahl. Thủ tướng Ingrid Dahl sẽ thăm Việt Nam trong năm nay.
Đại sứ Kari Solberg trân trọng cảm ơn Thủ tướng đã dành thời gian tiếp. Bà khẳng định sẽ tiếp tục vun đắp quan hệ.
Cùng dự buổi tiếp có Thứ trưởng Bộ Ngoại giao Lê Thu Hà.
"""

VISIT = """Nhận lời mời của Chủ tịch nước Vũ Đình Lâm, Tổng thống Phần Lan Aino Virtanen thăm cấp Nhà nước \
tới Việt Nam từ ngày 17 đến 19/3.
Sáng 18/3, Chủ tịch nước Vũ Đình Lâm chủ trì lễ đón Tổng thống Aino Virtanen tại Phủ Chủ tịch. Ngay sau lễ đón, \
hai nhà lãnh đạo đã tiến hành hội đàm.
Tại hội đàm, Chủ tịch nước nhấn mạnh Việt Nam coi trọng quan hệ với Phần Lan. Tổng thống Aino Virtanen vui mừng.
Chiều cùng ngày, Thủ tướng Trần Quốc Bình đã hội kiến Tổng thống Aino Virtanen.
Trước đó, ngày 17/3, Chủ tịch Quốc hội Lê Thu Hà có cuộc gặp với Tổng thống Aino Virtanen.
Dự kiến ngày 21/3, Tổng thống sẽ hội đàm với Thủ tướng Lào Khamla Vongsa tại Vientiane.
"""

SIDELINES = """Nhân dịp dự Hội nghị Bộ trưởng Ngoại giao tại Geneva, ngày 13/3, Bộ trưởng Lê Thu Hà đã có các cuộc gặp \
song phương với Ngoại trưởng Bỉ Lucas Peeters, Ngoại trưởng Na Uy Ingrid Dahl và Tổng Thư ký ASEAN Budi Santosa.
Gặp Ngoại trưởng Bỉ, Bộ trưởng đề nghị hai bên mở rộng thương mại. Với Ngoại trưởng Na Uy, hai bên bàn về nghề cá.
Trao đổi với Tổng Thư ký Budi Santosa, Bộ trưởng khẳng định vai trò trung tâm của ASEAN.
"""

CALL = """(TTXVN) Theo Điện Kremlin, Tổng thống Nga Oleg Volkov ngày 19/3 đã điện đàm với Thủ tướng Ấn Độ \
Rajesh Kulkarni. Hai bên trao đổi về tình hình khu vực. Đây là cuộc điện đàm đầu tiên trong năm.
Hồi tháng 12/2024, ông Volkov đã thăm Ấn Độ và hội đàm với ông Kulkarni tại New Delhi.
"""

DAY = """Hoạt động đối ngoại của lãnh đạo Quốc hội
Ngày 14/3, tại Nhà Quốc hội, Chủ tịch Quốc hội Lê Thu Hà lần lượt tiếp Đại sứ Ba Lan Tomasz Wolski \
và Đại sứ Bỉ Lucas Peeters.
Cùng ngày, Phó Chủ tịch Quốc hội Phạm Gia Khang tiếp Đoàn đại biểu Quốc hội Lào do Phó Chủ tịch Quốc hội \
Khamla Vongsa dẫn đầu đang thăm, làm việc tại Việt Nam.
Sáng nay, Chủ tịch Quốc hội tiếp xúc cử tri thành phố Hải Phòng.
"""

NONE = """Sáng 18/3, Thủ tướng Trần Quốc Bình chủ trì phiên họp Chính phủ, yêu cầu các bộ tiếp tục tháo gỡ khó khăn.
Thủ tướng gửi điện mừng tới Thủ tướng Bỉ Lucas Peeters nhân Quốc khánh. Trong buổi chiều, Thủ tướng làm việc \
với lãnh đạo tỉnh Quảng Ninh.
Giá xăng gặp áp lực. Doanh nghiệp trực tiếp xuất khẩu.
"""

BINH_KARI = "Trần Quốc Bình/VN + Kari Solberg/NO"
ARTICLES = [
    pytest.param(RECEPTION, [(f"reception: {BINH_KARI}", "held", "2025-03-18", "trụ sở Chính phủ")], id="reception"),
    pytest.param(
        VISIT,
        [
            ("talks: Vũ Đình Lâm/VN + Aino Virtanen/FI", "held", "2025-03-18", "Phủ Chủ tịch"),
            ("audience: Trần Quốc Bình/VN + Aino Virtanen/FI", "held", "2025-03-18", None),
            ("meeting: Lê Thu Hà/VN + Aino Virtanen/FI", "held", "2025-03-17", None),
            ("talks: Khamla Vongsa/LA + Aino Virtanen/FI", "planned", "2025-03-21", "Vientiane"),
        ],
        id="visit",
        marks=wrong("see the cases of two leaders, of plans in the next sentence and of ceremonies for others"),
    ),
    pytest.param(
        SIDELINES,
        [
            ("meeting: Lê Thu Hà/VN + Lucas Peeters/BE", "held", "2025-03-13", None),
            ("meeting: Lê Thu Hà/VN + Ingrid Dahl/NO", "held", "2025-03-13", None),
            ("meeting: Lê Thu Hà/VN + Budi Santosa/ASEAN", "held", "2025-03-13", None),
        ],
        id="sidelines",
    ),
    pytest.param(
        CALL,
        [
            ("call: Oleg Volkov/RU + Rajesh Kulkarni/IN", "held", "2025-03-19", None),
            ("talks: Oleg Volkov/RU + Rajesh Kulkarni/IN", "background", "2024-12", "New Delhi"),
        ],
        id="call",
    ),
    pytest.param(
        DAY,
        [
            ("reception: Lê Thu Hà/VN + Tomasz Wolski/PL", "held", "2025-03-14", "Nhà Quốc hội"),
            ("reception: Lê Thu Hà/VN + Lucas Peeters/BE", "held", "2025-03-14", "Nhà Quốc hội"),
            ("reception: Phạm Gia Khang/VN + Khamla Vongsa/LA", "held", "2025-03-14", None),
        ],
        id="day",
    ),
    pytest.param(NONE, [], id="none"),
]


@pytest.mark.parametrize("text, expected", ARTICLES)
def test_article(text, expected):
    found = [(line(m), m.status, str(m.date) if m.date else None, m.place) for m in meetings(text)]
    assert found == [(wanted(who)[0], *rest) for who, *rest in expected]


def test_the_reception_in_full():
    (meeting,) = meetings(RECEPTION)
    assert [(p.name, p.title, p.affiliation, p.side, p.principal) for p in meeting.participants] == [
        ("Trần Quốc Bình", "Thủ tướng", "VN", "host", True),
        ("Kari Solberg", "Đại sứ", "NO", "guest", True),
        ("Lê Thu Hà", "Thứ trưởng Bộ Ngoại giao", "VN", "host", False),
    ]
    assert (meeting.part_of_day, meeting.form_as_printed, meeting.date_basis) == ("afternoon", "tiếp", "explicit")
    assert {s.speaker for s in meeting.statements} == {"Trần Quốc Bình", "Kari Solberg"}


SHAPES = {
    "in one line": lambda text: text.replace("\n", " "),
    "with blank lines": lambda text: text.replace("\n", "\n\n"),
    "with blanks at the ends of lines": lambda text: text.replace("\n", "  \n  "),
    "without a last line end": str.rstrip,
    "glued": lambda text: text.replace(".\n", "."),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    "text", [RECEPTION, VISIT, SIDELINES, CALL, DAY, NONE], ids="reception visit sidelines call day none".split()
)
def test_how_an_article_is_laid_out_does_not_matter(text, shape):
    whole = [(line(m), m.status, m.date) for m in meetings(text)]
    assert [(line(m), m.status, m.date) for m in meetings(SHAPES[shape](text))] == whole
