from __future__ import annotations

import pytest

from tests.extract.scene import told, wanted, wrong

BINH_KARI = "Trần Quốc Bình/VN + Kari Solberg/NO"
HA_AINO = "Lê Thu Hà/VN + Aino Virtanen/FI"

ACTIVE = [
    ("Sáng 12/3, Thủ tướng Trần Quốc Bình tiếp Đại sứ Na Uy Kari Solberg.", f"reception: {BINH_KARI}"),
    ("Thủ tướng Trần Quốc Bình đã có buổi tiếp Đại sứ Na Uy Kari Solberg.", f"reception: {BINH_KARI}"),
    ("Đại sứ Na Uy Kari Solberg đến chào Thủ tướng Trần Quốc Bình.", f"reception: {BINH_KARI}"),
    ("Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Na Uy Kari Solberg.", f"talks: {BINH_KARI}"),
    ("Thủ tướng Trần Quốc Bình và Thủ tướng Na Uy Kari Solberg đã hội đàm.", f"talks: {BINH_KARI}"),
    (
        "Thủ tướng Trần Quốc Bình đã cùng Thủ tướng Na Uy Kari Solberg hội đàm.",
        f"talks: {BINH_KARI}",
    ),
    (
        "Thủ tướng Trần Quốc Bình, vào chiều 12/3 tại Oslo, đã gặp Thủ tướng Na Uy Kari Solberg.",
        f"meeting: {BINH_KARI}",
    ),
    ("Bộ trưởng Lê Thu Hà vừa có cuộc gặp ngắn với Bộ trưởng Phần Lan Aino Virtanen.", f"meeting: {HA_AINO}"),
    ("Bộ trưởng Lê Thu Hà gặp riêng và hội đàm với Bộ trưởng Phần Lan Aino Virtanen.", f"talks: {HA_AINO}"),
    ("Bộ trưởng Lê Thu Hà đã gặp, trao đổi với Bộ trưởng Phần Lan Aino Virtanen.", f"meeting: {HA_AINO}"),
    ("Bộ trưởng Lê Thu Hà điện đàm với người đồng cấp Phần Lan Aino Virtanen.", f"call: {HA_AINO}"),
    ("Bộ trưởng Phần Lan Aino Virtanen gọi điện thoại cho Bộ trưởng Lê Thu Hà.", f"call: {HA_AINO}"),
    (
        "Bà Aino Virtanen, Bộ trưởng Ngoại giao Phần Lan, gặp Bộ trưởng Lê Thu Hà.",
        f"meeting: {HA_AINO}",
    ),
    ("Đại sứ Na Uy Kari Solberg trình Quốc thư lên Chủ tịch nước Trần Quốc Bình.", f"credentials: {BINH_KARI}"),
    ("Thủ tướng Trần Quốc Bình chủ trì lễ đón và hội đàm với Thủ tướng Na Uy Kari Solberg.", f"talks: {BINH_KARI}"),
]

PASSIVE = [
    ("Đại sứ Na Uy Kari Solberg được Thủ tướng Trần Quốc Bình tiếp.", f"reception: {BINH_KARI}"),
    ("Đại sứ Na Uy Kari Solberg đã được Thủ tướng Trần Quốc Bình tiếp thân mật.", f"reception: {BINH_KARI}"),
    (
        "Chiều 12/3, bà Kari Solberg, Đại sứ Na Uy, được Thủ tướng Trần Quốc Bình tiếp tại Hà Nội.",
        f"reception: {BINH_KARI}",
    ),
    ("Đoàn do Bộ trưởng Na Uy Kari Solberg dẫn đầu được Thủ tướng Trần Quốc Bình tiếp.", f"reception: {BINH_KARI}"),
]

