from __future__ import annotations

import pytest

from tests.extract.scene import shown

SHOWN = [
    ("Thủ tướng đã tiếp Đại sứ.", ["reception: tiếp"]),
    ("Đại sứ đến chào xã giao Thủ tướng.", ["reception: đến chào xã giao"]),
    ("Hai bên hội đàm.", ["talks: hội đàm"]),
    ("Hai bên hội đàm trực tuyến.", ["video: hội đàm trực tuyến"]),
    ("Chủ tịch nước hội kiến Nhà Vua.", ["audience: hội kiến"]),
    ("Bộ trưởng gặp song phương người đồng cấp.", ["meeting: gặp song phương"]),
    ("Hai Ngoại trưởng đã điện đàm.", ["call: điện đàm"]),
    ("Tổng thống gọi điện cho Thủ tướng.", ["call: gọi điện"]),
    ("Bộ trưởng làm việc với Giám đốc.", ["working: làm việc"]),
    ("Đại sứ trình Quốc thư lên Chủ tịch nước.", ["credentials: trình Quốc thư"]),
    ("Hai Thứ trưởng đồng chủ trì kỳ họp.", ["consultation: đồng chủ trì"]),
    ("Tại cuộc gặp, ông nói. Sau buổi tiếp, bà về.", ["meeting: gặp", "reception: tiếp"]),
    ("Cuộc điện đàm kéo dài một giờ.", ["call: điện đàm"]),
    ("gặp riêng và hội đàm với Thủ tướng", ["meeting: gặp riêng", "talks: hội đàm"]),
    ("Hội nghị thượng đỉnh Mỹ - Nga lần 2 giữa Tổng thống A và ông B bế mạc.", ["meeting: Hội nghị thượng đỉnh"]),
    ("Tại thượng đỉnh với Tổng thống Nga, ông đề nghị hợp tác.", ["meeting: thượng đỉnh"]),
    ("Hai ông đã có hội nghị thượng đỉnh tại Oslo.", ["meeting: hội nghị thượng đỉnh"]),
    ("Hai ông đã họp thượng đỉnh.", ["meeting: họp thượng đỉnh"]),
    ("GẶP nhau, rồi Tiếp khách", ["meeting: GẶP nhau"]),
]

TRAPS = [
    "Hai bên tiếp tục hợp tác.",
    "Việt Nam tiếp nhận viện trợ.",
    "Hai nước tiếp giáp nhau.",
    "Bộ trưởng trực tiếp kiểm tra.",
    "Thủ tướng tiếp xúc cử tri Hải Phòng.",
    "Chủ tịch tỉnh tiếp công dân.",
    "Năm năm liên tiếp tăng trưởng.",
    "Ông Phạm Văn Tiếp phát biểu.",
    "Dự án gặp khó khăn.",
    pytest.param(
        "Doanh nghiệp gặp vướng mắc.",
    ),
    "Tổng thống gặp rủi ro.",
    "Ông dự Hội nghị thượng đỉnh G20. Ông bắt đầu hội nghị thượng đỉnh G7.",
    "Hội nghị thượng đỉnh giữa Mỹ và Nga kết thúc.",
    "Hội nghị thượng đỉnh ASEAN - Ấn Độ với Thủ tướng Ấn Độ khai mạc.",
    "Hội nghị thượng đỉnh ba bên với Tổng thống Nga khai mạc.",
    "Ông cho biết hội nghị thượng đỉnh với Tổng thống Nga rất quan trọng.",
    "Thành phố chuẩn bị cho hội nghị thượng đỉnh giữa Tổng thống Mỹ và Tổng thống Nga.",
    "Kế tiếp là phần hỏi đáp.",
    "Giao tiếp bằng tiếng Anh.",
    "Tiếp theo, đại hội thảo luận.",
    "",
]


@pytest.mark.parametrize("text, expected", SHOWN)
def test_words_that_show_a_meeting(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize("text", TRAPS)
def test_words_that_only_look_like_it(text):
    assert shown(text) == []
