from __future__ import annotations

import pytest

from dipcli.lexicon import rows
from tests.extract.scene import names

NAMES = [
    # Vietnamese and Sino-Vietnamese: a surname and what follows it
    ("Thủ tướng Trần Quốc Bình phát biểu.", ["Trần Quốc Bình"]),
    ("Lê Thu Hà và Phạm Gia Khang cùng dự.", ["Lê Thu Hà", "Phạm Gia Khang"]),
    ("Bà Lê Thị Mỹ cảm ơn ông Nguyễn Tiến Đức.", ["Lê Thị Mỹ", "Nguyễn Tiến Đức"]),
    ("Đại diện là bà Trần Vân Anh.", ["Trần Vân Anh"]),
    ("Bộ trưởng Lý Vĩ Minh nhấn mạnh.", ["Lý Vĩ Minh"]),
    ("Chủ tịch nước Hoàng Bảo Ngọc tiếp khách.", ["Hoàng Bảo Ngọc"]),
    ("Hôm nay Peter Hall nói.", ["Peter Hall"]),
    # other spellings, announced by an office or an honorific
    ("Tổng thống A-lếch Van đơ Béc nói.", ["A-lếch Van đơ Béc"]),
    ("Đại sứ J.van Đơ Bec nói.", ["J.van Đơ Bec"]),
    ("Đại sứ Kari Solberg nói.", ["Kari Solberg"]),
    ("Ngoại trưởng Kim Min-jae nói.", ["Kim Min-jae"]),
    ("Thủ tướng Hun Dara nói.", ["Hun Dara"]),
    ("Ông U Thein Myint và bà Daw Khin Myat nói.", ["U Thein Myint", "Daw Khin Myat"]),
    ("Đại sứ Ô-léc Pê-trô-vích nói.", ["Ô-léc Pê-trô-vích"]),
    ("Tổng thống Étienne Marchand nói.", ["Étienne Marchand"]),
    # the parts of long names
    ("Quốc vương Mohammed bin Rashid Al Hamdan nói.", ["Mohammed bin Rashid Al Hamdan"]),
    ("Ngoại trưởng Khalid al-Fahim nói.", ["Khalid al-Fahim"]),
    ("Đại sứ Ricardo de la Fuente nói.", ["Ricardo de la Fuente"]),
    ("Chủ tịch Thượng viện Benito de los Ríos Alarcón nói.", ["Benito de los Ríos Alarcón"]),
    ("Thủ tướng Joost van den Berg nói.", ["Joost van den Berg"]),
    ("Ngoại trưởng J. P. Morel nói.", ["J. P. Morel"]),
    ("Bà Ngozi Adeyemi-Clarke nói.", ["Ngozi Adeyemi-Clarke"]),
    ("Ông Ludwig McAllister O'Connor nói.", ["Ludwig McAllister O'Connor"]),
    # nothing announces them: their spelling does
    ("Theo Wolfgang Steinmetz, mọi việc đều tốt.", ["Wolfgang Steinmetz"]),
    # a country before the name, weak words too
    ("Thủ tướng Anh Oliver Whitmore nói.", ["Oliver Whitmore"]),
    ("Ngoại trưởng Ý Lorenzo Bianchi nói.", ["Lorenzo Bianchi"]),
    ("Tổng thống Nga Aleksandr Volkov nói.", ["Aleksandr Volkov"]),
    ("Thủ tướng Bỉ Lucas Peeters nói.", ["Lucas Peeters"]),
    ("Bộ trưởng Đức Jürgen Krause nói.", ["Jürgen Krause"]),
    # old tone marks and decomposed letters are the reader's business; capitals are not
    ("Thủ tướng Trần Quốc Hoà nói.", ["Trần Quốc Hoà"]),
]

NO_NAMES = [
    "Tại Solberg House - tư dinh của đại sứ, trời đẹp.",
    "Bộ Ngoại giao Việt Nam ra thông cáo.",
    "Đại học Quốc gia Hà Nội trao bằng.",
    "Hội Hữu nghị Việt Nam - Na Uy họp mặt.",
    "Đảng Cộng sản Việt Nam có quan hệ với nhiều đảng.",
    "Hai nước nâng cấp lên Đối tác Chiến lược toàn diện.",
    "Liên hợp quốc kêu gọi kiềm chế.",
    "Đại sứ quán Hoa Kỳ tại Hà Nội mở cửa.",
    "Hiệp định Thương mại Tự do có hiệu lực.",
    "Ngày Quốc khánh Cộng hòa Pháp.",
    "Nhà máy Điện Mặt trời Ninh Thuận chạy thử.",
    "Tổng thống Pháp nói. Sau đó, Thủ tướng Đức trả lời.",
    "Phòng Cảnh sát và Công ty Hoa Quốc tế cùng dự.",
    "TTXVN, VOV và VTV đưa tin.",
    "Biển Đông, Ấn Độ Dương - Thái Bình Dương.",
    "Thủ tướng Chính phủ ban hành Nghị quyết.",
    "Tới Brussels, ông nói. Rời Brussels, bà cười.",
    "Khu vực Trung Đông-Bắc Phi và Châu Á-Thái Bình Dương.",
    "Ông nói. Bà cười.",
    "",
]


@pytest.mark.parametrize("text, expected", NAMES)
def test_names(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_is_no_name(text):
    assert names(text) == []


NOT_AS_WRITTEN = {"Sheikh Hasina", "Ma. Theresa Lazaro"}
"""An honorific is no part of a name; an abbreviated one ends the sentence for the reader."""


def test_everybody_of_the_table_of_people_is_read_whole():
    spelled = [name for row in rows("people") for name in (row["name"], *row["aliases"].split(";")) if " " in name]
    text = "\n".join(f"Hôm qua, Tổng Thư ký LHQ {name} nói." for name in spelled)
    read = {name.removesuffix(".") for name in names(text)}
    assert {name for name in spelled if name.removesuffix(".") not in read} == NOT_AS_WRITTEN