NOMINAL = [
    ("Cuộc hội đàm giữa Thủ tướng Trần Quốc Bình và Thủ tướng Na Uy Kari Solberg đã diễn ra.", f"talks: {BINH_KARI}"),
    (
        "Cuộc hội đàm của Thủ tướng Trần Quốc Bình với Thủ tướng Na Uy Kari Solberg kéo dài hai giờ.",
        f"talks: {BINH_KARI}",
    ),
    ("Tại cuộc gặp Đại sứ Na Uy Kari Solberg, Thủ tướng Trần Quốc Bình đề nghị hợp tác.", f"meeting: {BINH_KARI}"),
    (
        "Trong cuộc điện đàm với Ngoại trưởng Phần Lan Aino Virtanen, Bộ trưởng Lê Thu Hà đề nghị hợp tác.",
        f"call: {HA_AINO}",
    ),
    ("Ngày 12/3 diễn ra hội đàm giữa Thủ tướng Trần Quốc Bình và Thủ tướng Na Uy Kari Solberg.", f"talks: {BINH_KARI}"),
    ("Sau cuộc điện đàm dài 40 phút với Ngoại trưởng Phần Lan Aino Virtanen, bà Lê Thu Hà nói.", f"call: {HA_AINO}"),
    ("Bộ trưởng Lê Thu Hà đã nói với Bộ trưởng Phần Lan Aino Virtanen trong một cuộc điện đàm.", f"call: {HA_AINO}"),
    (
        "Bộ trưởng Lê Thu Hà nhắc lại đề nghị trong cuộc gặp với Bộ trưởng Phần Lan Aino Virtanen.",
        f"meeting: {HA_AINO}",
    ),
]

FRONTED = [
    ("Tiếp Đại sứ Na Uy Kari Solberg, Thủ tướng Trần Quốc Bình khẳng định quan hệ.", f"reception: {BINH_KARI}"),
    ("Gặp Thủ tướng Na Uy Kari Solberg bên lề hội nghị, Thủ tướng Trần Quốc Bình cảm ơn.", f"meeting: {BINH_KARI}"),
    ("Khi tiếp Đại sứ Na Uy Kari Solberg, Thủ tướng Trần Quốc Bình cảm ơn.", f"reception: {BINH_KARI}"),
    ("Phát biểu tại buổi tiếp Đại sứ Na Uy Kari Solberg, Thủ tướng Trần Quốc Bình nói.", f"reception: {BINH_KARI}"),
    (
        "Nhân dịp thăm Việt Nam, Thủ tướng Na Uy Kari Solberg đã hội kiến Chủ tịch nước Trần Quốc Bình.",
        f"audience: {BINH_KARI}",
    ),
]

ELLIPSIS = [
    (
        "Thủ tướng Trần Quốc Bình đón Thủ tướng Na Uy Kari Solberg. Sau lễ đón, hai Thủ tướng đã hội đàm.",
        f"talks: {BINH_KARI}",
    ),
    (
        "Thủ tướng Trần Quốc Bình đón Thủ tướng Na Uy Kari Solberg. Ngay sau đó, hai bên tiến hành hội đàm.",
        f"talks: {BINH_KARI}",
    ),
    (
        (
            "Chủ tịch nước Trần Quốc Bình đón Tổng thống Na Uy Kari Solberg. Sau lễ đón, hai nhà lãnh đạo hội đàm. "
            "Thủ tướng Lê Thu Hà phát biểu. Thủ tướng Lào Khamla Vongsa cảm ơn."
        ),
        f"talks: {BINH_KARI}",
    ),
    ("Thủ tướng Trần Quốc Bình đã đến Oslo. Ông gặp Thủ tướng Na Uy Kari Solberg.", f"meeting: {BINH_KARI}"),
    pytest.param(
        "Đại sứ Na Uy Kari Solberg cảm ơn Thủ tướng Trần Quốc Bình đã dành thời gian tiếp.",
        f"reception: {BINH_KARI}",
        marks=wrong("who thanks a host for receiving is the guest"),
    ),
]

DELEGATIONS = [
    (
        "Thủ tướng Trần Quốc Bình tiếp Đoàn đại biểu Quốc hội Na Uy do bà Kari Solberg dẫn đầu.",
        f"reception: {BINH_KARI}",
    ),
    (
        "Thủ tướng Trần Quốc Bình tiếp Đoàn đại biểu Na Uy do Bộ trưởng Kari Solberg làm Trưởng đoàn đang ở thăm.",
        f"reception: {BINH_KARI}",
    ),
    (
        "Đoàn đại biểu Việt Nam do Bộ trưởng Trần Quốc Bình dẫn đầu đã hội đàm với Bộ trưởng Na Uy Kari Solberg.",
        f"talks: {BINH_KARI}",
    ),
    (
        "Đoàn Việt Nam do ông Trần Quốc Bình dẫn đầu và Đoàn Na Uy do bà Kari Solberg dẫn đầu đã hội đàm.",
        f"talks: {BINH_KARI}",
    ),
]


@pytest.mark.parametrize("text, expected", [*ACTIVE, *PASSIVE, *NOMINAL, *FRONTED, *ELLIPSIS, *DELEGATIONS])
def test_one_meeting(text, expected):
    assert told(text) == wanted(expected)


SEVERAL = [
    # hosts of one guest, each in turn
    (
        (
            "Tổng Bí thư Lê An đã tiếp; Chủ tịch nước Lê Thu Hà hội đàm và chủ trì chiêu đãi; Thủ tướng Trần Quốc Bình "
            "và Chủ tịch Quốc hội Phạm Văn Đăng hội kiến Tổng thống Phần Lan Aino Virtanen."
        ),
        [
            "reception: Lê An/VN + Aino Virtanen/FI",
            "talks: Lê Thu Hà/VN + Aino Virtanen/FI",
            "audience: Trần Quốc Bình/VN + Aino Virtanen/FI",
            "audience: Phạm Văn Đăng/VN + Aino Virtanen/FI",
        ],
    ),
    (
        "Thủ tướng Trần Quốc Bình, Chủ tịch Quốc hội Lê Thu Hà đã lần lượt tiếp Tổng thống Phần Lan Aino Virtanen.",
        ["reception: Trần Quốc Bình/VN + Aino Virtanen/FI", "reception: Lê Thu Hà/VN + Aino Virtanen/FI"],
    ),
    (
        (
            "Ngài Jan Peeters, Thủ tướng Bỉ, Ngài Trần Quốc Bình, Thủ tướng Việt Nam đã ra thông cáo. Thủ tướng Trần "
            "Quốc Bình đã hội đàm với Thủ tướng, Ngài Jan Peeters."
        ),
        ["talks: Trần Quốc Bình/VN + Jan Peeters/BE"],
    ),
    (
        (
            "Bộ trưởng Lê Thu Hà đã có các cuộc gặp với lãnh đạo Quốc hội Na Uy, trong đó có ông Erik Dahl, Phó Chủ "
            "tịch đảng “Tương lai” cầm quyền; ông Lars Berg, Quốc vụ khanh (cố vấn cao cấp); và bà Kari Solberg, "
            "Thứ trưởng Ngoại giao Na Uy."
        ),
        [
            "meeting: Lê Thu Hà/VN + Erik Dahl/NO",
            "meeting: Lê Thu Hà/VN + Lars Berg/NO",
            "meeting: Lê Thu Hà/VN + Kari Solberg/NO",
        ],
    ),
    (
        "Thủ tướng Trần Quốc Bình điện đàm với Nhà vua Na Uy Harald cũng như Thái tử Olav Solberg.",
        ["call: Trần Quốc Bình/VN + Harald/NO + Olav Solberg/NO"],
    ),
    # received together, one after another
    (
        "Thủ tướng Trần Quốc Bình tiếp Đại sứ Na Uy Kari Solberg và Đại sứ Phần Lan Aino Virtanen.",
        [f"reception: {BINH_KARI} + Aino Virtanen/FI"],
    ),
    (
        "Thủ tướng Trần Quốc Bình lần lượt tiếp Đại sứ Na Uy Kari Solberg và Đại sứ Phần Lan Aino Virtanen.",
        [f"reception: {BINH_KARI}", "reception: Trần Quốc Bình/VN + Aino Virtanen/FI"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình đã có các cuộc gặp với Thủ tướng Na Uy Kari Solberg, Tổng thống Phần Lan Aino "
            "Virtanen và Thủ tướng Bỉ Lucas Peeters."
        ),
        [
            f"meeting: {BINH_KARI}",
            "meeting: Trần Quốc Bình/VN + Aino Virtanen/FI",
            "meeting: Trần Quốc Bình/VN + Lucas Peeters/BE",
        ],
    ),
    (
        "Bộ trưởng Lê Thu Hà gặp Ngoại trưởng Phần Lan Aino Virtanen và Ngoại trưởng Bỉ Lucas Peeters.",
        [f"meeting: {HA_AINO}", "meeting: Lê Thu Hà/VN + Lucas Peeters/BE"],
    ),
    # one clause after another
    (
        "Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Na Uy Kari Solberg; tiếp Chủ tịch Quốc hội Na Uy Ingrid Dahl.",
        [f"talks: {BINH_KARI}", "reception: Trần Quốc Bình/VN + Ingrid Dahl/NO"],
    ),
    (
        (
            "Thủ tướng Na Uy Kari Solberg hội đàm với Thủ tướng Trần Quốc Bình, hội kiến Chủ tịch nước Vũ Đình Lâm "
            "và gặp Chủ tịch Quốc hội Lê Thu Hà."
        ),
        [
            f"talks: {BINH_KARI}",
            "audience: Vũ Đình Lâm/VN + Kari Solberg/NO",
            "meeting: Lê Thu Hà/VN + Kari Solberg/NO",
        ],
    ),
    # two hosts, one guest
    (
        (
            "Sáng 12/3, Thủ tướng Trần Quốc Bình tiếp Đại sứ Na Uy Kari Solberg. Chiều cùng ngày, Bộ trưởng Lê Thu Hà "
            "cũng tiếp Đại sứ Kari Solberg."
        ),
        [f"reception: {BINH_KARI}", "reception: Lê Thu Hà/VN + Kari Solberg/NO"],
    ),
    # one verb, several sentences
    (
        (
            "Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Na Uy Kari Solberg. Trước đó, bà Solberg hội kiến "
            "Chủ tịch nước Vũ Đình Lâm. Cùng ngày, Chủ tịch Quốc hội Lê Thu Hà hội kiến Thủ tướng Kari Solberg."
        ),
        [
            f"talks: {BINH_KARI}",
            "audience: Vũ Đình Lâm/VN + Kari Solberg/NO",
            "audience: Lê Thu Hà/VN + Kari Solberg/NO",
        ],
    ),
    (
        "Bộ trưởng Lê Thu Hà có các cuộc gặp với Ngoại trưởng Bỉ Lucas Peeters; Ngoại trưởng Na Uy Ingrid Dahl.",
        ["meeting: Lê Thu Hà/VN + Lucas Peeters/BE", "meeting: Lê Thu Hà/VN + Ingrid Dahl/NO"],
    ),
    (
        "Thủ tướng Trần Quốc Bình gặp Thủ tướng Na Uy Kari Solberg và điện đàm với Thủ tướng Bỉ Lucas Peeters.",
        [f"meeting: {BINH_KARI}", "call: Trần Quốc Bình/VN + Lucas Peeters/BE"],
    ),
    pytest.param(
        "Đại sứ Na Uy Kari Solberg được Thủ tướng Trần Quốc Bình tiếp và gặp Bộ trưởng Lê Thu Hà.",
        [f"reception: {BINH_KARI}", "meeting: Lê Thu Hà/VN + Kari Solberg/NO"],
        marks=wrong("the subject of a passive is not that of the verb joined to it"),
    ),
    (
        (
            "Tiếp Đại sứ Na Uy Kari Solberg, Thủ tướng Trần Quốc Bình cảm ơn. Tiếp Đại sứ Bỉ Lucas Peeters, "
            "Thủ tướng Trần Quốc Bình đề nghị mở rộng thương mại."
        ),
        [f"reception: {BINH_KARI}", "reception: Trần Quốc Bình/VN + Lucas Peeters/BE"],
    ),
    # foreigners among themselves
    (
        "Tổng thống Phần Lan Aino Virtanen hội đàm với Thủ tướng Bỉ Lucas Peeters.",
        ["talks: Aino Virtanen/FI + Lucas Peeters/BE"],
    ),
    (
        "Chủ tịch Hội đồng châu Âu Jan Peeters gặp Tổng Thư ký Liên hợp quốc Ana Ribeiro.",
        ["meeting: Jan Peeters/EU + Ana Ribeiro/UN"],
    ),
    (
        "Thủ tướng Trần Quốc Bình và Bộ trưởng Lê Thu Hà gặp Thủ tướng Na Uy Kari Solberg.",
        [f"meeting: {BINH_KARI} + Lê Thu Hà/VN"],
    ),
]


@pytest.mark.parametrize("text, expected", SEVERAL)
def test_several_meetings(text, expected):
    assert told(text) == wanted(*expected)


NO_MEETINGS = [
    "Ông Đượm kể ông gặp Đại tướng Lê Văn Hải từ năm 1970.",
    "Á hậu Mary Stone hội ngộ Hoa hậu Lê Thu Hà.",
    "Cựu Tổng thống Pháp Claire Marchand gặp Arena Stade trong một trận đấu.",
    "Theo kênh Al Midan, Tổng thống Pháp Claire Marchand đã điện đàm.",
    "Thủ tướng Trần Quốc Bình làm việc với Chủ tịch tỉnh Hoàng Bảo Ngọc.",
    "Thủ tướng Trần Quốc Bình tiếp đoàn cựu chiến binh.",
    "Thủ tướng Trần Quốc Bình gửi điện mừng tới Thủ tướng Na Uy Kari Solberg.",
    "Đại sứ chuyển lời chào của Thủ tướng Na Uy Kari Solberg tới Thủ tướng Trần Quốc Bình.",
    "Nhận lời mời của Thủ tướng Na Uy Kari Solberg, Thủ tướng Trần Quốc Bình thăm Na Uy.",
    "Thủ tướng Trần Quốc Bình gặp các quan chức Na Uy.",
    "Thủ tướng Trần Quốc Bình và Thủ tướng Na Uy Kari Solberg tiếp tục thúc đẩy hợp tác.",
    "Thủ tướng Na Uy Kari Solberg nói nền kinh tế gặp khó khăn.",
    "Thủ tướng Trần Quốc Bình chủ trì lễ đón Thủ tướng Na Uy Kari Solberg.",
    "Thủ tướng Trần Quốc Bình mời Thủ tướng Na Uy Kari Solberg thăm Việt Nam.",
    "Bộ trưởng Na Uy Kari Solberg họp báo về chuyến thăm của Thủ tướng Trần Quốc Bình.",
    "Thủ tướng Trần Quốc Bình đặt vòng hoa. Đại sứ Na Uy Kari Solberg cùng dự.",
    "Hai bên hội đàm và trao đổi nhiều vấn đề.",
    "[Thủ tướng Trần Quốc Bình tiếp Đại sứ Na Uy Kari Solberg]",
    "Thủ tướng Trần Quốc Bình trực tiếp giao nhiệm vụ cho Đại sứ Lê Thu Hà.",
]


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_what_is_no_meeting(text):
    assert told(text) == []


@pytest.mark.parametrize("order", [("Trần Quốc Bình", "Na Uy Kari Solberg"), ("Na Uy Kari Solberg", "Trần Quốc Bình")])
@pytest.mark.parametrize("verb, form", [("hội đàm với", "talks"), ("gặp", "meeting"), ("điện đàm với", "call")])
def test_who_is_named_first_does_not_matter(order, verb, form):
    assert told(f"Thủ tướng {order[0]} {verb} Thủ tướng {order[1]}.") == wanted(f"{form}: {BINH_KARI}")
